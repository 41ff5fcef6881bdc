import type { CommitmentRecord, OutcomeRecord } from './records';
import type { Text } from './themes/theme';

export const projectTitle: Text = ['{app}：{name}联合开发', 'Joint development: {name} for {app}'];
export const projectSummary: Text = [
  '双方围绕{app}的{name}开展联合开发，先完成样件验证，再在真实产线或场所放大。目标、测试方法与知识产权安排已写入合作协议。',
  'The parties develop {name} for {app}: first proof on samples, then scale-up on a real line or site. Aims, test methods and IP terms are set out in the agreement.',
];

export const milestoneTitles: readonly Text[] = [
  ['技术指标与测试方法双方签字确认', 'Figures and test methods signed by both sides'],
  ['小样达到全部关键指标', 'Samples meet all key figures'],
  ['第三方检测报告出具', 'Third-party test report issued'],
  ['连续试运行30天', 'Thirty days of continuous trial operation'],
  ['首批交付与验收', 'First lot delivered and accepted'],
];

/** `color`, `wipLimit`: as on a board. */
export const columnTexts: readonly {
  readonly title: Text;
  readonly color: 'gray' | 'blue' | 'orange' | 'green';
  readonly wipLimit: number | null;
}[] = [
  { title: ['待办', 'To do'], color: 'gray', wipLimit: null },
  { title: ['进行中', 'In progress'], color: 'blue', wipLimit: 4 },
  { title: ['待评审', 'In review'], color: 'orange', wipLimit: 3 },
  { title: ['已完成', 'Done'], color: 'green', wipLimit: null },
];

export const labelNames = {
  testing: { name: ['测试', 'Testing'], color: 'blue' },
  process: { name: ['工艺', 'Process'], color: 'orange' },
  samples: { name: ['样品', 'Samples'], color: 'teal' },
  rights: { name: ['知识产权', 'IP'], color: 'violet' },
  plan: { name: ['计划', 'Planning'], color: 'pink' },
} as const satisfies Record<string, { name: Text; color: string }>;

interface CardText {
  readonly title: Text;
  readonly description: Text;
  readonly deliverable: boolean;
  readonly label: keyof typeof labelNames;
  /** Days of one person's work. */
  readonly estimate: number;
  readonly priority: 'urgent' | 'high' | 'medium' | 'low';
  /** Which of the cards before it must be done first, counted from 0. */
  readonly after: readonly number[];
}

/** In the order in which the work goes. */
export const cardTexts: readonly CardText[] = [
  {
    title: ['确认{app}的验收指标与测试标准', 'Agree acceptance figures and standards for {app}'],
    description: [
      '指标表逐项注明测试方法、样品数和判定规则，双方技术负责人签字。',
      'Each figure with its method, number of samples and rule of decision, signed by both technical leads.',
    ],
    deliverable: true,
    label: 'testing',
    estimate: 3,
    priority: 'high',
    after: [],
  },
  {
    title: ['签署保密协议与背景知识产权清单', 'Sign the NDA and the list of background IP'],
    description: [
      '附件一列明双方带入的专利与专有技术，附件二约定数据使用范围。',
      'Annex 1 lists patents and know-how brought in, annex 2 the use of data.',
    ],
    deliverable: false,
    label: 'rights',
    estimate: 2,
    priority: 'high',
    after: [],
  },
  {
    title: ['寄送基准样品与失效样品各20份', 'Send 20 baseline and 20 failed samples'],
    description: [
      '按批号分袋，附工艺参数和使用时长；失效样品保留现场照片。',
      'Bagged by lot with process parameters and hours of use; keep photographs of failures.',
    ],
    deliverable: false,
    label: 'samples',
    estimate: 1,
    priority: 'medium',
    after: [1],
  },
  {
    title: ['失效机理分析报告', 'Report on the failure mechanism'],
    description: [
      '给出至少两种候选机理及排除依据，结论须能解释批间差异。',
      'At least two candidate mechanisms and grounds to exclude; must explain differences between lots.',
    ],
    deliverable: true,
    label: 'testing',
    estimate: 8,
    priority: 'high',
    after: [2],
  },
  {
    title: ['三因素三水平正交试验', 'Orthogonal trial, three factors at three levels'],
    description: [
      '因素由双方会商确定；每组三个平行样，原始数据当天上传。',
      'Factors agreed by both; three parallel samples each, raw data uploaded the same day.',
    ],
    deliverable: false,
    label: 'process',
    estimate: 10,
    priority: 'medium',
    after: [3],
  },
  {
    title: ['{name}样件第二轮试制', 'Second round of {name} samples'],
    description: [
      '依据第一轮结果调整参数，数量不少于30件，其中10件留样。',
      'Parameters adjusted after round one; no fewer than 30, ten kept for reference.',
    ],
    deliverable: true,
    label: 'samples',
    estimate: 12,
    priority: 'urgent',
    after: [4],
  },
  {
    title: ['预约检测平台机时', 'Book hours at the testing platform'],
    description: [
      '集群成员价，提前两周；优先安排耐久性项目。',
      'Member price, two weeks ahead; durability tests first.',
    ],
    deliverable: false,
    label: 'testing',
    estimate: 1,
    priority: 'medium',
    after: [],
  },
  {
    title: ['产线试验窗口排期（2天）', 'Schedule two days on the line'],
    description: [
      '避开月底交付高峰，需工艺、设备、质量三方到场。',
      'Away from month-end deliveries; process, equipment and quality present.',
    ],
    deliverable: false,
    label: 'process',
    estimate: 4,
    priority: 'high',
    after: [5],
  },
  {
    title: ['单位成本测算与目标价对比', 'Unit cost against target price'],
    description: [
      '按年产三档规模测算，标出对成本最敏感的两项。',
      'At three volumes, with the two items that weigh most.',
    ],
    deliverable: false,
    label: 'plan',
    estimate: 3,
    priority: 'medium',
    after: [7],
  },
  {
    title: ['自由实施（FTO）检索', 'Freedom-to-operate search'],
    description: [
      '覆盖中国、欧盟与美国，重点看近五年的结构与工艺专利。',
      'China, EU and US; mainly structure and process patents of the last five years.',
    ],
    deliverable: true,
    label: 'rights',
    estimate: 6,
    priority: 'high',
    after: [],
  },
  {
    title: ['中期评审材料', 'Papers for the mid-term review'],
    description: [
      '十页以内：指标达成、偏差原因、下一步与经费执行。',
      'Ten pages at most: figures reached, deviations, next steps and spending.',
    ],
    deliverable: false,
    label: 'plan',
    estimate: 4,
    priority: 'medium',
    after: [8],
  },
  {
    title: ['第三方检测送样', 'Send samples to the third-party laboratory'],
    description: [
      '随机抽样由需求方执行，封样照片归档。',
      'Drawn at random by the firm, seals photographed and filed.',
    ],
    deliverable: false,
    label: 'testing',
    estimate: 2,
    priority: 'high',
    after: [5, 6],
  },
  {
    title: ['{app}现场试用与用户反馈', 'Field trial of {app} and user feedback'],
    description: [
      '试用四周，每周一次访谈，记录异常和改进建议。',
      'Four weeks with a weekly interview; record faults and suggestions.',
    ],
    deliverable: true,
    label: 'samples',
    estimate: 20,
    priority: 'medium',
    after: [11],
  },
  {
    title: ['工艺卡与作业指导书', 'Process cards and work instructions'],
    description: [
      '写到班组可独立执行，关键参数给出上下限与报警值。',
      'Fit for the shift to work alone; key parameters with limits and alarms.',
    ],
    deliverable: true,
    label: 'process',
    estimate: 8,
    priority: 'low',
    after: [12],
  },
];

export const commitmentNotes: Record<CommitmentRecord['source'], Text> = {
  own: ['企业自筹：样品、产线机时与人员投入', 'Own means: samples, hours on the line and staff'],
  market: ['按里程碑分两期拨付', 'Paid in two parts by milestone'],
  policy: ['后补助，以第三方检测报告为验收依据', 'Paid afterwards on the third-party report'],
};

export const outcomeTitles: Record<OutcomeRecord['kind'], Text> = {
  patent: ['一种{name}的制备或实施方法（发明专利申请）', 'Method for {name} (patent application)'],
  publication: ['{name}在{app}中的应用研究', 'A study of {name} in {app}'],
  prototype: ['{app}工程样机第一版', 'First engineering prototype: {app}'],
  product: ['{app}新款量产', 'New {app} in production'],
  standard: ['{name}测试方法团体标准草案', 'Draft group standard: test methods for {name}'],
  brand: ['联合发布{app}系列', 'Joint launch of a line of {app}'],
  contract: ['{app}首批采购合同', 'First purchase contract for {app}'],
};
