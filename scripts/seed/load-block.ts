import { boardDocument, cardDocument, seedBoard } from '@vicinity/board';
import type { Transaction } from '@vicinity/db';
import type { AccountRecord, Block, BoardRecord } from '@vicinity/demo';
import type { PgTable } from 'drizzle-orm/pg-core';
import { credentials, persons } from '../../packages/domain/src/accounts/schema';
import {
  introductions,
  messages,
  projectProposals,
} from '../../packages/domain/src/introductions/schema';
import { listingCapabilities, listings } from '../../packages/domain/src/listings/schema';
import { duplicateKeys } from '../../packages/domain/src/organizations/duplicates';
import {
  administrators,
  clusterMemberships,
  clusters,
  members,
  organizations,
  verificationDecisions,
} from '../../packages/domain/src/organizations/schema';
import { boardSnapshots } from '../../packages/domain/src/projects/board-schema';
import {
  commitments,
  milestones,
  outcomes,
  participants,
  projectStageChanges,
  projects,
} from '../../packages/domain/src/projects/schema';

/** PostgreSQL takes 65,535 parameters per statement; no table here has 50 columns. */
const rowsPerStatement = 1000;

/**
 * Writes a block in the order in which its rows refer to each other.
 * @param passwordHash of the one password with which its accounts sign in
 * @returns how many rows were written
 */
export async function loadBlock(
  tx: Transaction,
  block: Block,
  passwordHash: string,
): Promise<number> {
  let written = 0;
  async function insert<T extends PgTable>(table: T, rows: readonly T['$inferInsert'][]) {
    for (let from = 0; from < rows.length; from += rowsPerStatement) {
      await tx.insert(table).values(rows.slice(from, from + rowsPerStatement));
    }
    written += rows.length;
  }
  await insert(clusters, block.clusters);
  await insert(persons, block.persons);
  await insert(
    credentials,
    block.accounts.map((account) => credentialOf(account, passwordHash)),
  );
  await insert(administrators, block.administrators);
  await insert(
    organizations,
    block.organizations.map((row) => ({ ...row, duplicateKeys: duplicateKeys(row) })),
  );
  await insert(members, block.members);
  await insert(clusterMemberships, block.clusterMemberships);
  await insert(verificationDecisions, block.verificationDecisions);
  await insert(listings, block.listings);
  await insert(listingCapabilities, block.listingCapabilities);
  await insert(introductions, block.introductions);
  await insert(messages, block.messages);
  await insert(projectProposals, block.projectProposals);
  await insert(projects, block.projects);
  await insert(participants, block.participants);
  await insert(projectStageChanges, block.stageChanges);
  await insert(milestones, block.milestones);
  await insert(commitments, block.commitments);
  await insert(outcomes, block.outcomes);
  await insert(boardSnapshots, block.boards.flatMap(snapshotsOf));
  return written;
}

/** As better-auth stores a password: the provider is `credential`, the account the person. */
function credentialOf({ personId }: AccountRecord, password: string) {
  return { accountId: personId, providerId: 'credential', personId, password };
}

/** The board and the texts of its cards. */
function snapshotsOf({ projectId, labels, columns, createdAt }: BoardRecord) {
  const { state, bodies } = seedBoard({ labels, columns }, { now: () => createdAt.getTime() });
  const row = { seq: 0, writtenAt: createdAt };
  return [
    { ...row, document: boardDocument(projectId), state, readSeq: 0, readState: state },
    ...bodies.map((body) => ({
      ...row,
      document: cardDocument(projectId, body.cardId),
      state: body.state,
    })),
  ];
}
