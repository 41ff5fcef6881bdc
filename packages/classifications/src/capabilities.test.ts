import { describe, expect, it } from 'vitest';
import { capabilities, capabilityNames, findCapabilityByName } from './capabilities';

const han = /\p{Script=Han}/u;

describe('capability taxonomy', () => {
  it('is as wide and deep as promised', () => {
    expect(capabilities.children().length).toBeGreaterThanOrEqual(12);
    const terms = capabilities.all.filter(({ code }) => code.split('.').length > 2);
    expect(terms.length).toBeGreaterThanOrEqual(1650);
    for (const { code } of capabilities.all) {
      expect(code.split('.').length, code).toBeLessThanOrEqual(4);
    }
  });

  it('has stable codes that spell the path to the term', () => {
    const seen = new Set<string>();
    for (const { code, parent } of capabilities.all) {
      expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/);
      expect(seen.has(code), `${code} twice`).toBe(false);
      if (parent !== undefined) expect(seen.has(parent), `${code} before ${parent}`).toBe(true);
      seen.add(code);
      expect(capabilities.path(code).at(-1)?.code).toBe(code);
    }
  });

  it('leaves no area and no group empty', () => {
    for (const { code } of capabilities.all) {
      if (code.split('.').length < 3) {
        expect(capabilities.children(code).length, code).toBeGreaterThan(0);
      }
    }
  });

  it('names every term in both languages', () => {
    for (const { code, zh, en, enSynonyms } of capabilities.all) {
      expect(zh, code).toMatch(han);
      for (const name of [en, ...enSynonyms]) {
        expect(name, code).toMatch(/[A-Za-z]/);
        expect(name, code).not.toMatch(han);
      }
    }
  });

  it('lets no name lead to two terms', () => {
    const owner = new Map<string, string>();
    for (const capability of capabilities.all) {
      for (const name of capabilityNames(capability)) {
        const key = name.normalize('NFKC').toLowerCase();
        const other = owner.get(key);
        if (other !== undefined) expect(other, name).toBe(capability.code);
        owner.set(key, capability.code);
      }
    }
  });

  it('finds a term by any of its names', () => {
    expect(findCapabilityByName('涤纶')?.code).toBe('textiles.fibres.polyester-fibre');
    expect(findCapabilityByName(' ELECTROSPINNING ')?.zh).toBe('静电纺丝');
    expect(findCapabilityByName('５Ｇ通信')?.en).toBe('5G communication');
    expect(findCapabilityByName('nothing of the kind')).toBeUndefined();
  });
});
