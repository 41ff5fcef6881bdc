import { roles } from './cast';

/** Who may come to the board of the mill's project: those who ask about the mill, and five more. */
export const boardRoles = [...roles, 'funder', 'observer', 'invited', 'left', 'suspended'] as const;
export type BoardRole = (typeof boardRoles)[number];

export type Grant = 'write' | 'read' | 'nothing';

const works = { running: 'write', ended: 'read' } as const;
const reads = { running: 'read', ended: 'read' } as const;
const nothing = { running: 'nothing', ended: 'nothing' } as const;

/** What the socket grants to each, while the project runs and once it has ended. */
export const sockets: Readonly<
  Record<BoardRole, { readonly running: Grant; readonly ended: Grant }>
> = {
  visitor: nothing,
  unverifiedMail: nothing,
  newcomer: nothing,
  outsider: nothing,
  pendingOwner: nothing,
  otherAdministrator: nothing,
  partner: works,
  member: works,
  owner: works,
  administrator: reads,
  platform: reads,
  funder: reads,
  observer: reads,
  invited: nothing,
  left: nothing,
  suspended: nothing,
};
