/** The struct of `of` that begins at `at` refers to position `clock` of `on`. */
export interface Dependency {
  readonly of: number;
  readonly at: number;
  readonly on: number;
  readonly clock: number;
}

interface Run {
  /** By `at`, ascending. */
  readonly dependencies: Dependency[];
  /** How many of them are satisfied. */
  settled: number;
  /** Whether somebody waits for this run while it is being advanced. */
  isUnderWay: boolean;
}

/**
 * Whether structs of several writers can be taken in one after the other, each after what it
 * refers to. Yjs would keep those that cannot for ever, and try again with every update.
 * Dependencies of one writer come by `at`, ascending. Takes time in proportion to their number.
 */
export function canBeOrdered(dependencies: readonly Dependency[]): boolean {
  const runs = new Map<number, Run>();
  for (const dependency of dependencies) {
    const run = runs.get(dependency.of);
    if (run) run.dependencies.push(dependency);
    else runs.set(dependency.of, { dependencies: [dependency], settled: 0, isUnderWay: false });
  }
  for (const run of runs.values()) {
    if (!advance(runs, run)) return false;
  }
  return true;
}

/** Settles all dependencies of a run, and of others as far as these ask for it. */
function advance(runs: ReadonlyMap<number, Run>, first: Run): boolean {
  const waiting = [{ run: first, until: Number.POSITIVE_INFINITY }];
  first.isUnderWay = true;
  for (let top = waiting.at(-1); top !== undefined; top = waiting.at(-1)) {
    const { run, until } = top;
    const next = run.dependencies[run.settled];
    // All before the first unsettled dependency is taken in.
    if (next === undefined || next.at > until) {
      run.isUnderWay = false;
      waiting.pop();
      continue;
    }
    const other = runs.get(next.on);
    const blocker = other?.dependencies[other.settled];
    if (!other || blocker === undefined || blocker.at > next.clock) {
      run.settled += 1;
      continue;
    }
    if (other.isUnderWay) return false;
    other.isUnderWay = true;
    waiting.push({ run: other, until: next.clock });
  }
  return true;
}
