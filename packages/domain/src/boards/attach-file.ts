import { createHash } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, DomainError } from '../kernel';
import { holdProject } from '../projects';
import { cleanFileName, endingOf } from './file-name';
import { fileTypes } from './file-types';
import { mayAttach } from './policy';
import { attachmentParts, attachments } from './schema';

const MB = 1024 * 1024;
/** Of one file, in bytes. */
export const LARGEST_FILE = 25 * MB;
/** Of all files of a project together, in bytes. */
export const LARGEST_PROJECT = 1024 * MB;
const PART = MB / 2;

/**
 * Attaches a file to a card. It is kept outside the board's document, in the database, so that a
 * backup of the database is a backup of all.
 * @throws DomainError read_only, file_too_large { limit, MB }, file_type_refused { ending },
 * file_content_refused { ending } where the bytes are not what the name says, quota_exceeded
 */
export async function attachFile(
  act: Act,
  input: {
    readonly projectId: string;
    readonly cardId: string;
    readonly name: string;
    readonly bytes: Uint8Array;
  },
): Promise<{ id: string }> {
  const { projectId, cardId, bytes } = input;
  // The project is held, so that two uploads cannot both fit into what was left for one.
  const { personId, acting } = mayAttach(act.actor, await holdProject(act, projectId));
  const name = cleanFileName(input.name);
  const mediaType = checkedType(name, bytes);
  const [used] = await act.db
    .select({ bytes: sql<number>`coalesce(sum(${attachments.size}), 0)`.mapWith(Number) })
    .from(attachments)
    .where(and(eq(attachments.projectId, projectId)));
  if ((used?.bytes ?? 0) + bytes.byteLength > LARGEST_PROJECT)
    throw new DomainError('quota_exceeded', { limit: LARGEST_PROJECT / MB });
  const [row] = await act.db
    .insert(attachments)
    .values({
      projectId,
      cardId,
      name,
      mediaType,
      size: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      organizationId: acting.organizationId,
      personId,
      createdAt: act.now,
    })
    .returning({ id: attachments.id });
  if (!row) throw new Error('The attachment was not written');
  for (let at = 0; at < bytes.byteLength; at += PART)
    await act.db.insert(attachmentParts).values({
      attachmentId: row.id,
      part: at / PART,
      bytes: bytes.subarray(at, at + PART),
    });
  await recordEvent(act, 'boards.attach', projectId);
  return row;
}

function checkedType(name: string, bytes: Uint8Array): string {
  if (bytes.byteLength > LARGEST_FILE)
    throw new DomainError('file_too_large', { limit: LARGEST_FILE / MB });
  const ending = endingOf(name);
  const type = fileTypes[ending];
  if (!type) throw new DomainError('file_type_refused', { ending: ending || '–' });
  if (bytes.byteLength === 0 || !type.fits(bytes))
    throw new DomainError('file_content_refused', { ending });
  return type.mediaType;
}
