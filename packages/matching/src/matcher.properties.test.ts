import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createMatcher,
  highlight,
  type MatchDocument,
  type Matcher,
  restoreMatcher,
} from './index';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
console.info(`matcher: seed ${seed}`);

const node = { zhSynonyms: [], enSynonyms: [] };
const taxonomy = [
  { ...node, code: 'a', zh: '材料', en: 'Materials' },
  { ...node, code: 'a.b', parent: 'a', zh: '薄膜', en: 'Films' },
  { ...node, code: 'a.c', parent: 'a', zh: '纤维', en: 'Fibres' },
];
const lexicon = [
  {
    source: 'mined' as const,
    entries: [
      { zh: '薄膜', en: 'film', toEnglish: 0.9, toChinese: 0.9, evidence: 5 },
      { zh: '纤维', en: 'fibr', toEnglish: 0.8, toChinese: 0.9, evidence: 5 },
    ],
  },
];

const words = ['film', 'fibres', 'PLA/PBS', '3D打印', '薄膜', '纤维', 'Ti-6Al-4V', 'laser', '检测'];
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 });
const listing = fc.record({
  id: fc.nat(15).map((n) => `l${n}`),
  need: fc.boolean(),
  organization: fc.nat(5).map((n) => `o${n}`),
  title: text.map((each) => each.join(' ')),
  code: fc.constantFrom('a.b', 'a.c', undefined),
});
type Draft = typeof listing extends fc.Arbitrary<infer T> ? T : never;

function documentOf({ id, need, organization, title, code }: Draft): MatchDocument {
  return {
    id,
    kind: need ? 'need' : 'expertise',
    organizationId: organization,
    organizationKind: 'firm',
    texts: { en: { title } },
    capabilities: code === undefined ? [] : [{ code }],
  };
}

/** Figures to nine digits: sums over parts may be added up in another order. */
function rounded(value: unknown): unknown {
  const figures = (_key: string, each: unknown): unknown =>
    typeof each === 'number' ? Number(each.toPrecision(9)) : each;
  return JSON.parse(JSON.stringify(value, figures));
}

function answers(matcher: Matcher, ids: readonly string[], asked: string): unknown {
  return rounded({
    search: matcher.search(asked, { limit: 5 }),
    recommend: ids.map((id) => matcher.recommend(id, { limit: 5 })),
    organizations: ids.map((id) => matcher.recommendOrganizations(id, { limit: 5 })),
  });
}

describe('a matcher', () => {
  it('answers alike after any history, in any order of arrival, and after a snapshot', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(listing, fc.boolean()), { minLength: 1, maxLength: 40 }),
        text.map((each) => each.join(' ')),
        fc.nat(),
        (history, asked, turn) => {
          const lived = createMatcher({ taxonomy, lexicon });
          const last = new Map<string, Draft>();
          for (const [draft, removes] of history) {
            lived.upsert(documentOf(draft));
            last.set(draft.id, draft);
            if (!removes) continue;
            lived.remove(draft.id);
            last.delete(draft.id);
          }
          const drafts = [...last.values()];
          const shift = drafts.length === 0 ? 0 : turn % drafts.length;
          const rebuilt = createMatcher({ taxonomy, lexicon });
          for (const draft of [...drafts.slice(shift), ...drafts.slice(0, shift)].reverse()) {
            rebuilt.upsert(documentOf(draft));
          }
          const ids = [...last.keys()].sort();
          const expected = answers(rebuilt, ids, asked);
          expect(answers(lived, ids, asked)).toEqual(expected);
          const restored = restoreMatcher({ taxonomy, lexicon }, lived.snapshot());
          expect(restored && answers(restored, ids, asked)).toEqual(expected);
          expect(restored?.size).toBe(last.size);
        },
      ),
      { seed, numRuns: 40 },
    );
  });

  it('refuses a snapshot that is damaged or of another taxonomy', () => {
    const matcher = createMatcher({ taxonomy });
    matcher.upsert(
      documentOf({ id: 'x', need: true, organization: 'o', title: 'film', code: 'a.b' }),
    );
    const bytes = matcher.snapshot();
    expect(restoreMatcher({ taxonomy }, bytes)?.has('x')).toBe(true);
    expect(restoreMatcher({ taxonomy: taxonomy.slice(1) }, bytes)).toBeUndefined();
    const damaged = Uint8Array.from(bytes);
    damaged[bytes.length - 3] = (damaged[bytes.length - 3] ?? 0) ^ 1;
    expect(restoreMatcher({ taxonomy }, damaged)).toBeUndefined();
    expect(restoreMatcher({ taxonomy }, bytes.subarray(0, 9))).toBeUndefined();
  });

  it('reads slips of the finger, and says so', () => {
    const matcher = createMatcher({ taxonomy, lexicon });
    matcher.upsert(
      documentOf({
        id: 'x',
        need: false,
        organization: 'o',
        title: 'Biodegradable film 薄膜',
        code: undefined,
      }),
    );
    expect(matcher.readQuery('biodegradble').corrected).toEqual([
      { typed: 'biodegradble', read: 'biodegradable' },
    ]);
    expect(matcher.search('biodergadable', { limit: 1 }).map(({ id }) => id)).toEqual(['x']);
    expect(matcher.readQuery('biodegradable').corrected).toEqual([]);
    expect(matcher.readQuery('the quantum').corrected).toEqual([]);
    const { terms } = matcher.readQuery('films');
    const shown = 'PLA 薄膜, a Film';
    expect(highlight(shown, terms).map(({ from, to }) => shown.slice(from, to))).toEqual([
      '薄膜',
      'Film',
    ]);
  });

  it('looks at what an outside opinion names, though no word is shared', () => {
    const matcher = createMatcher({ taxonomy });
    const need = documentOf({
      id: 'n',
      need: true,
      organization: 'p',
      title: 'film',
      code: undefined,
    });
    matcher.upsert({
      ...need,
      id: 'x',
      kind: 'expertise',
      organizationId: 'o',
      texts: { en: { title: 'laser' } },
    });
    expect(matcher.recommend(need, { limit: 3 })).toEqual([]);
    const opinions = new Map([['x', 0.9]]);
    expect(matcher.recommend(need, { limit: 3, opinions }).map(({ id }) => id)).toEqual(['x']);
  });
});

describe('bad input', () => {
  const bad: Record<string, string> = {
    'ten megabytes of words': 'film laser fibre '.repeat(600_000),
    'one letter ten million times': 'a'.repeat(10_000_000),
    'one Chinese character ten million times': '膜'.repeat(10_000_000),
    'joiners without end': 'a-'.repeat(1_000_000),
    'control characters': '\u0000\u0001\u001f film \u007f\u202e'.repeat(10_000),
    'lone surrogates': '\ud800 film \udfff\ud83d'.repeat(10_000),
  };
  for (const [name, description] of Object.entries(bad)) {
    it(`is bounded: ${name}`, () => {
      const matcher = createMatcher({ taxonomy, lexicon });
      const started = performance.now();
      const need = documentOf({
        id: 'n',
        need: true,
        organization: 'p',
        title: 'film',
        code: 'a.b',
      });
      matcher.upsert({ ...need, texts: { en: { title: 'film', description } } });
      matcher.search(description, { limit: 5 });
      matcher.tagText(description.slice(0, 1_000_000), 5);
      expect(matcher.bytes).toBeLessThan(16_000_000);
      // Far above what it takes, so that a busy machine does not fail it.
      expect(performance.now() - started).toBeLessThan(10_000);
    });
  }

  it('is bounded: ten thousand capabilities', () => {
    const matcher = createMatcher({ taxonomy });
    const capabilities = Array.from({ length: 10_000 }, (_, at) => ({
      code: at % 2 ? 'a.b' : `x${at}`,
    }));
    const need = documentOf({ id: 'n', need: true, organization: 'p', title: 'film', code: 'a.b' });
    const started = performance.now();
    matcher.upsert({ ...need, capabilities });
    matcher.upsert({ ...need, id: 'x', kind: 'expertise', organizationId: 'o', capabilities });
    expect(matcher.recommend('n', { limit: 1 }).map(({ id }) => id)).toEqual(['x']);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
