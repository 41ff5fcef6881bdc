import { describe, expect, it } from 'vitest';
import { createMatcher, type MatchDocument, type Matcher, type TaxonomyNode } from './index';

function node(
  code: string,
  zh: string,
  en: string,
  more: Partial<TaxonomyNode> = {},
): TaxonomyNode {
  const cut = code.lastIndexOf('.');
  const parent = cut < 0 ? {} : { parent: code.slice(0, cut) };
  return { code, ...parent, zh, en, zhSynonyms: [], enSynonyms: [], ...more };
}

const taxonomy = [
  node('materials', '新材料', 'Advanced materials'),
  node('materials.polymers', '高分子材料', 'Polymer materials'),
  node('materials.polymers.biodegradable', '可降解塑料', 'Biodegradable plastics', {
    zhSynonyms: ['生物降解材料', 'PBAT'],
    enSynonyms: ['compostable plastics'],
  }),
  node('materials.polymers.epoxy', '环氧树脂', 'Epoxy resins'),
  node('digital', '数字技术', 'Digital technology'),
  node('digital.vision', '机器视觉', 'Machine vision'),
];

function listing(id: string, more: Partial<MatchDocument> = {}): MatchDocument {
  return {
    id,
    kind: 'expertise',
    organizationId: `org-${id}`,
    organizationKind: 'university',
    texts: {},
    capabilities: [],
    ...more,
  };
}

const need = listing('need', {
  kind: 'need',
  organizationKind: 'firm',
  region: '440000',
  texts: {
    zh: {
      title: '寻求可生物降解的包装薄膜',
      description: '需要可堆肥的 PLA/PBS 薄膜，厚度 30 µm，用于食品包装。',
    },
  },
  capabilities: [{ code: 'materials.polymers.biodegradable', trlMin: 6 }],
});

function filled(...listings: MatchDocument[]): Matcher {
  const matcher = createMatcher({ taxonomy });
  for (const each of [need, ...listings]) matcher.upsert(each);
  return matcher;
}

const film = listing('film', {
  region: '310000',
  texts: { zh: { title: '生物降解薄膜的吹塑工艺', description: '全生物降解 PBS 薄膜，可堆肥。' } },
  capabilities: [{ code: 'materials.polymers.biodegradable', trlMax: 7 }],
});
const camera = listing('camera', {
  texts: { zh: { title: '机器视觉检测', description: '表面缺陷的视觉检测。' } },
  capabilities: [{ code: 'digital.vision', trlMax: 9 }],
});

describe('recommend', () => {
  it('puts the offer on the subject first, with a score that is the sum of its breakdown', () => {
    const [first, ...rest] = filled(camera, film).recommend('need', { limit: 10 });
    expect(first?.id).toBe('film');
    expect(rest.every(({ score }) => score < (first?.score ?? 0))).toBe(true);
    const sum = first?.breakdown.reduce((total, { points }) => total + points, 0);
    expect(sum).toBeCloseTo(first?.score ?? -1, 12);
    expect(first?.reasons.map(({ code }) => code).sort()).toEqual([
      'capabilities_match',
      'shared_terms',
      'trl_reached',
    ]);
  });

  it('is the same for a listing it knows and for the same listing given in full', () => {
    const matcher = filled(camera, film);
    expect(matcher.recommend(need, { limit: 9 })).toEqual(matcher.recommend('need', { limit: 9 }));
  });

  it('never offers a listing of the same organization, nor one that the filter refuses', () => {
    const matcher = filled(film, { ...film, id: 'own', organizationId: need.organizationId });
    const ids = matcher.recommend('need', { limit: 9 }).map(({ id }) => id);
    expect(ids).toEqual(['film']);
    const none = matcher.recommend('need', {
      limit: 9,
      filter: ({ organizationId }) => organizationId !== film.organizationId,
    });
    expect(none).toEqual([]);
  });

  it('works from the offer to the need', () => {
    expect(
      filled(film)
        .recommend('film', { limit: 9 })
        .map(({ id }) => id),
    ).toEqual(['need']);
  });

  it('finds an English offer by its capability alone', () => {
    const english = listing('english', {
      texts: { en: { title: 'Compostable mulch' } },
      capabilities: [{ code: 'materials.polymers.biodegradable' }],
    });
    const [found] = filled(english).recommend('need', { limit: 9 });
    expect(found?.id).toBe('english');
    expect(found?.raises).toContainEqual(
      expect.objectContaining({ code: 'state_trl', side: 'candidate' }),
    );
  });

  it('counts a readiness that falls short, another region than wished and a passed deadline', () => {
    const immature = {
      ...film,
      capabilities: [{ code: 'materials.polymers.biodegradable', trlMax: 3 }],
    };
    const matcher = filled(immature);
    const strict: MatchDocument = { ...need, regionScope: 'province', deadline: 1000 };
    const [plain] = matcher.recommend(need, { limit: 1, now: 0 });
    const [found] = matcher.recommend(strict, { limit: 1, now: 2000 });
    const against = found?.reasons.filter(({ side }) => side === 'against').map(({ code }) => code);
    expect(against?.sort()).toEqual(['deadline_passed', 'region_elsewhere', 'trl_gap']);
    expect(found?.score).toBeLessThan(plain?.score ?? 0);
  });
});

describe('search', () => {
  it('finds short queries in either language and forgets what was removed', () => {
    const matcher = filled(film, camera);
    const ids = (text: string): string[] => matcher.search(text, { limit: 5 }).map(({ id }) => id);
    expect(ids('视觉')).toEqual(['camera']);
    expect(ids('pla')).toEqual(['need']);
    expect(ids('ｐｂｓ').sort()).toEqual(['film', 'need']);
    expect(ids('machine vision')).toEqual(['camera']);
    matcher.remove('camera');
    expect(ids('视觉')).toEqual([]);
    expect(ids('quantum')).toEqual([]);
  });
});

describe('recommendOrganizations', () => {
  it('ranks by the evidence of listings and the profile, and its parts add up', () => {
    const matcher = filled(film, camera);
    matcher.upsertOrganization({
      id: 'org-film',
      kind: 'university',
      texts: { zh: { description: '高分子与生物降解包装研究所' } },
      capabilities: [],
    });
    const [first] = matcher.recommendOrganizations('need', { limit: 3 });
    expect(first?.organizationId).toBe('org-film');
    const points = first?.evidence.reduce((sum, each) => sum + each.points, first.profile);
    expect(points).toBeCloseTo(first?.score ?? -1, 12);
    expect(first?.profile).toBeGreaterThan(0);
  });
});

describe('tagText', () => {
  it('suggests capabilities by names in either language, plural and width aside', () => {
    const matcher = createMatcher({ taxonomy });
    expect(
      matcher
        .tagText('寻找生物降解材料与机器视觉', 5)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['digital.vision', 'materials.polymers.biodegradable']);
    expect(matcher.tagText('A compostable plastic film, epoxy resin free', 5)).toEqual([
      expect.objectContaining({ code: 'materials.polymers.biodegradable' }),
      expect.objectContaining({ code: 'materials.polymers.epoxy' }),
    ]);
    expect(matcher.tagText('天气很好', 5)).toEqual([]);
  });
});
