import { and, eq, inArray, isNull } from 'drizzle-orm';
import { type Act, DomainError } from '../kernel';
import { notifyPersons } from '../notifications';
import { notifications } from '../notifications/schema';
import { members } from '../organizations/schema';
import { holdIntroduction, namesForNotice } from './load';
import { mayConverse } from './policy';
import { messageReads, messages } from './schema';

/** Says something in the conversation that an accepted introduction opened. @throws DomainError no_consent */
export async function sendMessage(
  act: Act,
  input: { readonly introductionId: string; readonly body: string },
): Promise<{ id: string }> {
  const introduction = await holdIntroduction(act, input.introductionId);
  const { personId, acting } = mayConverse(act.actor, introduction);
  if (introduction.state !== 'accepted') throw new DomainError('no_consent');
  const [row] = await act.db
    .insert(messages)
    .values({
      introductionId: introduction.id,
      organizationId: acting.organizationId,
      personId,
      body: input.body,
      sentAt: act.now,
    })
    .returning({ id: messages.id });
  if (!row) throw new Error('The message was not written');
  const { fromOrganizationId, toOrganizationId } = introduction;
  const other =
    acting.organizationId === fromOrganizationId ? toOrganizationId : fromOrganizationId;
  await tellOnce(act, other, acting.organizationId, `/introductions/${introduction.id}`);
  return row;
}

/** A conversation that somebody has not looked at yet gives one notice, not one per message. */
async function tellOnce(act: Act, readersOf: string, aboutId: string, path: string) {
  const deciders = await act.db
    .select({ personId: members.personId })
    .from(members)
    .where(and(eq(members.organizationId, readersOf), inArray(members.role, ['owner', 'manager'])));
  const told = await act.db
    .select({ personId: notifications.personId })
    .from(notifications)
    .where(
      and(
        eq(notifications.kind, 'message_received'),
        eq(notifications.path, path),
        isNull(notifications.readAt),
      ),
    );
  const known = new Set(told.map(({ personId }) => personId));
  await notifyPersons(
    act,
    deciders.map(({ personId }) => personId).filter((id) => !known.has(id)),
    { kind: 'message_received', params: await namesForNotice(act, aboutId), path },
  );
}

/** Remembers that the person has read the conversation up to now, and its notices. */
export async function markConversationRead(act: Act, introductionId: string): Promise<void> {
  const introduction = await holdIntroduction(act, introductionId);
  const { personId } = mayConverse(act.actor, introduction);
  await act.db
    .insert(messageReads)
    .values({ introductionId, personId, readAt: act.now })
    .onConflictDoUpdate({
      target: [messageReads.introductionId, messageReads.personId],
      set: { readAt: act.now },
    });
  await act.db
    .update(notifications)
    .set({ readAt: act.now })
    .where(
      and(
        eq(notifications.personId, personId),
        eq(notifications.path, `/introductions/${introductionId}`),
        isNull(notifications.readAt),
      ),
    );
}
