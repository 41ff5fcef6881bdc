import type { AccountRecord } from './records';
import type { Text } from './themes/theme';
import type { BlockWork, World } from './world';

const roles: readonly (readonly [name: string, role: Text])[] = [
  ['firm', ['企业（所有者）', 'firm (owner)']],
  ['university', ['高校', 'university']],
  ['institute', ['研究院', 'institute']],
  ['funder', ['资助方', 'funder']],
  ['government', ['政府部门', 'government']],
  ['intermediary', ['中介组织', 'intermediary']],
];

/** The administrators, who belong to no organization; they must be there before any is verified. */
export function addAdministrators(world: World, work: BlockWork): void {
  const since = world.clusters[0]?.createdAt ?? world.now;
  const staff = [
    [
      'administrator',
      ['集群管理员', 'cluster administrator'],
      '何知远',
      world.clusters[0]?.id ?? null,
    ],
    ['platform', ['平台管理员', 'instance administrator'], '林若舟', null],
  ] as const;
  for (const [name, role, personName, clusterId] of staff) {
    const id = world.dice.id();
    addPerson(work, id, name, personName, since, null);
    work.block.administrators.push({
      id: world.dice.id(),
      personId: id,
      clusterId,
      createdAt: since,
    });
    work.block.accounts.push({ personId: id, email: emailOf(name), role, organization: null });
    if (name === 'platform') world.platformPersonId = id;
  }
}

/** Makes the owners of the first organization of each kind people to sign in as. */
export function addAccounts(world: World, work: BlockWork): void {
  for (const [name, role] of roles) {
    const party = work.parties.find(
      ({ record, theme }) => theme === 0 && record.kind === name && record.state === 'verified',
    );
    const person = work.block.persons.find(({ id }) => id === party?.people[0]);
    if (!party || !person) continue;
    person.email = emailOf(name);
    account(work, person.id, name, role, party.record.nameZh ?? party.record.nameEn);
    if (name !== 'firm') continue;
    const id = world.dice.id();
    const { id: organizationId, createdAt } = party.record;
    addPerson(work, id, 'member', '周雨桐', createdAt, organizationId);
    work.block.members.push({ organizationId, personId: id, role: 'member', joinedAt: createdAt });
    account(work, id, 'member', ['企业（成员）', 'firm (member)'], party.record.nameZh);
  }
}

function emailOf(name: string): string {
  return `${name}@demo.vicinity.example`;
}

function account(
  work: BlockWork,
  personId: string,
  name: string,
  role: Text,
  organization: string | null,
): void {
  const record: AccountRecord = { personId, email: emailOf(name), role, organization };
  work.block.accounts.push(record);
}

function addPerson(
  work: BlockWork,
  id: string,
  account: string,
  name: string,
  createdAt: Date,
  organizationId: string | null,
): void {
  work.block.persons.push({
    id,
    name,
    email: emailOf(account),
    emailVerified: true,
    locale: 'zh',
    lastActingOrganizationId: organizationId,
    createdAt,
    updatedAt: createdAt,
  });
}
