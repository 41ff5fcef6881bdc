import { type ReviewCriterion, type ReviewVerdict, reviewCriteria } from '../words';

/** One score for each criterion, whole numbers from 0 to 5. */
export type ReviewScores = Readonly<Record<ReviewCriterion, number>>;

/**
 * What the scores of a review mean: 10 to 20 points publish, 5 to 9 hold, fewer reject, and where any
 * criterion has nothing at all the listing is held however good the rest.
 * Source: the review of partnering profiles in the Enterprise Europe Network.
 */
export function verdictOf(scores: ReviewScores): ReviewVerdict {
  const points = reviewCriteria.map((criterion) => scores[criterion]);
  const total = points.reduce((sum, point) => sum + point, 0);
  if (total < 5) return 'rejected';
  return total < 10 || points.includes(0) ? 'held' : 'published';
}
