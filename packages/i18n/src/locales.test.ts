import { describe, expect, it } from 'vitest';
import { negotiateLocale } from './locales';

describe('negotiateLocale', () => {
  it('takes the language of highest weight that we have', () => {
    expect(negotiateLocale('fr;q=1, en;q=0.4, zh-CN;q=0.8')).toBe('zh');
    expect(negotiateLocale('en-GB,en;q=0.9,zh;q=0.8')).toBe('en');
  });

  it('falls back where there is none', () => {
    expect(negotiateLocale('fr, de')).toBe('zh');
    expect(negotiateLocale(null)).toBe('zh');
  });
});
