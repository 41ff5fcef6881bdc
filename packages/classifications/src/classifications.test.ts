import { describe, expect, it } from 'vitest';
import {
  type Classification,
  canonicalRegion,
  classifications,
  findRegion,
  isCode,
  label,
  listIndustries,
  listRegions,
} from './index';

const han = /\p{Script=Han}/u;

describe('every list', () => {
  it.each(Object.entries(classifications))(
    '%s has unique codes, both names, known parents',
    (_, { all, find }) => {
      const seen = new Set<string>();
      for (const { code, parent, zh, en } of all) {
        expect(seen.has(code), `${code} twice`).toBe(false);
        if (parent !== undefined) expect(seen.has(parent), `${code} before ${parent}`).toBe(true);
        seen.add(code);
        expect(find(code)?.code).toBe(code);
        expect(zh, code).toMatch(han);
        expect(en, code).toMatch(/[A-Za-z]/);
        expect(en, code).not.toMatch(han);
      }
    },
  );

  it.each([
    ['region', 249 + 34],
    ['industry', 20 + 97],
    ['field_of_science', 6 + 42],
    ['trl', 9],
  ] satisfies [Classification, number][])('%s is whole: %d codes', (list, count) => {
    expect(classifications[list].all).toHaveLength(count);
  });
});

describe('regions', () => {
  it('are provinces below China, and countries', () => {
    expect(findRegion('440000')).toEqual({
      code: '440000',
      parent: 'CN',
      zh: '广东省',
      en: 'Guangdong',
    });
    expect(classifications.region.children('CN')).toHaveLength(34);
    expect(classifications.region.path('310000').map(({ code }) => code)).toEqual(['CN', '310000']);
  });

  it('offer each place once', () => {
    expect(canonicalRegion('HK')).toBe('810000');
    expect(canonicalRegion('DE')).toBe('DE');
    expect(listRegions()).toHaveLength(34 + 246);
  });
});

describe('industries', () => {
  it('have ISIC counterparts: sections for sections, divisions for divisions', () => {
    for (const { code, parent, isic } of listIndustries()) {
      expect(isic.length, code).toBeGreaterThan(0);
      const form = parent === undefined ? /^[A-U]$/ : /^(0[1-9]|[1-9]\d)$/;
      for (const counterpart of isic) expect(counterpart, code).toMatch(form);
    }
    expect(classifications.industry.children('C')).toHaveLength(31);
  });
});

describe('disciplines', () => {
  it('have 62 of the first level, each in a field of science of the second', () => {
    const first = classifications.discipline.children();
    expect(first).toHaveLength(62);
    for (const { code, fos } of classifications.discipline.all) {
      expect(classifications.field_of_science.path(fos), code).toHaveLength(2);
    }
  });
});

describe('disciplines of the second level', () => {
  it('begin with the code of the first', () => {
    for (const { code, parent } of classifications.discipline.all) {
      if (parent === undefined) expect(code).toMatch(/^\d{3}$/);
      else expect(code.slice(0, 3), code).toBe(parent);
    }
    expect(classifications.discipline.path('54050').map(({ zh }) => zh)).toEqual([
      '纺织科学技术',
      '染整技术',
    ]);
  });
});

describe('size bands', () => {
  it('leave no gap and no overlap', () => {
    const bands = classifications.size.all;
    bands.slice(1).forEach((band, index) => {
      expect(band.least).toBe((bands[index]?.most ?? 0) + 1);
    });
    expect(bands.at(-1)?.most).toBeUndefined();
  });
});

it('labels a code in the language asked for', () => {
  expect(label('industry', '17', 'zh')).toBe('纺织业');
  expect(label('trl', '9', 'en')).toBe('Actual system proven in operational environment');
  expect(label('industry', '99', 'en')).toBeUndefined();
  expect(isCode('currency', 'CNY')).toBe(true);
});
