import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import {
  attackCurve,
  betweenness,
  byFallingDegree,
  closeness,
  clustering,
  components,
  constraint,
  coreness,
  degreeAssortativity,
  degrees,
  type Graph,
  graphFromEdges,
  layOut,
  louvain,
  pageRank,
  readEdges,
  resilience,
  strengths,
} from '@vicinity/network';

interface Outcome {
  readonly value: unknown;
  readonly seconds: number;
}

/**
 * `network --edges FILE [--json] [--seed N] [--layout]`: every measure's value and its seconds of
 * wall clock. Exact betweenness and closeness up to 10,000 nodes; above, betweenness from 1,000
 * sampled sources and no closeness.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      edges: { type: 'string' },
      json: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      layout: { type: 'boolean', default: false },
    },
  });
  if (values.edges === undefined) throw new Error('usage: network --edges FILE [--json]');
  const text = await readFile(values.edges, 'utf8');
  const read = timed(() => readEdges(text));
  const list = read.value;
  const build = timed(() =>
    graphFromEdges(list.names.length, list.sources, list.targets, list.weights),
  );
  const graph = build.value;
  const measures: Record<string, Outcome> = {
    read: { value: { lines: list.sources.length }, seconds: read.seconds },
    build: { value: { n: graph.n, m: graph.m }, seconds: build.seconds },
    ...measure(graph, list.names, Number(values.seed)),
  };
  if (values.layout) measures.layout = laidOut(graph, Number(values.seed));
  const memory = { rss: process.memoryUsage.rss(), maxRss: process.resourceUsage().maxRSS * 1024 };
  if (values.json) {
    console.log(JSON.stringify({ file: values.edges, node: process.version, measures, memory }));
    return;
  }
  for (const [name, { value, seconds }] of Object.entries(measures)) {
    console.log(`${name.padEnd(20)} ${seconds.toFixed(4).padStart(9)} s  ${JSON.stringify(value)}`);
  }
}

/** Unweighted measures first, as the published values are; `weighted` ones take the file's weights. */
function measure(graph: Graph, names: readonly string[], seed: number): Record<string, Outcome> {
  const plain: Graph = { ...graph, weights: new Float64Array(graph.weights.length).fill(1) };
  return {
    degree: shown(graph, names, () => degrees(graph)),
    strength: shown(graph, names, () => strengths(graph)),
    components: summed(
      () => components(graph),
      ({ count, largest, sizes }) => ({
        count,
        largest,
        isolates: sizes.reduce((sum, size) => sum + (size === 1 ? 1 : 0), 0),
      }),
    ),
    pagerank: shown(graph, names, () => pageRank(plain)),
    pagerankWeighted: shown(graph, names, () => pageRank(graph)),
    louvain: summed(
      () => louvain(plain, { seed }),
      ({ count, modularity }) => ({ count, modularity }),
    ),
    clustering: summed(
      () => clustering(graph),
      ({ total, average, transitivity }) => ({ triangles: total, average, transitivity }),
    ),
    kCore: summed(() => coreness(graph), histogram),
    constraint: shown(graph, names, () => constraint(plain)),
    degreeAssortativity: summed(
      () => degreeAssortativity(graph),
      (value) => value,
    ),
    resilience: summed(
      () => ({ r: resilience(graph), curve: attackCurve(graph, byFallingDegree(graph)) }),
      ({ r, curve }) => ({
        r,
        largestAfter: Object.fromEntries(
          [0, 1, 5, 10, 20, 50].map((p) => [`${p}%`, curve[Math.floor((p / 100) * graph.n)]]),
        ),
      }),
    ),
    betweenness: summed(
      () => betweenness(graph, { seed }),
      ({ values, exact, sources }) => ({ exact, sources, ...summary(values, names) }),
    ),
    ...(graph.n <= 10_000 ? { closeness: shown(graph, names, () => closeness(graph)) } : {}),
  };
}

function laidOut(graph: Graph, seed: number): Outcome {
  return summed(
    () => layOut(graph, { seed }),
    (positions) => ({ nodes: positions.length / 2 }),
  );
}

function timed<T>(work: () => T): { value: T; seconds: number } {
  const start = performance.now();
  const value = work();
  return { value, seconds: (performance.now() - start) / 1000 };
}

function summed<T>(work: () => T, show: (value: T) => unknown): Outcome {
  const { value, seconds } = timed(work);
  return { value: show(value), seconds };
}

function shown(graph: Graph, names: readonly string[], work: () => ArrayLike<number>): Outcome {
  const { value, seconds } = timed(work);
  return { value: graph.n === 0 ? null : summary(value, names), seconds };
}

/** Mean, sum and the twenty highest of a measure over the nodes where it is defined. */
function summary(values: ArrayLike<number>, names: readonly string[]) {
  const defined = Array.from(values, (value, node) => ({ value, node })).filter(
    ({ value }) => !Number.isNaN(value),
  );
  const sum = defined.reduce((total, { value }) => total + value, 0);
  const sumOfSquares = defined.reduce((total, { value }) => total + value * value, 0);
  const top = defined
    .sort((a, b) => b.value - a.value || a.node - b.node)
    .slice(0, 20)
    .map(({ value, node }) => [names[node], value]);
  return { defined: defined.length, mean: sum / defined.length, sum, sumOfSquares, top };
}

function histogram(values: Int32Array) {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return { max: values.reduce((a, b) => Math.max(a, b), 0), histogram: counts };
}
