import { type Impression, type LessonReason, learn } from '@vicinity/matching';
import { and, desc, eq, exists, gte, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { introductions } from '../introductions/schema';
import type { Act } from '../kernel';
import { recommendationImpressions as impressions, weightVersions } from './learning-schema';
import { permitTune } from './policy';
import { recommendationResponses as responses } from './schema';
import { learningFrozen, weightsInForce } from './weights';
import type { DismissalReason } from './words';

const day = 24 * 60 * 60_000;
/** Milliseconds after which no answer is one: silence. */
const silence = 14 * day;
/** Impressions that one version learns from at most. */
const mostLearned = 20_000;

/** What each reason says about a weight; the others say nothing of how well the two fit. */
const lessons: Readonly<Record<DismissalReason, LessonReason | undefined>> = {
  off_topic: 'off_topic',
  wrong_maturity: 'wrong_maturity',
  wrong_kind: 'wrong_kind',
  too_far: 'too_far',
  competitor: undefined,
  already_known: undefined,
  other: undefined,
};

/**
 * Learns from what was shown and then answered, or met with silence for two weeks, and stores the
 * weights that come of it as a new version. Saving a recommendation or proposing an introduction
 * from it is an accept. An answer teaches once, however long what it was given to is still shown.
 * While learning is frozen nothing is read and nothing is lost.
 * @returns impressions learned from
 */
export async function learnFromAnswers(act: Act): Promise<number> {
  permitTune(act.actor);
  if (await learningFrozen(act.db)) return 0;
  const rows = await readAnswered(act);
  if (rows.length === 0) return 0;
  // A pair that was shown on several days is one lesson: as it was shown last.
  const pairs = new Map(
    rows.filter(({ taught }) => !taught).map((row) => [`${row.listingId} ${row.candidateId}`, row]),
  );
  const { weights } = await weightsInForce(act.db);
  const learned = learn(weights, [...pairs.values()].map(impressionOf));
  if (learned.changes.length > 0) {
    await act.db.insert(weightVersions).values({
      weights: learned.weights,
      changes: learned.changes,
      origin: 'learned',
      answers: pairs.size,
      madeAt: act.now,
    });
  }
  for (let from = 0; from < rows.length; from += 1_000) {
    const ids = rows.slice(from, from + 1_000).map(({ id }) => id);
    await act.db
      .update(impressions)
      .set({ learnedAt: act.now })
      .where(inArray(impressions.id, ids));
  }
  return rows.length;
}

async function readAnswered({ db, now }: Act) {
  const shown = and(isNotNull(impressions.position), isNull(impressions.learnedAt));
  const said = or(
    isNotNull(responses.id),
    isNotNull(introductions.id),
    lte(impressions.shownAt, new Date(now.getTime() - silence)),
  );
  const earlier = alias(impressions, 'earlier');
  const answeredAt = sql`coalesce(${introductions.proposedAt}, ${responses.answeredAt})`;
  const taught = db
    .select({ id: earlier.id })
    .from(earlier)
    .where(
      and(
        eq(earlier.listingId, impressions.listingId),
        eq(earlier.candidateId, impressions.candidateId),
        gte(earlier.learnedAt, answeredAt),
      ),
    );
  return db
    .selectDistinctOn([impressions.shownAt, impressions.id], {
      id: impressions.id,
      organizationId: impressions.organizationId,
      listingId: impressions.listingId,
      candidateId: impressions.candidateId,
      position: impressions.position,
      values: impressions.values,
      answer: responses.answer,
      reason: responses.reason,
      introduction: introductions.id,
      /** Whether this very answer was learned from before. */
      taught: sql<boolean>`${exists(taught)}`,
    })
    .from(impressions)
    .leftJoin(
      responses,
      and(
        eq(responses.listingId, impressions.listingId),
        eq(responses.candidateId, impressions.candidateId),
      ),
    )
    .leftJoin(
      introductions,
      and(
        eq(introductions.ownListingId, impressions.listingId),
        eq(introductions.listingId, impressions.candidateId),
      ),
    )
    .where(and(shown, said))
    .orderBy(impressions.shownAt, impressions.id, desc(introductions.proposedAt))
    .limit(mostLearned);
}

type Answered = Awaited<ReturnType<typeof readAnswered>>[number];

function impressionOf(row: Answered): Impression {
  const { organizationId, values, position } = row;
  return { organizationId, values, position: position ?? 1, outcome: outcomeOf(row) };
}

function outcomeOf({ answer, reason, introduction }: Answered): Impression['outcome'] {
  if (introduction !== null || answer === 'saved') return { type: 'accepted' };
  if (answer === null) return { type: 'ignored' };
  const lesson = reason === null ? undefined : lessons[reason];
  return lesson === undefined ? { type: 'declined' } : { type: 'declined', reason: lesson };
}
