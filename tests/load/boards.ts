import { randomBytes } from 'node:crypto';
import { boardDocument } from '@vicinity/board';
import { signBoardTicket } from '@vicinity/domain/projects/socket';
import type { Sql } from 'postgres';
import * as Y from 'yjs';

export const TICKET_SECRET = 'a secret for loads, of thirty-two characters or more';

export interface Holder {
  readonly personId?: string;
  readonly organizationId?: string;
  readonly rights?: 'read' | 'write';
  readonly commitFirst?: boolean;
  /** Milliseconds that the ticket lives. */
  readonly lifetime?: number;
}

/** A document for loads: the stored name of a project's board. */
export function documentNamed(project: string): string {
  return boardDocument(project);
}

export function drawProject(label: string): string {
  return `load-${label}-${randomBytes(4).toString('hex')}`;
}

/** Somebody new: what a server allows a person, no other shares. */
export function stranger(): Holder {
  return { personId: `person-${randomBytes(6).toString('hex')}` };
}

/** A ticket as the page gets it, for somebody who exists nowhere else. */
export function ticketFor(project: string, holder: Holder = {}, secret = TICKET_SECRET): string {
  const {
    personId = 'ana',
    organizationId = 'mill',
    rights = 'write',
    commitFirst = false,
    lifetime = 240_000,
  } = holder;
  return signBoardTicket(
    {
      personId,
      personName: personId,
      organizationId,
      organizationName: organizationId,
      document: documentNamed(project),
      projectId: project,
      rights,
      commitFirst,
      // A process that began to listen in this same millisecond would have to refuse it.
      issuedAt: Date.now() + 1,
      expiresAt: Date.now() + lifetime,
    },
    secret,
  );
}

/** Where a client connects; acknowledgements are asked for. */
export function addressOf(server: string, project: string, ticket: string): string {
  const document = encodeURIComponent(documentNamed(project));
  return `${server}/collab/${document}?ticket=${encodeURIComponent(ticket)}&acks=1`;
}

/** Makes boards in the database, as opening a project and, where large, compaction do. */
export async function makeBoards(
  sql: Sql,
  boards: readonly { readonly project: string; readonly state?: Uint8Array }[],
): Promise<void> {
  for (let at = 0; at < boards.length; at += 500) {
    const rows = boards.slice(at, at + 500).map(({ project, state = EMPTY_BOARD }) => ({
      document: documentNamed(project),
      seq: 0,
      state,
      state_vector: Y.encodeStateVectorFromUpdate(state),
    }));
    await sql`insert into board_snapshots
      ${sql(rows, 'document', 'seq', 'state', 'state_vector')}`;
  }
}

/** Removes them and what was written to them. */
export async function removeBoards(sql: Sql, projects: readonly string[]): Promise<void> {
  const documents = projects.map(documentNamed);
  await sql`delete from board_updates where document in ${sql(documents)}`;
  await sql`delete from board_snapshots where document in ${sql(documents)}`;
}

const EMPTY_BOARD = Y.encodeStateAsUpdate(new Y.Doc());
