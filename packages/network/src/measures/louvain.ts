import { type Graph, strengths } from '../graph/graph';
import { type Random, range, seededRandom, shuffle } from '../random';
import { modularity } from './mixing';

export interface Communities {
  /** Community of each node, 0 … count − 1. */
  readonly of: Int32Array;
  readonly count: number;
  /** Modularity reached. */
  readonly modularity: number;
}

export interface LouvainOptions {
  readonly seed?: number;
  /** A move must raise modularity by more than this share of the total weight. */
  readonly threshold?: number;
  /** Times to begin again from the partition found, while that still gains. */
  readonly passes?: number;
}

/** A graph whose nodes are communities of the one below; what lies inside one is only in `strength`. */
interface Level {
  readonly n: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
  readonly strength: Float64Array;
}

/**
 * Communities by the Louvain method (Blondel et al., J. Stat. Mech. P10008, 2008), visiting after
 * the first sweep only nodes with a neighbour that moved (Traag et al., Sci. Rep. 9, 5233, 2019).
 * Runs differ between seeds: compare several before showing a partition to anyone.
 */
export function louvain(graph: Graph, options: LouvainOptions = {}): Communities {
  const { seed = 1, threshold = 1e-9, passes = 4 } = options;
  const random = seededRandom(seed);
  const strength = strengths(graph);
  const total = strength.reduce((sum, s) => sum + s, 0);
  const ground: Level = { ...graph, strength };
  let best: Communities = { of: range(graph.n), count: graph.n, modularity: 0 };
  best = { ...best, modularity: modularity(graph, best.of) };
  for (let pass = 0; pass < passes && total > 0; pass += 1) {
    const found = climb(ground, best.of, total, threshold, random);
    const reached = { ...found, modularity: modularity(graph, found.of) };
    const gained = reached.modularity - best.modularity;
    if (gained > 0) best = reached;
    if (gained < 1e-6) break;
  }
  return best;
}

/** From a partition of the ground level up through levels of ever larger communities. */
function climb(
  ground: Level,
  start: Int32Array,
  total: number,
  threshold: number,
  random: Random,
): { of: Int32Array; count: number } {
  let of = range(ground.n);
  let begin = start;
  let level = ground;
  for (;;) {
    const order = range(level.n);
    shuffle(order, random);
    const { labels, count } = renumber(moveNodes(level, begin, order, total, threshold));
    of = of.map((community) => labels[community] ?? 0);
    if (count === level.n) return { of, count };
    level = aggregate(level, labels, count);
    begin = range(count);
  }
}

/** Moves nodes one by one to the neighbouring community that gains most, until none gains. */
function moveNodes(
  level: Level,
  start: Int32Array,
  order: Int32Array,
  total: number,
  threshold: number,
): Int32Array {
  const { n, offsets, targets, weights, strength } = level;
  const of = start.slice();
  const held = new Float64Array(n);
  for (let v = 0; v < n; v += 1) held[of[v] ?? 0] = (held[of[v] ?? 0] ?? 0) + (strength[v] ?? 0);
  const toward = new Float64Array(n);
  const seen = new Int32Array(n);
  const queued = new Uint8Array(n).fill(1);
  const queue = order.slice();
  let head = 0;
  let waiting = n;
  while (waiting > 0) {
    const v = queue[head] ?? 0;
    head = head + 1 === n ? 0 : head + 1;
    waiting -= 1;
    queued[v] = 0;
    const first = offsets[v] ?? 0;
    const end = offsets[v + 1] ?? 0;
    let near = 0;
    for (let e = first; e < end; e += 1) {
      const c = of[targets[e] ?? 0] ?? 0;
      const sum = toward[c] ?? 0;
      if (sum === 0) {
        seen[near] = c;
        near += 1;
      }
      toward[c] = sum + (weights[e] ?? 0);
    }
    const home = of[v] ?? 0;
    const share = (strength[v] ?? 0) / total;
    held[home] = (held[home] ?? 0) - (strength[v] ?? 0);
    let best = home;
    let gain = (toward[home] ?? 0) - share * (held[home] ?? 0) + threshold * total;
    for (let i = 0; i < near; i += 1) {
      const c = seen[i] ?? 0;
      const offered = (toward[c] ?? 0) - share * (held[c] ?? 0);
      toward[c] = 0;
      if (offered > gain) {
        best = c;
        gain = offered;
      }
    }
    held[best] = (held[best] ?? 0) + (strength[v] ?? 0);
    if (best === home) continue;
    of[v] = best;
    for (let e = first; e < end; e += 1) {
      const t = targets[e] ?? 0;
      if (queued[t] === 1 || of[t] === best) continue;
      queued[t] = 1;
      const tail = head + waiting;
      queue[tail < n ? tail : tail - n] = t;
      waiting += 1;
    }
  }
  return of;
}

function renumber(of: Int32Array): { labels: Int32Array; count: number } {
  const first = new Int32Array(of.length).fill(-1);
  let count = 0;
  const labels = of.map((community) => {
    if (first[community] === -1) {
      first[community] = count;
      count += 1;
    }
    return first[community] ?? 0;
  });
  return { labels, count };
}

function aggregate(level: Level, labels: Int32Array, count: number): Level {
  const members = groupBy(labels, count);
  const offsets = new Int32Array(count + 1);
  const targets = new Int32Array(level.targets.length);
  const weights = new Float64Array(level.targets.length);
  const strength = new Float64Array(count);
  const slot = new Int32Array(count).fill(-1);
  let filled = 0;
  for (let c = 0; c < count; c += 1) {
    const start = filled;
    const last = members.offsets[c + 1] ?? 0;
    for (let i = members.offsets[c] ?? 0; i < last; i += 1) {
      const v = members.order[i] ?? 0;
      strength[c] = (strength[c] ?? 0) + (level.strength[v] ?? 0);
      const end = level.offsets[v + 1] ?? 0;
      for (let e = level.offsets[v] ?? 0; e < end; e += 1) {
        const d = labels[level.targets[e] ?? 0] ?? 0;
        const w = level.weights[e] ?? 0;
        if (d === c) continue;
        let at = slot[d] ?? -1;
        if (at < start) {
          at = filled;
          filled += 1;
          slot[d] = at;
          targets[at] = d;
        }
        weights[at] = (weights[at] ?? 0) + w;
      }
    }
    offsets[c + 1] = filled;
  }
  const trimmed = { targets: targets.slice(0, filled), weights: weights.slice(0, filled) };
  return { n: count, offsets, ...trimmed, strength };
}

function groupBy(labels: Int32Array, count: number): { offsets: Int32Array; order: Int32Array } {
  const offsets = new Int32Array(count + 1);
  for (const c of labels) offsets[c + 1] = (offsets[c + 1] ?? 0) + 1;
  for (let c = 0; c < count; c += 1) offsets[c + 1] = (offsets[c + 1] ?? 0) + (offsets[c] ?? 0);
  const next = offsets.slice();
  const order = new Int32Array(labels.length);
  for (let v = 0; v < labels.length; v += 1) {
    const c = labels[v] ?? 0;
    order[next[c] ?? 0] = v;
    next[c] = (next[c] ?? 0) + 1;
  }
  return { offsets, order };
}
