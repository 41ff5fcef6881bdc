import { type Dice, hashOf } from './dice';
import type { Language } from './fill';
import { creditCode, rorIdentifier } from './identifiers';
import { foreignStemOf, personName, stemCount, stemOf } from './names';
import type { OrganizationKind, OrganizationRecord } from './records';
import type { Text, Theme } from './themes/theme';
import { type BlockWork, count, dayInMs, daysBefore, type Party, type World } from './world';

/** The kinds of 20 neighbours of one theme, the first six one of each. */
const kinds: readonly OrganizationKind[] = [
  'firm',
  'university',
  'institute',
  'funder',
  'government',
  'intermediary',
  'firm',
  'firm',
  'firm',
  'institute',
  'firm',
  'firm',
  'firm',
  'university',
  'firm',
  'firm',
  'institute',
  'firm',
  'intermediary',
  'firm',
];

const authorities: Record<OrganizationKind, string> = {
  firm: '91',
  university: '12',
  institute: '12',
  funder: '91',
  government: '11',
  intermediary: '51',
};

const universityForms: readonly Text[] = [
  ['理工大学', 'University of Technology'],
  ['科技大学', 'University of Science and Technology'],
  ['大学', 'University'],
  ['职业技术大学', 'Vocational University'],
  ['工程学院', 'College of Engineering'],
];
const funderForms: readonly Text[] = [
  ['创业投资有限公司', 'Venture Capital'],
  ['产业基金管理有限公司', 'Industry Fund'],
  ['科技融资担保有限公司', 'Technology Guarantee'],
  ['公益基金会', 'Foundation'],
];
const governmentForms: readonly Text[] = [
  ['新区科技创新局', 'New Area Science and Innovation Bureau'],
  ['高新技术产业开发区管理委员会', 'High-tech Zone Administration'],
  ['新区产业发展局', 'New Area Industry Development Bureau'],
];

function formsOf(kind: OrganizationKind, theme: Theme): readonly Text[] {
  if (kind === 'firm')
    return theme.trades.map(([zh, en]): Text => [`${zh}科技有限公司`, `${en} Co., Ltd.`]);
  if (kind === 'institute')
    return theme.trades.map(([zh, en]): Text => [`${zh}研究院`, `Research Institute of ${en}`]);
  if (kind === 'intermediary')
    return theme.trades.flatMap(([zh, en], at): Text[] =>
      at % 2 === 0
        ? [[`${zh}产业联盟`, `${en} Alliance`]]
        : [[`${zh}技术转移中心`, `${en} Technology Transfer Centre`]],
    );
  if (kind === 'university') return universityForms;
  return kind === 'funder' ? funderForms : governmentForms;
}

const states: Readonly<Record<number, OrganizationRecord['state']>> = {
  49: 'pending',
  52: 'pending',
  98: 'pending',
  109: 'asked_back',
  87: 'rejected',
  103: 'suspended',
  44: 'unclaimed',
  71: 'unclaimed',
  113: 'unclaimed',
};

const summaries: Record<OrganizationKind, Text> = {
  firm: [
    '公司专注于{t}，拥有自有产线与检测室，产品供应国内外品牌客户。近年持续投入研发，希望与高校和上下游企业联合攻关。',
    'The company works in {t} with its own lines and laboratory and supplies brands at home and abroad. It invests steadily in R&D and looks for universities and neighbours along the chain to work with.',
  ],
  university: [
    '学校在{t}方向设有研究团队与公共平台，承担应用研究与人才培养。欢迎企业带着真实问题合作，设备平台对外预约。',
    'The university has research groups and shared platforms in {t} and combines applied research with teaching. Firms with real problems are welcome, and its equipment can be booked.',
  ],
  institute: [
    '研究院面向产业开展{t}的工程化研究、中试与检测。团队以项目制服务企业，成果可许可或联合转化。',
    'The institute does engineering research, pilot runs and tests in {t} for industry. Its teams work project by project, and results can be licensed or carried on together.',
  ],
  funder: [
    '机构为{t}领域的创新项目提供资金，关注可验证的数据与真实客户。除资金外，还协助对接场景、供应链与后续融资。',
    'Funds innovation in {t} with an eye on verifiable data and real customers. Beyond money it opens sites of first use, supply chains and further finance.',
  ],
  government: [
    '部门负责辖区内{t}产业的科技政策、园区与应用场景。定期发布支持计划，并为跨区域合作提供协调服务。',
    'Responsible for technology policy, parks and sites of first use in {t} within its area. It publishes support programmes and helps cooperation across regions.',
  ],
  intermediary: [
    '组织联系{t}领域的企业、高校与服务机构，提供供需对接、技术评价与培训。所有对接均跟踪结果，定期向成员公开。',
    'Links firms, universities and services in {t} by matchmaking, assessment and training. Every contact is followed up, and results are reported to members.',
  ],
};

/** So many first organizations of each theme are one of each kind, and people sign in as them. */
const kindCount = 6;

function languageOf(dice: Dice, kind: OrganizationKind, abroad: boolean, early: boolean): Language {
  if (abroad) return 'en';
  if (early) return kind === 'university' ? 'en' : 'zh';
  return dice.chance(0.8) ? 'zh' : 'en';
}

const countries = [
  { country: 'DE', form: 'GmbH' },
  { country: 'IT', form: 'S.r.l.' },
  { country: 'SG', form: 'Pte. Ltd.' },
  { country: 'NL', form: 'B.V.' },
] as const;

function abroadOf(serial: number) {
  return countries[serial % countries.length] ?? countries[0];
}

/** The person who acts for it, and the organization, as rows; `i` counts from 0 over the cluster. */
export function addOrganization(world: World, work: BlockWork, i: number): Party {
  const { dice, now } = world;
  const themeAt = i % world.themes.length;
  const theme = world.themes[themeAt];
  const cluster = world.clusters[themeAt];
  if (!theme || !cluster) throw new RangeError('No theme');
  const k = Math.floor(i / world.themes.length);
  const kind = kinds[k % kinds.length] ?? 'firm';
  const foreign =
    (kind === 'institute' || kind === 'firm') && k % 20 > 8 && k % 20 < 12 && k % 40 < 20;
  const serial = count(world, foreign ? 'foreign' : `${kind}/${themeAt}`);
  const forms = formsOf(kind, theme);
  const form = forms[serial % forms.length] ?? ['', ''];
  const round = Math.floor(serial / stemCount);
  const stem = stemOf(serial + round + themeAt * 700 + kinds.indexOf(kind) * 113);
  const early = i < kindCount * world.themes.length;
  const place = early ? (theme.places[0] ?? dice.pick(theme.places)) : dice.pick(theme.places);
  const language = languageOf(dice, kind, foreign || place.province === '810000', early);
  const id = dice.id();
  const focus = serial % theme.topics.length;
  const field = theme.topics[focus]?.name ?? theme.name;
  const abroad = foreign ? abroadOf(serial) : null;
  const spot =
    kind === 'government' && place.province === '810000' ? (theme.places[0] ?? place) : place;
  const slug = foreign
    ? `${foreignStemOf(serial).toLowerCase()}-${i}`
    : `${stem[1].toLowerCase()}-${i}`;
  const age = 90 + (hashOf(slug) % 440);
  const createdAt = daysBefore(now, i < 18 ? 540 : age);
  const state = states[i % 120] ?? 'verified';
  const record: OrganizationRecord = {
    id,
    kind,
    state,
    nameZh: foreign ? null : `${spot.name[0]}${stem[0]}${form[0]}`,
    nameEn: abroad
      ? `${foreignStemOf(serial)} ${kind === 'institute' ? 'Applied Research Institute' : abroad.form}`
      : kind === 'university'
        ? `${spot.name[1]} ${stem[1]} ${form[1]}`
        : `${stem[1]} ${form[1]} (${spot.name[1]})`,
    summaryZh: foreign ? null : summaries[kind][0].replaceAll('{t}', field[0]),
    summaryEn:
      foreign || language === 'en' || dice.chance(0.7)
        ? summaries[kind][1].replaceAll('{t}', field[1])
        : null,
    ...identify(kind, foreign, spot.province, i),
    country: abroad?.country ?? 'CN',
    province: foreign ? null : spot.province,
    sizeBand: dice.weighted(
      kind === 'firm'
        ? ([
            ['10-49', 3],
            ['50-249', 5],
            ['250-999', 2],
            ['1000+', 0.6],
          ] as const)
        : ([
            ['1-9', kind === 'intermediary' ? 2 : 0],
            ['10-49', 4],
            ['50-249', 3],
            ['1000+', kind === 'university' ? 20 : 0],
          ] as const),
    ),
    foundedYear: dice.int(
      kind === 'university' ? 1952 : 1996,
      kind === 'university' ? 2003 : now.getUTCFullYear() - 3,
    ),
    industries:
      kind === 'firm'
        ? [dice.pick(theme.industries)]
        : kind === 'funder'
          ? ['J']
          : kind === 'government'
            ? ['S']
            : kind === 'university'
              ? ['P']
              : ['M'],
    disciplines: kind === 'university' || kind === 'institute' ? [...theme.disciplines] : [],
    website: `https://${slug}.vicinity.example`,
    contactEmail: `contact@${slug}.vicinity.example`,
    contactPhone: null,
    source: 'demo',
    verifiedAt:
      state === 'verified' || state === 'suspended'
        ? new Date(createdAt.getTime() + dice.int(1, 6) * dayInMs)
        : null,
    createdAt,
    updatedAt: createdAt,
  };
  const people: string[] = [];
  if (state !== 'unclaimed') people.push(addOwner(world, work, record, slug, language));
  const party: Party = { record, theme: themeAt, language, people, focus, place: spot.name };
  work.block.organizations.push(record);
  work.parties.push(party);
  decide(world, work, record);
  if (state === 'verified' || state === 'suspended') {
    join(work, cluster.id, record);
    const other = world.clusters[(themeAt + 1) % world.clusters.length];
    if (other && dice.chance(kind === 'firm' ? 0.06 : 0.3)) join(work, other.id, record);
  }
  return party;
}

function identify(kind: OrganizationKind, foreign: boolean, province: string, i: number) {
  if (foreign)
    return kind === 'institute'
      ? { identifierKind: 'ror' as const, identifier: rorIdentifier(i), identifierAbsence: null }
      : {
          identifierKind: 'none' as const,
          identifier: null,
          identifierAbsence: 'Registered abroad; trade register extract supplied.',
        };
  if (kind === 'university' && i % 2 === 1)
    return {
      identifierKind: 'ror' as const,
      identifier: rorIdentifier(i),
      identifierAbsence: null,
    };
  if (province === '810000')
    return {
      identifierKind: 'none' as const,
      identifier: null,
      identifierAbsence:
        '在香港注册，无统一社会信用代码。 Registered in Hong Kong, no unified social credit code.',
    };
  return {
    identifierKind: 'uscc' as const,
    identifier: creditCode(authorities[kind], province, i),
    identifierAbsence: null,
  };
}

function addOwner(
  world: World,
  work: BlockWork,
  organization: OrganizationRecord,
  slug: string,
  language: 'zh' | 'en',
): string {
  const id = world.dice.id();
  work.block.persons.push({
    id,
    name: personName(world.dice, language),
    email: `owner@${slug}.vicinity.example`,
    emailVerified: true,
    locale: language,
    lastActingOrganizationId: organization.id,
    createdAt: organization.createdAt,
    updatedAt: organization.createdAt,
  });
  work.block.members.push({
    organizationId: organization.id,
    personId: id,
    role: 'owner',
    joinedAt: organization.createdAt,
  });
  return id;
}

function join(
  work: BlockWork,
  clusterId: string,
  { id, verifiedAt, createdAt }: OrganizationRecord,
): void {
  work.block.clusterMemberships.push({
    clusterId,
    organizationId: id,
    joinedAt: verifiedAt ?? createdAt,
  });
}

function decide(world: World, work: BlockWork, organization: OrganizationRecord): void {
  const verbs = {
    verified: 'approve',
    suspended: 'suspend',
    asked_back: 'ask_back',
    rejected: 'reject',
  } as const;
  const reasons = {
    approve: null,
    suspend:
      '联系方式多次失效，核实后恢复。 Contact failed repeatedly; to be reinstated once confirmed.',
    ask_back:
      '营业执照名称与登记名称不一致，请补充说明。 The licence and the registered name differ; please explain.',
    reject: '与已有机构重复登记。 Already registered under another record.',
  } as const;
  const { state } = organization;
  if (state === 'unclaimed' || state === 'pending') return;
  const verb = verbs[state];
  work.block.verificationDecisions.push({
    id: world.dice.id(),
    organizationId: organization.id,
    verb,
    reason: reasons[verb],
    decidedBy: world.platformPersonId,
    decidedAt: organization.verifiedAt ?? new Date(organization.createdAt.getTime() + dayInMs),
  });
}
