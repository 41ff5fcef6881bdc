import type { Reader } from '@vicinity/db';
import { defaultWeights, type Weights, weightedFeatures } from '@vicinity/matching';
import { count, countDistinct, desc, eq, isNull } from 'drizzle-orm';
import { recordEvent } from '../audit';
import { type Act, DomainError, type Look } from '../kernel';
import { learningSwitch, recommendationImpressions, weightVersions } from './learning-schema';
import { permitTune } from './policy';

/** Versions that one look shows, the newest first. */
const mostVersions = 50;

/** The weights in force and their number; 0 and the default before anything was learned. */
export async function weightsInForce(db: Reader): Promise<{ number: number; weights: Weights }> {
  const [latest] = await db
    .select({ number: weightVersions.number, weights: weightVersions.weights })
    .from(weightVersions)
    .orderBy(desc(weightVersions.number))
    .limit(1);
  return latest ?? { number: 0, weights: defaultWeights };
}

export async function learningFrozen(db: Reader): Promise<boolean> {
  const [row] = await db.select({ frozen: learningSwitch.frozen }).from(learningSwitch);
  return row?.frozen ?? false;
}

/**
 * The weights in force beside the default, whether they learn, how they came to be, and how many
 * organizations' impressions wait to be learned from.
 * @throws DomainError forbidden
 */
export async function describeWeights({ db, actor }: Look) {
  permitTune(actor);
  const versions = await db
    .select({
      number: weightVersions.number,
      changes: weightVersions.changes,
      origin: weightVersions.origin,
      rolledBackTo: weightVersions.rolledBackTo,
      answers: weightVersions.answers,
      madeAt: weightVersions.madeAt,
    })
    .from(weightVersions)
    .orderBy(desc(weightVersions.number))
    .limit(mostVersions);
  const [waiting] = await db
    .select({
      impressions: count(),
      organizations: countDistinct(recommendationImpressions.organizationId),
    })
    .from(recommendationImpressions)
    .where(isNull(recommendationImpressions.learnedAt));
  const inForce = await weightsInForce(db);
  return {
    frozen: await learningFrozen(db),
    inForce: inForce.number,
    rows: [
      { feature: 'bias' as const, now: inForce.weights.bias, byDefault: defaultWeights.bias },
      ...weightedFeatures.map((feature) => ({
        feature,
        now: inForce.weights.weight[feature],
        byDefault: defaultWeights.weight[feature],
      })),
    ],
    versions,
    waiting: waiting ?? { impressions: 0, organizations: 0 },
  };
}

/** Stops the weights from learning, or lets them go on. @throws DomainError forbidden */
export async function freezeLearning(
  act: Act,
  { frozen }: { readonly frozen: boolean },
): Promise<void> {
  const person = permitTune(act.actor);
  const said = { frozen, changedAt: act.now, changedBy: person?.personId ?? null };
  await act.db
    .insert(learningSwitch)
    .values({ only: true, ...said })
    .onConflictDoUpdate({ target: learningSwitch.only, set: said });
  await recordEvent(act, frozen ? 'weights.freeze' : 'weights.thaw', null);
}

/**
 * Puts the weights of an earlier version in force again, as a new version: nothing is erased.
 * @param number of the version; 0 for the default
 * @throws DomainError forbidden, not_found
 */
export async function rollBackWeights(
  act: Act,
  { number }: { readonly number: number },
): Promise<void> {
  const person = permitTune(act.actor);
  const [version] = await act.db
    .select({ weights: weightVersions.weights })
    .from(weightVersions)
    .where(eq(weightVersions.number, number));
  const weights = number === 0 ? defaultWeights : version?.weights;
  if (!weights) throw new DomainError('not_found');
  await act.db.insert(weightVersions).values({
    weights,
    changes: [],
    origin: 'rolled_back',
    rolledBackTo: number,
    answers: 0,
    madeAt: act.now,
    madeBy: person?.personId ?? null,
  });
  await recordEvent(act, 'weights.roll_back', null, { number });
}

export type WeightsInView = Awaited<ReturnType<typeof describeWeights>>;
