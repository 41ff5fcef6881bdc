import type { Database } from '@vicinity/db';
import { boardDocument, seedBoard } from '../../packages/board/src';
import { boardSnapshots } from '../../packages/domain/src/projects/board-schema';
import { participants, projects } from '../../packages/domain/src/projects/schema';
import type { World } from './world';

/** A running project: the university leads, the firm is partner, the funder reads along. */
export async function openProjectIn(db: Database, world: World, at: Date): Promise<string> {
  const id = crypto.randomUUID();
  await db.insert(projects).values({
    id,
    clusterId: world.idOf('cluster'),
    title: 'Washable yarn',
    summary: 'A pilot batch',
    stage: 'rnd',
    state: 'active',
    createdAt: at,
    updatedAt: at,
  });
  await db.insert(participants).values(
    (
      [
        ['university', 'lead'],
        ['firm', 'partner'],
        ['funder', 'funder'],
      ] as const
    ).map(([party, role]) => ({
      projectId: id,
      organizationId: world.idOf(party),
      role,
      state: 'active' as const,
      joinedAt: at,
    })),
  );
  const { state } = seedBoard({ columns: [{ title: 'To do' }, { title: 'Done' }] });
  await db.insert(boardSnapshots).values({
    document: boardDocument(id),
    seq: 0,
    state,
    readSeq: 0,
    readState: state,
    writtenAt: at,
  });
  return id;
}
