import { describe, expect, test } from 'vitest';
import { DomainError, next, verbsIn } from '../kernel';
import { duplicateKeys, normalizeName, sharedGrounds } from './duplicates';
import { compareMailDomain } from './mail-domain';
import { organizationProfile } from './profile';
import { changesIdentity, requireOwnerAfter, verificationTable } from './rules';
import { verificationVerbs } from './words';

const profile = {
  kind: 'firm',
  nameZh: '福建某某纺织有限公司',
  nameEn: '',
  identifierKind: 'uscc',
  identifier: ' 91350100m000100y43 ',
  region: '350000',
};

function wrongFields(change: object): string[] {
  const parsed = organizationProfile.safeParse({ ...profile, ...change });
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
}

describe('verification', () => {
  test('only waiting organizations are approved, only verified ones suspended', () => {
    expect(next(verificationTable, 'pending', 'approve')).toBe('verified');
    expect(() => next(verificationTable, 'verified', 'approve')).toThrow(DomainError);
    expect(() => next(verificationTable, 'unclaimed', 'approve')).toThrow(DomainError);
    expect(verbsIn(verificationTable, 'verified', verificationVerbs)).toEqual(['suspend']);
  });

  test('a suspended or rejected organization does not come back by editing', () => {
    expect(() => next(verificationTable, 'suspended', 'amend')).toThrow(DomainError);
    expect(() => next(verificationTable, 'rejected', 'resubmit')).toThrow(DomainError);
  });
});

describe('owners', () => {
  const two = [
    { personId: 'a', role: 'owner' },
    { personId: 'b', role: 'manager' },
  ] as const;

  test('the last one can neither leave nor step down', () => {
    expect(() => requireOwnerAfter(two, 'a', null)).toThrow('last_owner');
    expect(() => requireOwnerAfter(two, 'a', 'member')).toThrow('last_owner');
    expect(() => requireOwnerAfter(two, 'b', null)).not.toThrow();
    expect(() => requireOwnerAfter(two, 'c', null)).toThrow('not_found');
  });
});

describe('a profile', () => {
  test('is accepted with a valid identifier, a name and a place', () => {
    expect(wrongFields({})).toEqual([]);
  });

  test('names each wrong field', () => {
    expect(wrongFields({ identifier: '91350100M000100Y4Z' })).toEqual(['identifier']);
    expect(wrongFields({ identifierKind: 'none' })).toEqual(['identifierAbsence']);
    expect(wrongFields({ nameZh: ' ' })).toEqual(['nameZh']);
    expect(wrongFields({ region: '999999' })).toEqual(['region']);
    expect(wrongFields({ website: 'javascript:alert(1)' })).toEqual(['website']);
  });

  test('changes who it says it is with its name, not with its summary', () => {
    const before = {
      kind: 'firm',
      nameZh: '甲',
      nameEn: null,
      identifierKind: 'none',
      identifier: null,
      country: 'CN',
    };
    expect(changesIdentity(before, { ...before, nameZh: '乙' })).toBe(true);
    expect(changesIdentity(before, { ...before })).toBe(false);
  });
});

describe('duplicates', () => {
  test('meet whatever the legal form, width and case', () => {
    expect(normalizeName('Acme Textiles Co., Ltd.')).toBe(normalizeName('ＡＣＭＥ textiles'));
    expect(normalizeName('广东恒信纺织股份有限公司')).toBe('广东恒信纺织');
    expect(normalizeName('Costa Scientific')).toBe('costascientific');
  });

  test('tell on which grounds', () => {
    const mine = duplicateKeys({
      nameZh: '恒信纺织有限公司',
      nameEn: null,
      identifierKind: 'none',
      identifier: null,
      website: 'https://www.hengxin.cn/about',
    });
    const theirs = duplicateKeys({
      nameZh: '恒信纺织',
      nameEn: 'Hengxin',
      identifierKind: 'uscc',
      identifier: '91350100M000100Y43',
      website: 'http://hengxin.cn',
    });
    expect(sharedGrounds(mine, theirs)).toEqual(['name', 'website']);
  });
});

test('a mail domain agrees with a website at, above or below it', () => {
  expect(compareMailDomain('li@hengxin.cn', 'https://www.hengxin.cn')).toBe('same');
  expect(compareMailDomain('li@lab.tongji.edu.cn', 'https://www.tongji.edu.cn')).toBe('same');
  expect(compareMailDomain('li@nothengxin.cn', 'https://hengxin.cn')).toBe('other');
  expect(compareMailDomain('li@qq.com', 'https://hengxin.cn')).toBe('public_mail');
  expect(compareMailDomain('li@hengxin.cn', null)).toBe('no_website');
});
