import { randomBytes } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '@vicinity/db';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openProjectIn } from '../../../../tests/support/project';
import { buildWorld, type World } from '../../../../tests/support/world';
import type { DomainError } from '../kernel';
import {
  attachFile,
  countAttachments,
  deleteAttachment,
  eraseDeletedAttachments,
  LARGEST_FILE,
  listAttachments,
  openAttachment,
  restoreAttachment,
} from '.';
import { LARGEST_PROJECT } from './attach-file';
import { attachmentParts, attachments } from './schema';

const now = new Date('2026-03-02T08:00:00Z');
const pdf = (more: Uint8Array = new Uint8Array()) =>
  new Uint8Array(Buffer.concat([Buffer.from('%PDF-1.7\n'), more]));

describe('attachments', () => {
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

  const attach = (who: string, name: string, bytes: Uint8Array, at = now) =>
    world.act(who, (act) => attachFile(act, { projectId, cardId, name, bytes }), at);
  const code = async (deed: Promise<unknown>) =>
    deed.then(
      () => 'ok',
      (error: DomainError) => error.code,
    );

  it('comes back byte for byte to every party, and to nobody else', async () => {
    const bytes = pdf(randomBytes(1_300_000));
    const { id } = await attach('firm-member', '检测报告.pdf', bytes);
    const file = await openAttachment(await world.look('funder-owner'), id);
    const parts: Uint8Array[] = [];
    for await (const part of file.bytes()) parts.push(part);
    expect(Buffer.concat(parts).equals(bytes)).toBe(true);
    expect(file).toMatchObject({ name: '检测报告.pdf', mediaType: 'application/pdf' });
    expect(await code(openAttachment(await world.look('outsider-owner'), id))).toBe('not_found');
    const { items } = await listAttachments(await world.look('university-owner'), {
      projectId,
      cardId,
    });
    expect(items).toMatchObject([{ id, size: bytes.byteLength, personName: 'firm-member' }]);
    expect(await countAttachments(await world.look('administrator'), projectId)).toEqual([
      { cardId, count: 1 },
    ]);
  });

  it.each([
    ['firm-owner', 'page.html', '<html>', 'file_type_refused'],
    ['firm-owner', 'drawing.svg', '<svg/>', 'file_type_refused'],
    ['firm-owner', 'no-ending', 'x', 'file_type_refused'],
    ['firm-owner', 'report.pdf', '<html><script>', 'file_content_refused'],
    ['firm-owner', 'empty.txt', '', 'file_content_refused'],
    ['funder-owner', 'report.pdf', '%PDF-', 'read_only'],
    ['administrator', 'report.pdf', '%PDF-', 'read_only'],
    ['outsider-owner', 'report.pdf', '%PDF-', 'not_found'],
  ])('%s attaching %s of %j: %s', async (who, name, content, expected) => {
    expect(await code(attach(who, name, new Uint8Array(Buffer.from(content))))).toBe(expected);
  });

  it('is refused beyond the size of a file, and of a project also at once', async () => {
    expect(await code(attach('firm-owner', 'x.pdf', pdf(new Uint8Array(LARGEST_FILE))))).toBe(
      'file_too_large',
    );
    const [filler] = await database.db
      .insert(attachments)
      .values({
        projectId,
        cardId: 'filler',
        name: 'filler.pdf',
        mediaType: 'application/pdf',
        size: LARGEST_PROJECT - 2_000_000,
        sha256: '',
        organizationId: world.idOf('firm'),
        createdAt: now,
      })
      .returning({ id: attachments.id });
    const half = pdf(new Uint8Array(400_000));
    const codes = await Promise.all([
      code(attach('firm-owner', 'a.pdf', half)),
      code(attach('university-owner', 'b.pdf', half)),
    ]);
    expect(codes.sort()).toEqual(['ok', 'quota_exceeded']);
    await database.db.delete(attachments).where(eq(attachments.id, filler?.id ?? ''));
  });

  it('is taken away by its organization or who leads, brought back, and erased after a day', async () => {
    const { id } = await attach('firm-member', 'draft.pdf', pdf());
    const { id: theirs } = await attach('university-member', 'theirs.pdf', pdf());
    const remove = (who: string, attachmentId: string) =>
      code(world.act(who, (act) => deleteAttachment(act, { projectId, attachmentId })));
    expect(await remove('firm-owner', theirs)).toBe('forbidden');
    expect(await remove('university-member', id)).toBe('forbidden');
    expect(await remove('funder-owner', id)).toBe('read_only');
    expect(await remove('university-owner', id)).toBe('ok');
    expect(await code(openAttachment(await world.look('firm-owner'), id))).toBe('not_found');
    const which = { projectId, attachmentId: id };
    await world.act('firm-owner', (act) => restoreAttachment(act, which));
    expect(await code(openAttachment(await world.look('firm-owner'), id))).toBe('ok');
    await world.act('firm-owner', (act) => deleteAttachment(act, which));
    const late = new Date(now.getTime() + 25 * 3_600_000);
    expect(await code(world.act('firm-owner', (act) => restoreAttachment(act, which), late))).toBe(
      'expired',
    );
    await world.act('administrator', (act) => eraseDeletedAttachments(act), late);
    const parts = await database.db
      .select()
      .from(attachmentParts)
      .where(eq(attachmentParts.attachmentId, id));
    expect(parts).toEqual([]);
  });
});
