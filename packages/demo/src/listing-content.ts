import { fill } from './fill';
import type { CooperationForm, Details, ListingKind, OrganizationKind } from './records';
import type { Facility, Programme, Range, Shared, Text, Theme, Topic } from './themes/theme';
import { count, dayInMs, dayOf, type Party, type World } from './world';

/** What a listing says, in both languages and as codes. */
export interface Content {
  readonly title: Text;
  readonly summary: Text;
  readonly description: readonly Text[];
  readonly codes: readonly string[];
  readonly trl: Range | null;
  readonly budget: Range | null;
  readonly forms: readonly CooperationForm[];
  readonly partners: readonly OrganizationKind[];
  readonly topic: Topic | null;
  readonly app: Text;
  details(publishedAt: Date): Details;
}

const nothing: Text = ['', ''];

const terms: readonly Text[] = [
  [
    '我们可提供产线试验窗口、样品与历史数据，并指派一名工艺工程师对接。合作前签署保密协议，前期验证费用由我方承担，达标后按里程碑支付开发费用。',
    'We provide time on the line, samples and past data, and one process engineer as counterpart. An NDA comes first; we bear the cost of the first proof and pay development by milestone.',
  ],
  [
    '我们希望先以三个月完成小样验证，再决定是否放大。背景知识产权归各自所有，新产生的成果按贡献共有，我方保留优先实施权。',
    'We would prove small samples in three months before scaling up. Background IP stays with each side; new results are shared by contribution, with our first right to use them.',
  ],
  [
    '欢迎高校团队与企业联合响应，请在回复中说明已有数据、所需条件和大致周期。我们会在七天内答复每一份响应，并安排线上交流。',
    'University teams and firms may answer together; please state your data, what you need and how long it takes. We answer each within seven days and arrange a call.',
  ],
];
const creativeTerms: readonly Text[] = [
  [
    '我们可开放真实场所与用户渠道用于观察和测试，并指派一名产品负责人全程对接。费用按研究、原型、验证三个阶段支付，每阶段评审后再进入下一步。',
    'We open real sites and user channels for observation and tests, with one product owner as counterpart. Research, prototype and proof are paid in three stages, each reviewed before the next.',
  ],
  [
    '希望先以六到八周完成研究与概念，再决定是否深化。设计署名与外观权属在合同中事先约定，过程资料双方可用于非商业展示。',
    'We would do research and concepts in six to eight weeks before going deeper. Credit and design rights are settled in the contract; both may show the process for non-commercial purposes.',
  ],
  [
    '欢迎高校团队与设计机构联合响应，请附两到三个相关案例和团队构成。我们会在七天内答复每一份响应，并安排现场踏勘。',
    'University teams and studios may answer together; please add two or three cases and your team. We answer each within seven days and arrange a visit.',
  ],
];
const offers: readonly Text[] = [
  [
    '可采用委托开发、许可或联合攻关方式合作。建议先以样件评估（两到四周）确认边界条件，再商定正式方案与知识产权安排。',
    'We work by commission, licence or jointly. We suggest a sample assessment of two to four weeks to settle the limits before the plan and the IP terms.',
  ],
  [
    '对初次合作的企业，我们提供一次免费的技术诊断。正式合作按里程碑付费，关键数据与工艺卡完整移交。',
    'A first technical diagnosis is free. Further work is paid by milestone, and key data and process cards are handed over in full.',
  ],
  [
    '我们可派工程师驻厂调试，也接受企业技术人员到实验室共同工作。已有成果的权属清晰，可查阅专利清单。',
    'Our engineers can come to the plant, and yours may work in our laboratory. Title to existing results is clear, and the list of patents can be inspected.',
  ],
];

function both(text: Text, app: Text, key: string): Text {
  return [fill(text, 'zh', app, key), fill(text, 'en', app, key)];
}

function chosen(items: readonly Text[], at: number): Text {
  return items[at % items.length] ?? nothing;
}

/** The next need or offer on a topic: application, title and figures differ from the one before. */
export function topicContent(
  world: World,
  party: Party,
  kind: 'need' | 'expertise',
  topic: Topic,
): Content {
  const serial = count(world, `${party.theme}/${kind}/${topic.id}`);
  const app = chosen(topic.apps, serial + (kind === 'need' ? 0 : 1));
  const key = `${kind}/${topic.id}/${serial}/${world.seed}`;
  const side = topic[kind === 'need' ? 'need' : 'offer'];
  const title = both(chosen(side.titles, serial), app, key);
  const summary = both(side.summary, app, key);
  const shift = world.dice.int(0, 1);
  const trl: Range = [side.trl[0] + shift, Math.min(9, side.trl[1])];
  const common = { title, summary, trl, topic, app, codes: topic.codes };
  if (kind === 'need') {
    const outcome = both(topic.need.outcome, app, key);
    const creative = world.themes[party.theme]?.path === 'high_creative';
    const scale = world.dice.pick([0.8, 1, 1.2, 1.5]);
    return {
      ...common,
      description: [
        both(topic.need.why, app, key),
        [`验收目标：${outcome[0]}`, `To be shown at acceptance: ${outcome[1]}`],
        chosen(creative ? creativeTerms : terms, serial),
      ],
      budget: [
        Math.round(topic.need.budget[0] * scale) * 1e4,
        Math.round(topic.need.budget[1] * scale) * 1e4,
      ],
      forms: world.dice.pick([
        ['joint_research', 'commissioned_research'],
        ['commissioned_research', 'licence'],
        ['technical_consulting', 'procurement'],
      ] as const),
      partners: world.dice.pick([
        ['university', 'institute'],
        ['university', 'institute', 'firm'],
        [],
      ] as const),
      details: () => ({
        kind: 'need',
        needType: topic.need.type,
        outcomeZh: outcome[0],
        outcomeEn: outcome[1],
      }),
    };
  }
  const advantage = both(topic.offer.advantage, app, key);
  const group: Text = [`${topic.name[0]}团队`, `${topic.name[1]} team`];
  return {
    ...common,
    codes: [
      ...topic.codes,
      ...(world.dice.chance(0.3) ? ['services.transfer.contract-research'] : []),
    ],
    description: [both(topic.offer.how, app, key), advantage, chosen(offers, serial)],
    budget: null,
    forms: world.dice.pick([
      ['licence', 'joint_research'],
      ['commissioned_research', 'technical_consulting'],
      ['joint_research', 'talent_exchange'],
    ] as const),
    partners: ['firm'],
    details: () => ({
      kind: 'expertise',
      team: group[party.language === 'zh' ? 0 : 1],
      advantagesZh: advantage[0],
      advantagesEn: advantage[1],
    }),
  };
}

const booking: readonly Text[] = [
  [
    '预约后两个工作日内确认排期；集群成员享受九折，样品数量较多时可协商包时。首次使用请提交样品说明与安全资料。',
    'Bookings are confirmed within two working days; members pay 10 % less, and blocks of time can be agreed for large series. Please describe samples and hazards the first time.',
  ],
  [
    '平台提供操作与数据解读，报告可用中英文。涉及保密的样品可签协议并安排独立时段。',
    'The platform operates and interprets, with reports in either language. Confidential samples get an agreement and hours of their own.',
  ],
];

/** A facility, a programme or an event of the theme. */
export function sharedContent(
  world: World,
  party: Party,
  theme: Theme,
  kind: Exclude<ListingKind, 'need' | 'expertise'>,
): Content {
  const list: readonly Shared[] =
    kind === 'facility' ? theme.facilities : kind === 'programme' ? theme.programmes : theme.events;
  const serial = count(world, `${party.theme}/${kind}`);
  const at = serial % list.length;
  const item = list[at];
  if (!item) throw new RangeError('A theme shares nothing of this kind');
  const edition = Math.floor(serial / list.length) + 1;
  const suffix: Text =
    kind === 'facility'
      ? [
          `（${party.place[0]}${edition > 1 ? `${edition}号点` : ''}）`,
          ` (${party.place[1]}${edition > 1 ? `, site ${edition}` : ''})`,
        ]
      : [`（第${edition}期）`, ` (no. ${edition})`];
  const base = {
    title: [item.title[0] + suffix[0], item.title[1] + suffix[1]] as const,
    summary: item.summary,
    codes: item.codes,
    trl: null,
    budget: null,
    topic: null,
    app: nothing,
    partners: kind === 'programme' ? (['firm', 'university', 'institute'] as const) : [],
  };
  if (kind === 'facility') {
    const facility = theme.facilities[at];
    return {
      ...base,
      description: [item.body, chosen(booking, serial)],
      forms: ['testing'],
      details: () => detailsOf(facility, party, world),
    };
  }
  if (kind === 'programme') {
    const programme = theme.programmes[at];
    return {
      ...base,
      description: [item.body, programme?.eligibility ?? nothing],
      forms: programme?.source === 'market' ? ['investment'] : ['joint_research'],
      details: (publishedAt) => programmeDetails(programme, publishedAt),
    };
  }
  return {
    ...base,
    description: [
      item.body,
      [
        '请在报名时说明希望见到的伙伴类型，主办方会后三周内跟踪对接结果。',
        'Say at registration whom you wish to meet; organizers follow up within three weeks.',
      ],
    ],
    forms: ['training'],
    details: (publishedAt) => eventDetails(party, publishedAt, world),
  };
}

function detailsOf(facility: Facility | undefined, party: Party, world: World): Details {
  return {
    kind: 'facility',
    access: facility?.unit === 'hour' ? 'by_appointment' : 'with_operator',
    price: Math.round(((facility?.price ?? 0) * world.dice.pick([0.9, 1, 1.1])) / 10) * 10,
    priceUnit: facility?.unit ?? 'day',
    capacityPerWeek: facility?.capacity ?? 1,
    location: party.place[party.language === 'zh' ? 0 : 1],
  };
}

function programmeDetails(programme: Programme | undefined, publishedAt: Date): Details {
  return {
    kind: 'programme',
    source: programme?.source ?? 'policy',
    amountMin: (programme?.amount[0] ?? 0) * 1e4,
    amountMax: (programme?.amount[1] ?? 0) * 1e4,
    eligibilityZh: programme?.eligibility[0],
    eligibilityEn: programme?.eligibility[1],
    callOpensOn: dayOf(publishedAt),
    callClosesOn: dayOf(new Date(publishedAt.getTime() + 75 * dayInMs)),
  };
}

function eventDetails(party: Party, publishedAt: Date, world: World): Details {
  const day = dayOf(new Date(publishedAt.getTime() + world.dice.int(25, 70) * dayInMs));
  return {
    kind: 'event',
    startsAt: `${day}T14:00:00+08:00`,
    endsAt: `${day}T17:30:00+08:00`,
    place:
      party.language === 'zh'
        ? `${party.place[0]}，集群服务中心二楼`
        : `Cluster service centre, 2nd floor, ${party.place[1]}`,
  };
}
