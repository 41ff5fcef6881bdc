import { and, asc, count, eq, isNull, sum } from 'drizzle-orm';
import { persons } from '../accounts/schema';
import { DomainError, type Look } from '../kernel';
import { organizations } from '../organizations/schema';
import { standingIn } from '../projects';
import { LARGEST_FILE, LARGEST_PROJECT } from './attach-file';
import { mayDetachAll, mayReadBoard } from './policy';
import { attachmentParts, attachments } from './schema';

/** The files of a card, oldest first, and how much room the project has. @throws DomainError not_found */
export async function listAttachments(
  look: Look,
  query: { readonly projectId: string; readonly cardId: string },
) {
  const standing = await standingIn(look, query.projectId);
  mayReadBoard(look.actor, standing);
  const items = await look.db
    .select({
      id: attachments.id,
      name: attachments.name,
      mediaType: attachments.mediaType,
      size: attachments.size,
      createdAt: attachments.createdAt,
      personName: persons.name,
      organizationId: attachments.organizationId,
      nameZh: organizations.nameZh,
      nameEn: organizations.nameEn,
    })
    .from(attachments)
    .innerJoin(organizations, eq(organizations.id, attachments.organizationId))
    .leftJoin(persons, eq(persons.id, attachments.personId))
    .where(
      and(
        eq(attachments.projectId, query.projectId),
        eq(attachments.cardId, query.cardId),
        isNull(attachments.deletedAt),
      ),
    )
    .orderBy(asc(attachments.createdAt), asc(attachments.id));
  const [used] = await look.db
    .select({ bytes: sum(attachments.size).mapWith(Number) })
    .from(attachments)
    .where(eq(attachments.projectId, query.projectId));
  return {
    items,
    usedBytes: used?.bytes ?? 0,
    largestProject: LARGEST_PROJECT,
    largestFile: LARGEST_FILE,
    /** Whose files the reader may take away: those of one organization, or all. */
    detach: mayDetachAll(look.actor, standing) ? ('all' as const) : ('own' as const),
  };
}

export type AttachmentItem = Awaited<ReturnType<typeof listAttachments>>['items'][number];

/** How many files each card of a board has. @throws DomainError not_found */
export async function countAttachments(look: Look, projectId: string) {
  mayReadBoard(look.actor, await standingIn(look, projectId));
  return look.db
    .select({ cardId: attachments.cardId, count: count() })
    .from(attachments)
    .where(and(eq(attachments.projectId, projectId), isNull(attachments.deletedAt)))
    .groupBy(attachments.cardId);
}

/**
 * A file to be handed out, with its bytes.
 * @throws DomainError not_found also where the reader may not read the board
 */
export async function openAttachment(look: Look, attachmentId: string) {
  const [attachment] = await look.db
    .select()
    .from(attachments)
    .where(and(eq(attachments.id, attachmentId), isNull(attachments.deletedAt)));
  if (!attachment) throw new DomainError('not_found');
  mayReadBoard(look.actor, await standingIn(look, attachment.projectId));
  const { name, mediaType, size, sha256 } = attachment;
  return { name, mediaType, size, sha256, bytes: () => readParts(look, attachmentId) };
}

async function* readParts({ db }: Look, attachmentId: string): AsyncGenerator<Uint8Array> {
  for (let part = 0; ; part += 1) {
    const [row] = await db
      .select({ bytes: attachmentParts.bytes })
      .from(attachmentParts)
      .where(and(eq(attachmentParts.attachmentId, attachmentId), eq(attachmentParts.part, part)));
    if (!row) return;
    yield row.bytes;
  }
}
