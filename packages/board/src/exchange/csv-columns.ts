import { nameKey } from './add-content';

/** What a CSV file says of a card, in the order in which it is written. */
export const csvFields = [
  'title',
  'column',
  'labels',
  'assignees',
  'organizations',
  'startOn',
  'dueOn',
  'estimate',
  'priority',
  'deliverable',
  'dependsOn',
  'text',
  'createdAt',
  'archivedAt',
] as const;
export type CsvField = (typeof csvFields)[number];

/** The names that the columns of a CSV file go by: ours in both languages, and other tools'. */
const names: Readonly<Record<CsvField, readonly string[]>> = {
  title: [
    'title',
    'name',
    'card name',
    'card',
    'task',
    'task name',
    'summary',
    'subject',
    '标题',
    '卡片',
    '名称',
    '任务',
    '任务名称',
    '主题',
  ],
  column: [
    'column',
    'list',
    'list name',
    'status',
    'state',
    'stage',
    'section',
    'bucket',
    '列',
    '列表',
    '状态',
    '阶段',
    '分组',
  ],
  labels: ['labels', 'label', 'tags', 'tag', '标签'],
  assignees: [
    'assignees',
    'assignee',
    'assigned to',
    'owner',
    'members',
    'member',
    '负责人',
    '经办人',
    '执行人',
    '成员',
  ],
  organizations: ['organizations', 'organization', '机构', '单位'],
  startOn: ['start', 'start date', 'begin', '开始日期', '开始', '开始时间'],
  dueOn: [
    'due',
    'due date',
    'deadline',
    'end date',
    '截止日期',
    '截止',
    '到期',
    '截止时间',
    '期限',
    '结束日期',
  ],
  estimate: ['estimate', 'estimate (days)', 'effort', 'days', '工作量', '人天', '预估工作量'],
  priority: ['priority', '优先级'],
  deliverable: ['deliverable', '交付物'],
  dependsOn: ['depends on', 'dependencies', 'blocked by', '前置卡片', '前置任务', '依赖'],
  text: [
    'text',
    'description',
    'card description',
    'desc',
    'notes',
    'details',
    '正文',
    '描述',
    '说明',
    '备注',
  ],
  createdAt: ['created', 'created at', '创建时间'],
  archivedAt: ['archived', 'archived at', '归档时间', '已归档'],
};

const fields = new Map(
  csvFields.flatMap((field) => names[field].map((name) => [nameKey(name), field] as const)),
);

export function csvFieldNamed(name: string): CsvField | undefined {
  return fields.get(nameKey(name));
}

const priorityNames: Readonly<Record<string, 'urgent' | 'high' | 'medium' | 'low'>> = {
  urgent: 'urgent',
  highest: 'urgent',
  critical: 'urgent',
  紧急: 'urgent',
  high: 'high',
  important: 'high',
  高: 'high',
  medium: 'medium',
  normal: 'medium',
  中: 'medium',
  low: 'low',
  lowest: 'low',
  低: 'low',
};

export function priorityNamed(name: string) {
  return priorityNames[nameKey(name)] ?? null;
}

export function isYes(value: string): boolean {
  return ['yes', 'true', '1', 'x', 'y', '是', '√', '✓'].includes(nameKey(value));
}
