import { describe, expect, it } from 'vitest';
import type { ListingFields } from './fields';
import { lintListing } from './lint-listing';

const good: ListingFields = {
  titleZh: '洗涤五十次后仍可测心率的织物电极',
  titleEn: 'Textile electrodes that still read a pulse after fifty washes',
  summaryZh:
    '我们为老年人监护服装寻找可水洗的织物电极，要求五十次标准洗涤后接触阻抗变化不超过百分之二十，并能用现有针织设备批量生产。',
  summaryEn:
    'For garments that watch over older people we seek washable textile electrodes whose contact impedance changes by at most 20 per cent after fifty standard washes.',
  descriptionZh: null,
  descriptionEn: null,
  ipStatus: null,
  cooperationForms: [],
  partnerKinds: [],
  regionScope: 'anywhere',
  budgetMin: 100_000,
  budgetMax: 300_000,
  currency: 'CNY',
  deadline: '2027-03-01',
  expiresOn: null,
  clusterId: null,
  capabilities: [{ code: 'textiles.smart', trlMin: 4, trlMax: 7, confirmed: true }],
  details: { kind: 'need', needType: 'technology', outcomeZh: '五十次洗涤后阻抗变化 ≤ 20%' },
};

const codes = (listing: Partial<ListingFields>, stale = false) =>
  lintListing({ ...good, ...listing }, '2026-11-23', stale).map(({ code }) => code);

describe('the linter', () => {
  it('finds nothing in a good need', () => {
    expect(codes({})).toEqual([]);
  });

  it('blocks only without title or summary, and on reversed ranges', () => {
    const blocking = (listing: Partial<ListingFields>) =>
      lintListing({ ...good, ...listing }, '2026-11-23')
        .filter(({ severity }) => severity === 'blocks')
        .map(({ code }) => code);
    expect(blocking({ titleZh: null, titleEn: null })).toEqual(['no_title']);
    expect(blocking({ summaryZh: null, titleEn: null })).toEqual(['no_summary']);
    expect(blocking({ titleEn: null, summaryEn: null })).toEqual([]);
    expect(blocking({ budgetMin: 5, budgetMax: 4 })).toEqual(['budget_reversed']);
    const reversed = [{ code: 'x', trlMin: 7, trlMax: 4, confirmed: true }];
    expect(blocking({ capabilities: reversed })).toEqual(['trl_reversed']);
    const bare = { deadline: null, budgetMin: null, budgetMax: null, capabilities: [] };
    expect(blocking(bare)).toEqual([]);
  });

  it.each(['寻求技术合作', '项目合作需求', '求合作'])('calls the title %s vague', (titleZh) => {
    expect(codes({ titleZh })).toContain('vague_title');
  });

  it.each(['Need help', 'Looking for technology partners', 'Textiles'])(
    'calls the title %s vague',
    (titleEn) => expect(codes({ titleEn })).toContain('vague_title'),
  );

  it('names what a need lacks', () => {
    expect(codes({ details: { kind: 'need', needType: 'technology' } })).toEqual(['no_outcome']);
    const vague = { kind: 'need', needType: 'technology', outcomeEn: 'a better product' } as const;
    expect(codes({ details: vague })).toEqual(['outcome_not_measurable']);
    expect(codes({ capabilities: [] })).toEqual(['no_capability']);
    const bare = [{ code: 'x', trlMin: null, trlMax: null, confirmed: true }];
    expect(codes({ capabilities: bare })).toEqual(['no_trl']);
    expect(codes({ deadline: null })).toEqual(['no_deadline']);
    expect(codes({ deadline: '2026-11-22' })).toEqual(['deadline_passed']);
    expect(codes({ summaryEn: 'Washable electrodes wanted.' })).toEqual(['short_summary']);
    expect(codes({ currency: null })).toEqual(['no_currency']);
    expect(codes({}, true)).toEqual(['translation_stale']);
  });

  it('asks of each kind only what it has', () => {
    const rest = { budgetMin: null, budgetMax: null, deadline: null, currency: null };
    expect(codes({ ...rest, details: { kind: 'expertise' } })).toEqual([]);
    expect(codes({ ...rest, details: { kind: 'facility' } })).toEqual([
      'no_access_terms',
      'no_price',
    ]);
    expect(codes({ ...rest, capabilities: [], details: { kind: 'event' } })).toEqual([
      'no_start',
      'no_place',
    ]);
    expect(codes({ ...rest, details: { kind: 'programme', source: 'policy' } })).toEqual([
      'no_amount',
      'no_eligibility',
      'no_call_dates',
    ]);
  });
});
