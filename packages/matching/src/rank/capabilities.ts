import type { CapabilityClaim } from '../documents';
import type { CapabilityTree } from '../taxonomy/taxonomy';
import { asWished, type Weights } from './weights';

/** Capabilities less alike than this are different things, and their TRL is not compared. */
export const comparable = 0.5;
/** A gap of so many levels counts in full. */
export const fullGap = 4;

/** A required capability and the offered one that serves it best. */
export interface CapabilityPair {
  readonly need: CapabilityClaim;
  readonly offer: CapabilityClaim;
  readonly similarity: number;
}

/** Levels missing between what the need asks and what the offer reaches; undefined if unstated. */
export function trlGap({ need, offer }: Omit<CapabilityPair, 'similarity'>): number | undefined {
  const asked = need.trlMin ?? need.trlMax;
  const reached = offer.trlMax ?? offer.trlMin;
  return asked === undefined || reached === undefined ? undefined : Math.max(0, asked - reached);
}

/** The readiness of one pair, weighed by its likeness: reached (+), missing (−), 0 where unknown. */
function readiness(pair: CapabilityPair): number {
  const gap = pair.similarity < comparable ? undefined : trlGap(pair);
  if (gap === undefined) return 0;
  return pair.similarity * (gap === 0 ? asWished : -Math.min(1, gap / fullGap));
}

/**
 * For each required capability the offered one that serves it best, readiness included, if any is
 * alike. With the weight of `trl` no greater than that of `capability`, a further offered capability
 * never lowers a score.
 */
export function pairCapabilities(
  tree: CapabilityTree,
  { weight }: Weights,
  need: readonly CapabilityClaim[],
  offer: readonly CapabilityClaim[],
): CapabilityPair[] {
  const worth = (pair: CapabilityPair): number =>
    weight.capability * pair.similarity + weight.trl * readiness(pair);
  return need.flatMap((required) => {
    let best: CapabilityPair | undefined;
    for (const offered of offer) {
      const similarity = tree.similarity(required.code, offered.code);
      if (similarity <= 0) continue;
      const pair = { need: required, offer: offered, similarity };
      if (best === undefined || worth(pair) > worth(best)) best = pair;
    }
    return best === undefined ? [] : [best];
  });
}

/** The share of the required capabilities that is offered, 0 … 1; each counts by its likeness. */
export function capabilityCoverage(required: number, pairs: readonly CapabilityPair[]): number {
  return mean(required, pairs, ({ similarity }) => similarity);
}

/** The readiness of all pairs against all that is required: −1 … 0.25. */
export function trlFit(required: number, pairs: readonly CapabilityPair[]): number {
  return mean(required, pairs, readiness);
}

function mean(
  required: number,
  pairs: readonly CapabilityPair[],
  of: (pair: CapabilityPair) => number,
): number {
  if (required === 0) return 0;
  let sum = 0;
  for (const pair of pairs) sum += of(pair);
  return sum / required;
}
