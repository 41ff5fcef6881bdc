import { createTestDatabase, type TestDatabase } from '@vicinity/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildWorld, type World } from '../../../../tests/support/world';
import { editCluster } from '../clusters';
import { acceptIntroduction, answerProjectProposal } from '../introductions';
import { introductions, projectProposals } from '../introductions/schema';
import type { Act } from '../kernel';
import { organizations } from '../organizations/schema';
import {
  addMilestone,
  answerInvitation,
  boardTicket,
  changeRole,
  changeStage,
  deleteOutcome,
  editMilestone,
  editOutcome,
  editProject,
  endProject,
  inviteParticipant,
  leaveProject,
  listMyProjects,
  makeCommitment,
  openCard,
  recordOutcome,
  removeParticipant,
  settleCommitment,
  settleMilestone,
  showProject,
} from '.';
import { verifyBoardTicket } from './board-ticket';
import { projects } from './schema';

const now = new Date('2026-03-02T08:00:00Z');
const secret = 'a secret of more than thirty-two characters';

describe('projects', () => {
  let database: TestDatabase;
  let world: World;
  let projectId: string;
  const heard: unknown[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    world = await buildWorld(database.db, now);
    await database.sql.listen('rights_changed', (payload) => heard.push(JSON.parse(payload)));
  });
  afterAll(() => database.drop());

  /** A project that the university leads with the firm, a funder reads, the association is invited to. */
  beforeEach(async () => {
    await database.db.delete(projects);
    await database.db.delete(introductions);
    const introduction = {
      id: crypto.randomUUID(),
      state: 'proposed' as const,
      fromOrganizationId: world.idOf('university'),
      toOrganizationId: world.idOf('firm'),
      listingId: world.idOf('firm-need-published'),
      note: 'x',
      proposedAt: now,
      expiresAt: new Date(now.getTime() + 1000),
    };
    await database.db.insert(introductions).values(introduction);
    await world.act('firm-owner', (act) => acceptIntroduction(act, introduction.id, world.post));
    const proposalId = crypto.randomUUID();
    await database.db.insert(projectProposals).values({
      id: proposalId,
      introductionId: introduction.id,
      state: 'proposed',
      organizationId: world.idOf('university'),
      personId: world.idOf('university-owner'),
      title: 'Washable yarn',
      summary: 'A pilot batch',
      proposedAt: now,
    });
    const opened = await world.act('firm-owner', (act) =>
      answerProjectProposal(act, { proposalId, answer: 'accept' }),
    );
    projectId = opened.projectId ?? '';
    for (const [party, role] of [
      ['funder', 'funder'],
      ['association', 'observer'],
    ] as const)
      await world.act('university-owner', (act) =>
        inviteParticipant(act, { projectId, organizationId: world.idOf(party), role }),
      );
    await world.act('funder-owner', (act) =>
      answerInvitation(act, { projectId, answer: 'accept' }),
    );
    // The funder's joining is announced too: its notice must have come before the test begins.
    await expect.poll(() => JSON.stringify(heard)).toContain(projectId);
    heard.length = 0;
  });

  const deeds: Record<string, (act: Act) => Promise<unknown>> = {
    changeStage: (act) => changeStage(act, { projectId, stage: 'pilot' }),
    edit: (act) => editProject(act, { projectId, title: 't', summary: 's' }),
    end: (act) => endProject(act, { projectId, verb: 'complete' }),
    addMilestone: (act) => addMilestone(act, { projectId, title: 'm', dueOn: '2026-05-01' }),
    recordOutcome: (act) =>
      recordOutcome(act, {
        projectId,
        kind: 'patent',
        title: 'Yarn',
        reference: null,
        achievedOn: '2026-04-01',
      }),
    commit: (act) =>
      makeCommitment(act, {
        projectId,
        source: 'policy',
        amount: 500_000,
        currency: 'CNY',
        note: null,
      }),
    invite: (act) =>
      inviteParticipant(act, {
        projectId,
        organizationId: world.idOf('outsider'),
        role: 'observer',
      }),
    remove: (act) => removeParticipant(act, { projectId, organizationId: world.idOf('funder') }),
    changeRole: (act) =>
      changeRole(act, { projectId, organizationId: world.idOf('funder'), role: 'partner' }),
    leave: (act) => leaveProject(act, projectId),
  };

  /** What each may do: `ok`, or the code of the refusal. Columns in the order of `who`. */
  const who = [
    'university-owner',
    'university-member',
    'firm-manager',
    'firm-member',
    'funder-owner',
    'association-owner',
    'outsider-owner',
    'administrator',
  ];
  const ro = 'read_only';
  const no = 'not_found';
  const fo = 'forbidden';
  const table: Record<string, string[]> = {
    changeStage: ['ok', fo, 'ok', fo, ro, ro, no, ro],
    edit: ['ok', fo, fo, fo, fo, ro, no, ro],
    end: ['ok', fo, fo, fo, fo, ro, no, ro],
    addMilestone: ['ok', 'ok', 'ok', 'ok', ro, ro, no, ro],
    recordOutcome: ['ok', 'ok', 'ok', 'ok', ro, ro, no, ro],
    commit: ['ok', fo, 'ok', fo, 'ok', ro, no, ro],
    invite: ['ok', fo, fo, fo, fo, ro, no, ro],
    remove: ['ok', fo, fo, fo, fo, ro, no, ro],
    changeRole: ['ok', fo, fo, fo, fo, ro, no, ro],
    leave: ['invalid_transition', fo, 'ok', fo, 'ok', ro, no, ro],
  };

  it.each(Object.keys(deeds))('lets by role: %s', async (name) => {
    const results: string[] = [];
    for (const person of who) {
      // Rolled back each time, so that each person finds the same project.
      const outcome = await world
        .act(person, async (act) => {
          await deeds[name]?.(act);
          throw new Error('ok');
        })
        .catch((error: Error) => error.message);
      results.push(String(outcome));
    }
    expect(results).toEqual(table[name]);
  });

  it('shows an invited organization what it is invited to, and outsiders nothing', async () => {
    const invited = await showProject(await world.look('association-member'), projectId);
    expect(invited).toMatchObject({ title: 'Washable yarn', work: null });
    expect(invited.participants).toHaveLength(4);
    const read = await showProject(await world.look('administrator'), projectId);
    expect(read).toMatchObject({ mine: null, may: { work: false, lead: false } });
    await expect(
      (async () => showProject(await world.look('outsider-owner'), projectId))(),
    ).rejects.toThrow('not_found');
    const listed = await listMyProjects(await world.look('association-owner'), {});
    expect(listed.items).toMatchObject([{ id: projectId, participation: 'invited' }]);
    expect((await listMyProjects(await world.look('outsider-owner'), {})).items).toEqual([]);
  });

  describe('gives tickets to the board', () => {
    const ticketOf = async (person: string) => {
      const { ticket } = await boardTicket(await world.look(person), projectId, secret);
      return verifyBoardTicket(ticket, secret, now.getTime());
    };

    it('to write, to read, or none', async () => {
      expect(await ticketOf('university-member')).toMatchObject({
        rights: 'write',
        organizationName: 'The university',
        document: `board:${projectId}`,
      });
      expect(await ticketOf('firm-member')).toMatchObject({
        rights: 'write',
        organizationName: '机构firm',
      });
      expect((await ticketOf('funder-owner'))?.rights).toBe('read');
      expect((await ticketOf('administrator'))?.rights).toBe('read');
      await expect(ticketOf('association-owner')).rejects.toThrow('not_found');
      await expect(ticketOf('outsider-owner')).rejects.toThrow('not_found');
    });

    it('that say how the cluster wants boards kept, and calls in those given before', async () => {
      const clusterId = world.idOf('cluster');
      expect((await ticketOf('firm-member'))?.commitFirst).toBe(false);
      const fields = {
        nameZh: '集群',
        nameEn: 'Cluster',
        summaryZh: '',
        summaryEn: '',
        path: 'high_tech',
        admission: 'open',
        reviewsListings: false,
      } as const;
      for (const commitFirst of [true, true, false]) {
        await world.act('administrator', (act) =>
          editCluster(act, { clusterId, fields: { ...fields, commitFirst } }),
        );
        expect((await ticketOf('firm-member'))?.commitFirst).toBe(commitFirst);
      }
      // Once for each change.
      await world.act('university-owner', (act) =>
        endProject(act, { projectId, verb: 'complete' }),
      );
      await expect.poll(() => heard.length).toBe(3);
      expect(heard).toEqual([{ projectId }, { projectId }, { projectId }]);
    });

    it('to the text of a card too, which begins empty and is begun once', async () => {
      const cardId = crypto.randomUUID();
      const document = `card:${projectId}:${cardId}`;
      const open = (who: string) =>
        world.act(who, (act) => openCard(act, projectId, cardId, secret));
      expect(await open('funder-owner')).toMatchObject({ document, rights: 'read' });
      expect(await open('firm-member')).toMatchObject({ document, rights: 'write' });
      await expect(open('outsider-owner')).rejects.toThrow('not_found');
      const rows = await database.sql`
        select seq from board_snapshots where document = ${document}`;
      expect(rows).toHaveLength(1);
    });

    it('not to a suspended organization, and to read only once the project ended', async () => {
      const set = (state: 'suspended' | 'verified') =>
        database.db
          .update(organizations)
          .set({ state })
          .where(eq(organizations.id, world.idOf('firm')));
      await set('suspended');
      await expect(ticketOf('firm-owner')).rejects.toThrow('organization_not_verified');
      await set('verified');
      await world.act('university-owner', (act) => endProject(act, { projectId, verb: 'stop' }));
      expect((await ticketOf('firm-owner'))?.rights).toBe('read');
      await expect(
        world.act('firm-owner', (act) => addMilestone(act, { projectId, title: 'm', dueOn: null })),
      ).rejects.toThrow('read_only');
    });
  });

  it('announces each change of rights with its commit, and none that was rolled back', async () => {
    await world
      .act('firm-owner', async (act) => {
        await leaveProject(act, projectId);
        throw new Error('changed one’s mind');
      })
      .catch(() => {});
    await world.act('university-owner', (act) =>
      changeRole(act, { projectId, organizationId: world.idOf('funder'), role: 'partner' }),
    );
    await world.act('funder-owner', (act) => leaveProject(act, projectId));
    await world.act('university-owner', (act) => endProject(act, { projectId, verb: 'complete' }));
    await expect.poll(() => heard.length).toBe(3);
    const funder = { projectId, organizationId: world.idOf('funder') };
    expect(heard).toEqual([funder, funder, { projectId }]);
  });

  it('remembers the way along the chain, and what was reached, pledged and made', async () => {
    const university = <T>(deed: (act: Act) => Promise<T>) => world.act('university-owner', deed);
    await university((act) => changeStage(act, { projectId, stage: 'rnd' }));
    const milestone = await university((act) =>
      addMilestone(act, { projectId, title: 'Batch', dueOn: null }),
    );
    const named = { projectId, milestoneId: milestone.id };
    await university((act) =>
      editMilestone(act, { ...named, title: 'Batch 1', dueOn: '2026-06-01' }),
    );
    await university((act) => settleMilestone(act, { ...named, verb: 'reach', on: '2026-05-30' }));
    const pledge = await world.act('funder-owner', (act) =>
      makeCommitment(act, {
        projectId,
        source: 'market',
        amount: 1200.5,
        currency: 'CNY',
        note: null,
      }),
    );
    const paid = { projectId, commitmentId: pledge.id, verb: 'pay' as const };
    await expect(university((act) => settleCommitment(act, paid))).rejects.toThrow('forbidden');
    await world.act('funder-owner', (act) => settleCommitment(act, paid));
    await expect(
      world.act('funder-owner', (act) => settleCommitment(act, { ...paid, verb: 'withdraw' })),
    ).rejects.toThrow('invalid_transition');
    const outcome = await university((act) =>
      recordOutcome(act, {
        projectId,
        kind: 'prototype',
        title: 'Yarn',
        reference: null,
        achievedOn: '2026-07-01',
      }),
    );
    const made = { projectId, outcomeId: outcome.id };
    await university((act) =>
      editOutcome(act, {
        ...made,
        kind: 'patent',
        title: 'Yarn',
        reference: 'CN1',
        achievedOn: '2026-07-02',
      }),
    );
    const { work } = await showProject(await world.look('funder-member'), projectId);
    expect(work).toMatchObject({
      milestones: [{ title: 'Batch 1', state: 'reached', reachedOn: '2026-05-30' }],
      commitments: [{ state: 'paid', amount: 1200.5, nameEn: 'The funder' }],
      outcomes: [{ kind: 'patent', reference: 'CN1' }],
    });
    expect(work?.stages.map(({ stage }) => stage)).toContain('rnd');
    await university((act) => deleteOutcome(act, made));
    await expect(university((act) => deleteOutcome(act, made))).rejects.toThrow('not_found');
  });
});
