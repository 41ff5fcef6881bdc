import { createTestDatabase, type TestDatabase } from '@vicinity/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openProjectIn } from '../../../../tests/support/project';
import { buildWorld, type World } from '../../../../tests/support/world';
import type { DomainError } from '../kernel';
import { listNotifications } from '../notifications';
import { endProject, removeParticipant } from '../projects';
import {
  countComments,
  deleteComment,
  editComment,
  eraseDeletedComments,
  listComments,
  restoreComment,
  writeComment,
} from '.';
import { comments } from './schema';
import type { CommentAudience } from './words';

const now = new Date('2026-03-02T08:00:00Z');
const day = 24 * 3_600_000;

describe('comments', () => {
  let database: TestDatabase;
  let world: World;
  let projectId: string;
  const cardId = 'card-1';

  beforeAll(async () => {
    database = await createTestDatabase();
    world = await buildWorld(database.db, now);
    projectId = await openProjectIn(database.db, world, now);
  });
  afterAll(() => database.drop());

  const say = (
    who: string,
    body: string,
    audience: CommentAudience = 'parties',
    parentId: string | null = null,
    at = now,
  ) =>
    world.act(who, (act) => writeComment(act, { projectId, cardId, body, audience, parentId }), at);
  const read = async (who: string) => listComments(await world.look(who), { projectId, cardId });
  const code = async (deed: Promise<unknown>) =>
    deed.then(
      () => 'ok',
      (error: DomainError) => error.code,
    );

  it("an organization's own comment is in nothing that another party reads", async () => {
    const secret = 'price floor 81 per kilo';
    const { id } = await say('firm-member', secret, 'organization');
    await say('firm-owner', `${secret}, agreed`, 'parties', id); // an answer stays among them
    for (const who of ['university-owner', 'funder-owner', 'administrator']) {
      const [list, counts] = [
        await read(who),
        await countComments(await world.look(who), projectId),
      ];
      expect(JSON.stringify([list, counts]), who).not.toContain(secret);
      expect(counts, who).toEqual([]);
      expect(
        await code(
          world.act(who, (act) => editComment(act, { projectId, commentId: id, body: 'x' })),
        ),
      ).toBe('not_found');
      expect(
        await code(world.act(who, (act) => deleteComment(act, { projectId, commentId: id }))),
      ).toBe('not_found');
      expect(await code(say(who, 'x', 'parties', id))).toBe(
        who === 'administrator' ? 'read_only' : 'not_found',
      );
    }
    const own = await read('firm-manager');
    expect(own.threads.map(({ answers, body }) => [body, answers.length])).toEqual([[secret, 1]]);
    expect(await countComments(await world.look('firm-owner'), projectId)).toEqual([
      { cardId, count: 2 },
    ]);
    expect(await code(read('outsider-owner'))).toBe('not_found');
  });

  it('tells who is mentioned or answered, once, and nothing of what was written', async () => {
    const mention = `Could you look, @[${world.idOf('university-member')}]? The batch is late.`;
    const { id } = await say('firm-owner', mention);
    await say('university-member', `On it @[${world.idOf('firm-owner')}]`, 'parties', id);
    const told = async (who: string) =>
      (await listNotifications(await world.look(who), {})).items.map(({ kind, path, params }) => ({
        kind,
        path,
        text: JSON.stringify(params),
      }));
    expect(await told('university-member')).toEqual([
      expect.objectContaining({
        kind: 'comment_mentioned',
        path: `/projects/${projectId}/board?card=${cardId}`,
        text: expect.not.stringContaining('batch'),
      }),
    ]);
    expect((await told('firm-owner')).map(({ kind }) => kind)).toEqual(['comment_mentioned']);
    await say('university-owner', 'Me too', 'parties', id);
    expect((await told('firm-owner')).map(({ kind }) => kind).sort()).toEqual([
      'comment_answered',
      'comment_mentioned',
    ]);
    const { mentioned } = await read('funder-owner');
    expect(mentioned).toContainEqual({
      personId: world.idOf('university-member'),
      name: 'university-member',
    });
  });

  it('refuses to mention who may not read it', async () => {
    const outside = `@[${world.idOf('outsider-owner')}]`;
    const other = `@[${world.idOf('university-owner')}]`;
    expect(await code(say('firm-owner', outside))).toBe('invalid_field');
    expect(await code(say('firm-owner', other, 'organization'))).toBe('invalid_field');
  });

  it('is changed by its writer alone, and deleted by the organization that it was written for', async () => {
    const { id } = await say('firm-member', 'First words');
    const which = { projectId, commentId: id };
    const change = (who: string) =>
      code(world.act(who, (act) => editComment(act, { ...which, body: 'Better words' })));
    expect(await change('firm-owner')).toBe('forbidden');
    expect(await change('university-owner')).toBe('forbidden');
    expect(await change('firm-member')).toBe('ok');
    const remove = (who: string) => code(world.act(who, (act) => deleteComment(act, which)));
    expect(await remove('university-owner')).toBe('forbidden');
    expect(await remove('firm-manager')).toBe('ok');
    expect(JSON.stringify(await read('firm-owner'))).not.toContain('Better words');
    expect(await code(world.act('firm-member', (act) => restoreComment(act, which)))).toBe('ok');
    expect(JSON.stringify(await read('firm-owner'))).toContain('Better words');
  });

  it('once deleted shows its answers without its text, and is erased after a day', async () => {
    const { id } = await say('university-owner', 'A slip of the tongue');
    await say('firm-owner', 'An answer to it', 'parties', id);
    const which = { projectId, commentId: id };
    await world.act('university-owner', (act) => deleteComment(act, which));
    const { threads } = await read('funder-owner');
    const thread = threads.find((candidate) => candidate.id === id);
    expect([thread?.body, thread?.answers.length]).toEqual(['', 1]);
    const late = new Date(now.getTime() + day + 1);
    expect(
      await code(world.act('university-owner', (act) => restoreComment(act, which), late)),
    ).toBe('expired');
    await world.act('administrator', (act) => eraseDeletedComments(act), late);
    const [row] = await database.db.select().from(comments).where(eq(comments.id, id));
    expect(row?.body).toBe('');
  });

  it('pages back through a long conversation', async () => {
    const card = 'card-long';
    for (let index = 0; index < 40; index += 1)
      await world.act(
        'firm-owner',
        (act) =>
          writeComment(act, {
            projectId,
            cardId: card,
            body: `n${index}`,
            audience: 'parties',
            parentId: null,
          }),
        new Date(now.getTime() + Math.floor(index / 2)),
      );
    const look = await world.look('funder-owner');
    const seen: string[] = [];
    let cursor: { at: Date; id: string } | undefined;
    do {
      const page = await listComments(look, { projectId, cardId: card, cursor });
      seen.unshift(...page.threads.map(({ body }) => body));
      cursor = page.earlier ?? undefined;
    } while (cursor);
    expect([...seen].sort()).toEqual(Array.from({ length: 40 }, (_, n) => `n${n}`).sort());
  });

  it('falls silent with the project, and is gone for who leaves', async () => {
    await world.act('university-owner', (act) =>
      removeParticipant(act, { projectId, organizationId: world.idOf('funder') }),
    );
    expect(await code(read('funder-owner'))).toBe('not_found');
    await world.act('university-owner', (act) => endProject(act, { projectId, verb: 'complete' }));
    expect(await code(say('firm-owner', 'too late'))).toBe('read_only');
    expect((await read('firm-owner')).mayWrite).toBe(false);
  });
});
