import { eq } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, DomainError, next, requirePerson } from '../kernel';
import { mailOwners, notifyOrganization, type Post } from '../notifications';
import { holdIntroduction, type Introduction, namesForNotice } from './load';
import { mayAnswer, mayWithdraw } from './policy';
import { type IntroductionVerb, introductionSteps, stateAt } from './rules';
import { introductions } from './schema';
import type { DeclineReason } from './words';

/** Consents: from now on both sides see how to reach each other, and may converse. */
export async function acceptIntroduction(act: Act, id: string, post: Post): Promise<void> {
  const introduction = await holdIntroduction(act, id);
  mayAnswer(act.actor, introduction);
  await settle(act, introduction, 'accept');
  const path = `/introductions/${id}`;
  await tell(act, introduction.fromOrganizationId, introduction.toOrganizationId, {
    kind: 'introduction_accepted',
    path,
  });
  await mailOwners(act, post, introduction.fromOrganizationId, {
    name: 'introduction_accepted',
    path,
  });
}

/** Says no, with a reason that the proposing side can learn from. */
export async function declineIntroduction(
  act: Act,
  input: {
    readonly id: string;
    readonly reason: DeclineReason;
    readonly note?: string | undefined;
  },
): Promise<void> {
  const introduction = await holdIntroduction(act, input.id);
  mayAnswer(act.actor, introduction);
  await settle(act, introduction, 'decline', {
    declineReason: input.reason,
    declineNote: input.note || null,
  });
  await tell(act, introduction.fromOrganizationId, introduction.toOrganizationId, {
    kind: 'introduction_declined',
    path: `/introductions/${input.id}`,
  });
}

/** Takes a proposal back before it is answered. */
export async function withdrawIntroduction(act: Act, id: string): Promise<void> {
  const introduction = await holdIntroduction(act, id);
  mayWithdraw(act.actor, introduction);
  await settle(act, introduction, 'withdraw');
  await tell(act, introduction.toOrganizationId, introduction.fromOrganizationId, {
    kind: 'introduction_withdrawn',
    path: `/introductions/${id}`,
  });
}

/** @throws DomainError expired, invalid_transition */
async function settle(
  act: Act,
  introduction: Introduction,
  verb: IntroductionVerb,
  more: Partial<typeof introductions.$inferInsert> = {},
): Promise<void> {
  const now = stateAt(introduction, act.now);
  if (now === 'expired') throw new DomainError('expired');
  await act.db
    .update(introductions)
    .set({
      ...more,
      state: next(introductionSteps, now, verb),
      answeredAt: act.now,
      answeredBy: requirePerson(act.actor).personId,
    })
    .where(eq(introductions.id, introduction.id));
  await recordEvent(act, `introductions.${verb}`, introduction.id);
}

async function tell(
  act: Act,
  readerId: string,
  aboutId: string,
  notice: {
    kind: 'introduction_accepted' | 'introduction_declined' | 'introduction_withdrawn';
    path: string;
  },
): Promise<void> {
  const params = await namesForNotice(act, aboutId);
  await notifyOrganization(act, readerId, { ...notice, params });
}
