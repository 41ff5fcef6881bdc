import { addColumn, readBoard } from '@vicinity/board';
import { type Actor, DomainError } from '@vicinity/domain/kernel';
import { boardTicket } from '@vicinity/domain/projects';
import { CLOSE } from '@vicinity/sync';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organizations } from '../../../packages/domain/src/organizations/schema';
import { participants, projects } from '../../../packages/domain/src/projects/schema';
import { assemble, type Cast } from '../../../tests/access/cast';
import { type BoardRole, boardRoles, type Grant, sockets } from '../../../tests/access/sockets';
import { makeParty } from '../../../tests/support/parties';
import type { CollabServer } from './server';
import { type Client, join, synced, until } from './testing/client';
import { SECRET, Stage } from './testing/stage';

let stage: Stage;
let server: CollabServer;
let cast: Cast;
let actors: Record<BoardRole, Actor>;
let document: string;

async function participant(
  role: 'partner' | 'funder' | 'observer',
  state: 'active' | 'invited' | 'left',
): Promise<Actor> {
  const actor = await makeParty(stage.database.db);
  const { organizationId } = actor.acting;
  const { projectId } = cast;
  await stage.database.db
    .insert(participants)
    .values({ projectId, organizationId, role, state, joinedAt: new Date() });
  return actor;
}

beforeAll(async () => {
  stage = await Stage.open();
  const { db } = stage.database;
  cast = await assemble(db);
  // The cast has a board of its own, with other columns.
  await stage.database
    .sql`delete from board_snapshots where document = ${`board:${cast.projectId}`}`;
  document = await stage.board(cast.projectId);
  server = await stage.serve();
  const suspended = await participant('partner', 'active');
  if (suspended.type === 'person')
    await db
      .update(organizations)
      .set({ state: 'suspended' })
      .where(eq(organizations.id, suspended.acting?.organizationId ?? ''));
  actors = {
    ...cast.actors,
    funder: await participant('funder', 'active'),
    observer: await participant('observer', 'active'),
    invited: await participant('partner', 'invited'),
    left: await participant('partner', 'left'),
    suspended,
  };
});
afterAll(async () => {
  await server.close();
  await stage.close();
});

/** What the policy gives, as the page would fetch it; null where it refuses. */
async function ticketFor(actor: Actor): Promise<string | null> {
  const look = { db: stage.database.db, actor, now: new Date(Date.now() + 1) };
  try {
    return (await boardTicket(look, cast.projectId, SECRET)).ticket;
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

const titles = (client: Client) => readBoard(client.board.doc).columns.map(({ title }) => title);

/** Opens the socket as the page would, reads, tries to write, and asks a colleague what arrived. */
async function granted(actor: Actor, role: BoardRole): Promise<Grant> {
  const ticket = await ticketFor(actor);
  const client = join(server.port, document, ticket ?? '');
  const witness = join(server.port, document, stage.ticket(cast.projectId));
  try {
    await synced(witness);
    if (ticket === null) {
      await until('closed', () => client.closed().includes(CLOSE.unauthenticated));
      expect(titles(client)).toEqual([]);
      return 'nothing';
    }
    await synced(client);
    expect(titles(client)).toContain('To do');
    const attempt = `by ${role} ${titles(client).length}`;
    addColumn(client.board, { title: attempt });
    // What the witness writes afterwards arrives after all that the other was allowed to write.
    addColumn(witness.board, { title: `after ${attempt}` });
    await until('it arrives', () => titles(client).includes(`after ${attempt}`));
    return titles(witness).includes(attempt) ? 'write' : 'read';
  } finally {
    client.destroy();
    witness.destroy();
  }
}

describe('the socket of a board', () => {
  it.each(boardRoles)('while the project runs: %s', async (role) => {
    expect(await granted(actors[role], role)).toBe(sockets[role].running);
  });

  it('once the project has ended: nobody writes', async () => {
    await stage.database.db
      .update(projects)
      .set({ state: 'completed' })
      .where(eq(projects.id, cast.projectId));
    for (const role of boardRoles)
      expect(await granted(actors[role], role), role).toBe(sockets[role].ended);
  });
});
