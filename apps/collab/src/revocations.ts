import type { BoardTicket, RightsChange } from '@vicinity/domain/projects/socket';

/**
 * Which tickets no longer hold because rights changed after they were issued. A ticket says what
 * the policy said at `issuedAt`; every change announced since then that concerns its holder
 * makes it worthless, although its signature is good. Nothing is known about the time before
 * this process began to listen, so tickets from before that do not hold either: their holders
 * fetch new ones.
 */
export class Revocations {
  private changes: { readonly change: RightsChange; readonly at: number }[] = [];

  /** @param keepFor milliseconds: a ticket lives no longer than this */
  constructor(private readonly keepFor: number) {}

  record(change: RightsChange, at: number): void {
    this.changes = this.changes.filter((past) => past.at > at - this.keepFor);
    this.changes.push({ change, at });
  }

  holds(ticket: BoardTicket): boolean {
    return !this.changes.some(
      ({ change, at }) => ticket.issuedAt <= at && concerns(change, ticket),
    );
  }
}

export function concerns(change: RightsChange, ticket: BoardTicket): boolean {
  const { projectId, organizationId, personId } = change;
  return (
    (projectId === undefined || projectId === ticket.projectId) &&
    (organizationId === undefined || organizationId === ticket.organizationId) &&
    (personId === undefined || personId === ticket.personId)
  );
}
