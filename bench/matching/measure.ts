import v8 from 'node:v8';
import vm from 'node:vm';
import type { Contender } from './contender';
import type { Dataset } from './dataset';
import { judge, mean, percentile, type Quality, round } from './figures';

export interface Measured extends Quality {
  /** Queries asked; fewer than there are where the time ran out. */
  readonly queries: number;
  readonly buildSeconds: number;
  readonly documentsPerSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  /** What the index counts itself, else the growth of heap and buffers. */
  readonly memoryBytes: number;
}

v8.setFlagsFromString('--expose-gc');
const collectGarbage: unknown = vm.runInNewContext('gc');

/** Bytes of heap and buffers that are still in use. */
export function heldBytes(): number {
  if (typeof collectGarbage === 'function') collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Asked before the clock runs, so that no engine is charged for the runtime's compiling. */
const warmUp = { queries: 60, milliseconds: 1500 };

/**
 * Builds once and, after a warm-up, asks each query once, in order, until the seconds are used up: a peer that takes
 * seconds for a page is judged on the first queries only, and the number says so.
 */
export async function measure(
  contender: Contender,
  { corpus, queries, judgements }: Dataset,
  seconds: number,
): Promise<Measured> {
  const before = heldBytes();
  const started = performance.now();
  await contender.build(corpus);
  const buildSeconds = (performance.now() - started) / 1000;
  const memoryBytes = contender.bytes?.() ?? heldBytes() - before;
  const warm = performance.now() + warmUp.milliseconds;
  for (const { text } of queries.slice(0, warmUp.queries)) {
    if (performance.now() > warm) break;
    await contender.search(text, 100);
  }
  const times: number[] = [];
  const judged: Quality[] = [];
  const deadline = performance.now() + seconds * 1000;
  for (const { id, text } of queries) {
    if (performance.now() > deadline) break;
    const asked = performance.now();
    const ranking = await contender.search(text, 100);
    times.push(performance.now() - asked);
    judged.push(judge(ranking, judgements.get(id) ?? new Map()));
  }
  await contender.close?.();
  return {
    queries: judged.length,
    ...mean(judged),
    buildSeconds: round(buildSeconds, 2),
    documentsPerSecond: Math.round(corpus.length / buildSeconds),
    p50Ms: round(percentile(times, 0.5), 2),
    p95Ms: round(percentile(times, 0.95), 2),
    memoryBytes,
  };
}
