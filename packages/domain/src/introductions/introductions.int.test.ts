import { boardDocument } from '@vicinity/board';
import { createTestDatabase, type TestDatabase } from '@vicinity/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildWorld, type World } from '../../../../tests/support/world';
import { perform, system } from '../kernel';
import { notifications } from '../notifications/schema';
import { organizations } from '../organizations/schema';
import { showProject } from '../projects';
import { boardSnapshots } from '../projects/board-schema';
import { projectStageChanges, projects } from '../projects/schema';
import {
  acceptIntroduction,
  answerProjectProposal,
  declineIntroduction,
  expireIntroductions,
  listIntroductions,
  markConversationRead,
  proposeIntroduction,
  proposeProject,
  sendMessage,
  showIntroduction,
  withdrawIntroduction,
} from '.';
import { introductions, projectProposals } from './schema';

const now = new Date('2026-03-02T08:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);

describe('introductions', () => {
  let database: TestDatabase;
  let world: World;

  beforeAll(async () => {
    database = await createTestDatabase();
    world = await buildWorld(database.db, now);
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await database.db.delete(projects);
    await database.db.delete(introductions);
    await database.db.delete(notifications);
    world.sent.length = 0;
  });

  /** The university asks the firm about the firm's need. */
  const propose = (who = 'university-owner', more: object = {}, at = now) =>
    world.act(
      who,
      (act) =>
        proposeIntroduction(
          act,
          { listingId: world.idOf('firm-need-published'), note: 'We spin such yarn.', ...more },
          world.post,
        ),
      at,
    );
  const accept = (id: string, who = 'firm-owner', at = now) =>
    world.act(who, (act) => acceptIntroduction(act, id, world.post), at);
  const show = async (id: string, who: string) => showIntroduction(await world.look(who), id);

  it('shows how to reach the other side only after consent, and to the two sides only', async () => {
    const { id } = await propose('university-owner', {
      brokerOrganizationId: world.idOf('association'),
      ownListingId: world.idOf('university-expertise-published'),
    });
    const secrets = /hello@|vicinity\.example|\+86|-owner|-manager|-member/;
    for (const who of ['firm-owner', 'university-owner', 'association-owner']) {
      const view = await show(id, who);
      expect(view.contact).toBeNull();
      expect(JSON.stringify(view)).not.toMatch(secrets);
    }
    await accept(id);
    expect((await show(id, 'university-member')).contact).toMatchObject({
      email: 'hello@firm.example',
      people: [{ name: 'firm-owner', email: 'firm-owner@vicinity.example' }],
    });
    expect((await show(id, 'firm-member')).contact).toMatchObject({
      email: 'hello@university.example',
      people: [{ name: 'university-owner' }],
    });
    expect(JSON.stringify(await show(id, 'association-owner'))).not.toMatch(secrets);
    await expect(show(id, 'outsider-owner')).rejects.toThrow('not_found');
  });

  it.each(['declined', 'withdrawn', 'expired'] as const)(
    'shows no contact once %s',
    async (end) => {
      const { id } = await propose();
      if (end === 'declined')
        await world.act('firm-manager', (act) =>
          declineIntroduction(act, { id, reason: 'maturity_gap', note: 'TRL 6 at least' }),
        );
      if (end === 'withdrawn')
        await world.act('university-owner', (act) => withdrawIntroduction(act, id));
      if (end === 'expired')
        await perform(database.db, system, later(21), (act) => expireIntroductions(act));
      for (const who of ['firm-owner', 'university-owner'])
        expect(await show(id, who)).toMatchObject({
          state: end,
          contact: null,
          conversation: null,
        });
      await expect(accept(id)).rejects.toThrow(/invalid_transition|expired/);
      await expect(
        world.act('university-owner', (act) =>
          sendMessage(act, { introductionId: id, body: 'hi' }),
        ),
      ).rejects.toThrow('no_consent');
    },
  );

  it('refuses what must not be proposed', async () => {
    await expect(propose('firm-owner')).rejects.toThrow('own_listing');
    await expect(propose('university-member')).rejects.toThrow('forbidden');
    await expect(propose('administrator')).rejects.toThrow('not_acting');
    await expect(
      propose('university-owner', { listingId: world.idOf('firm-need-draft') }),
    ).rejects.toThrow('not_found');
    await expect(
      propose('university-owner', { ownListingId: world.idOf('firm-need-published') }),
    ).rejects.toThrow('invalid_field');
    await expect(
      propose('university-owner', { brokerOrganizationId: world.idOf('outsider') }),
    ).rejects.toThrow('invalid_field');
    const suspend = (id: string, state: 'suspended' | 'verified') =>
      database.db.update(organizations).set({ state }).where(eq(organizations.id, id));
    await suspend(world.idOf('firm'), 'suspended');
    await expect(propose()).rejects.toThrow('not_found');
    await suspend(world.idOf('firm'), 'verified');
    await suspend(world.idOf('university'), 'suspended');
    await expect(propose()).rejects.toThrow('organization_not_verified');
    await suspend(world.idOf('university'), 'verified');
  });

  it('keeps one open question between two organizations, also when both ask at once', async () => {
    const back = () =>
      propose('firm-owner', { listingId: world.idOf('university-expertise-published') });
    const outcomes = await Promise.allSettled([propose(), back(), propose('university-manager')]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected')
        expect(String(outcome.reason)).toContain('already_introduced');
    // A lapsed one is no longer in the way, even before housekeeping has come by.
    await expect(propose('university-owner', {}, later(22))).resolves.toBeDefined();
  });

  it('is answered by those who decide for the asked side, once', async () => {
    const { id } = await propose();
    await expect(accept(id, 'firm-member')).rejects.toThrow('forbidden');
    await expect(accept(id, 'university-owner')).rejects.toThrow('forbidden');
    await expect(accept(id, 'outsider-owner')).rejects.toThrow('not_found');
    await expect(world.act('firm-owner', (act) => withdrawIntroduction(act, id))).rejects.toThrow(
      'forbidden',
    );
    const both = await Promise.allSettled([
      accept(id),
      world.act('university-owner', (act) => withdrawIntroduction(act, id)),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('stops at twenty proposals a day', async () => {
    const template = {
      state: 'declined' as const,
      fromOrganizationId: world.idOf('university'),
      toOrganizationId: world.idOf('outsider'),
      note: 'x',
      proposedAt: new Date(now.getTime() - 1000),
      expiresAt: later(21),
    };
    await database.db.insert(introductions).values(Array.from({ length: 20 }, () => template));
    await expect(propose()).rejects.toThrow('too_many');
    await expect(propose('university-owner', {}, later(1))).resolves.toBeDefined();
  });

  it('mails the owners in their language, with a link and nothing of the note', async () => {
    const { id } = await propose();
    expect(world.sent).toEqual([
      {
        to: 'firm-owner@vicinity.example',
        locale: 'zh',
        name: 'introduction_proposed',
        params: { name: 'firm-owner' },
        url: `https://cluster.example/zh/introductions/${id}`,
      },
    ]);
    await accept(id);
    expect(world.sent.map(({ to, locale }) => [to, locale])).toContainEqual([
      'university-owner@vicinity.example',
      'en',
    ]);
    const failing = { ...world.post, mailer: () => Promise.reject(new Error('no route')) };
    await database.db.delete(introductions);
    process.removeAllListeners('warning');
    await expect(
      world.act('university-owner', (act) =>
        proposeIntroduction(
          act,
          { listingId: world.idOf('firm-need-published'), note: 'x' },
          failing,
        ),
      ),
    ).resolves.toBeDefined();
  });

  it('lists by box and state, page by page, with what is unread', async () => {
    const { id } = await propose();
    await accept(id);
    const say = (who: string, body: string) =>
      world.act(who, (act) => sendMessage(act, { introductionId: id, body }));
    await say('university-member', 'Hello');
    await say('university-member', 'Shall we talk?');
    const inbox = async (query: object = {}, who = 'firm-owner') =>
      listIntroductions(await world.look(who), { box: 'inbox', ...query });
    expect((await inbox()).items).toMatchObject([{ id, unread: 2, state: 'accepted' }]);
    expect((await inbox({ box: 'outbox' })).items).toEqual([]);
    expect((await inbox({ states: ['proposed', 'expired'] })).items).toEqual([]);
    expect((await inbox({}, 'outsider-owner')).items).toEqual([]);
    // Two messages, one notice beside the one about the proposal.
    const told = await database.db
      .select()
      .from(notifications)
      .where(eq(notifications.personId, world.idOf('firm-owner')));
    expect(told.map(({ kind }) => kind).sort()).toEqual([
      'introduction_proposed',
      'message_received',
    ]);
    await world.act('firm-owner', (act) => markConversationRead(act, id));
    expect((await inbox()).items).toMatchObject([{ unread: 0 }]);

    await database.db.insert(introductions).values(
      Array.from({ length: 5 }, (_, n) => ({
        state: 'declined' as const,
        fromOrganizationId: world.idOf('outsider'),
        toOrganizationId: world.idOf('firm'),
        note: 'x',
        proposedAt: later(-1 - (n >> 1)), // pairs at the same instant
        expiresAt: later(20),
      })),
    );
    const seen: string[] = [];
    let cursor: { at: Date; id: string } | undefined;
    do {
      const page = await inbox({ cursor, limit: 2 });
      seen.push(...page.items.map((item) => item.id));
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(seen).toHaveLength(6);
    expect(new Set(seen).size).toBe(6);
  });

  it('expires only by the platform’s own clock', async () => {
    await propose();
    await expect(
      world.act('firm-owner', (act) => expireIntroductions(act), later(30)),
    ).rejects.toThrow('forbidden');
    expect(await perform(database.db, system, later(20), (act) => expireIntroductions(act))).toBe(
      0,
    );
    expect(await perform(database.db, system, later(21), (act) => expireIntroductions(act))).toBe(
      1,
    );
  });

  describe('that were accepted', () => {
    const agreed = async () => {
      const { id } = await propose();
      await accept(id);
      return id;
    };
    const proposal = (introductionId: string, who = 'university-manager') =>
      world.act(who, (act) =>
        proposeProject(act, { introductionId, title: '可水洗导电纱线', summary: 'Pilot batch' }),
      );
    const answer = (proposalId: string, who = 'firm-owner') =>
      world.act(who, (act) => answerProjectProposal(act, { proposalId, answer: 'accept' }));

    it('lead to a project with both sides, its first stage and its board', async () => {
      const introduction = await agreed();
      const { id } = await proposal(introduction);
      await expect(proposal(introduction, 'firm-owner')).rejects.toThrow('already_exists');
      await expect(answer(id, 'university-owner')).rejects.toThrow('forbidden');
      await expect(answer(id, 'firm-member')).rejects.toThrow('forbidden');
      await expect(answer(id, 'outsider-owner')).rejects.toThrow('not_found');
      const [first, second] = await Promise.allSettled([answer(id), answer(id, 'firm-manager')]);
      const opened = [first, second].filter((each) => each.status === 'fulfilled');
      expect(opened).toHaveLength(1);
      const projectId = opened[0]?.value.projectId ?? '';
      const view = await showProject(await world.look('firm-member'), projectId);
      expect(view).toMatchObject({
        state: 'active',
        stage: 'idea',
        cluster: { nameEn: 'Smart textiles' },
        mine: { role: 'partner' },
      });
      expect(view.participants.map(({ role }) => role).sort()).toEqual(['lead', 'partner']);
      expect(view.work?.stages).toMatchObject([{ stage: 'idea' }]);
      const boards = await database.db
        .select()
        .from(boardSnapshots)
        .where(eq(boardSnapshots.document, boardDocument(projectId)));
      expect(boards).toMatchObject([{ seq: 0 }]);
      expect(boards[0]?.state.length).toBeGreaterThan(100);
    });

    it('open nothing at all where a part of it fails', async () => {
      const { id } = await proposal(await agreed());
      await database.sql.unsafe(
        'alter table board_snapshots add constraint broken check (seq > 0) not valid',
      );
      try {
        await expect(answer(id)).rejects.toThrow();
      } finally {
        await database.sql.unsafe('alter table board_snapshots drop constraint broken');
      }
      expect(await database.db.select().from(projects)).toEqual([]);
      expect(await database.db.select().from(projectStageChanges)).toEqual([]);
      const [row] = await database.db
        .select()
        .from(projectProposals)
        .where(eq(projectProposals.id, id));
      expect(row?.state).toBe('proposed');
    });

    it('let any member of the two sides converse, and nobody else', async () => {
      const id = await agreed();
      const say = (who: string) =>
        world.act(who, (act) => sendMessage(act, { introductionId: id, body: who }));
      await say('firm-member');
      await expect(say('outsider-owner')).rejects.toThrow('not_found');
      await expect(say('administrator')).rejects.toThrow('not_acting');
      expect((await show(id, 'university-member')).conversation?.messages).toMatchObject([
        { body: 'firm-member', personName: 'firm-member' },
      ]);
    });
  });
});
