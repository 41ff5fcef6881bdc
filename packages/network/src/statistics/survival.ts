/** A waiting time that ended with the event, or was still running when last seen (censored). */
export interface Duration {
  /** ≥ 0, in any one unit. */
  readonly time: number;
  readonly ended: boolean;
}

/** One step of the survival curve: from `time` on, the share `survival` is still waiting. */
export interface SurvivalStep {
  readonly time: number;
  readonly survival: number;
  readonly atRisk: number;
  readonly events: number;
}

/**
 * Product-limit estimate of the share still waiting; at equal times events come before censoring
 * (Kaplan & Meier, JASA 53, 1958). One step per distinct event time, ascending.
 */
export function kaplanMeier(durations: readonly Duration[]): SurvivalStep[] {
  const sorted = [...durations].sort((a, b) => a.time - b.time);
  const steps: SurvivalStep[] = [];
  let survival = 1;
  for (let i = 0; i < sorted.length; ) {
    const time = sorted[i]?.time ?? 0;
    const atRisk = sorted.length - i;
    let events = 0;
    for (; i < sorted.length && sorted[i]?.time === time; i += 1) {
      if (sorted[i]?.ended) events += 1;
    }
    if (events === 0) continue;
    survival *= 1 - events / atRisk;
    steps.push({ time, survival, atRisk, events });
  }
  return steps;
}

/** Share still waiting after `time`. */
export function survivalAt(steps: readonly SurvivalStep[], time: number): number {
  return steps.findLast((step) => step.time <= time)?.survival ?? 1;
}

/**
 * The first time by which the share `p` has ended (0.5: the median); null when the curve never
 * falls that far, because too many are still waiting.
 */
export function survivalQuantile(steps: readonly SurvivalStep[], p: number): number | null {
  // 1e-12: a survival of exactly 1 − p may come out a rounding error above it.
  return steps.find((step) => step.survival <= 1 - p + 1e-12)?.time ?? null;
}
