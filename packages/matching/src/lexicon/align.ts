/** Two short texts that say the same, as sets of terms, and how much they count. */
export interface AlignedUnit {
  readonly zh: Int32Array;
  readonly en: Int32Array;
  readonly weight: number;
}

/** A pair of terms with both translation probabilities and the weight of the units that hold both. */
export interface AlignedPair {
  readonly zh: number;
  readonly en: number;
  readonly toEnglish: number;
  readonly toChinese: number;
  readonly evidence: number;
}

const rounds = 6;
/** Candidates kept for each term, the most associated by Dice's coefficient. */
const candidateLimit = 24;
/** Probability of a word that stands for nothing on the other side. */
const nothing = 1 / 2000;

/** Weaker pairs are noise, and most of the table. */
const leastProbability = 0.02;

type Side = 'zh' | 'en';

/** Sparse rows: for each source term its candidate targets. */
interface Table {
  readonly rows: Int32Array;
  readonly targets: Int32Array;
  readonly evidence: Float64Array;
}

/**
 * Word alignment by IBM Model 1 (Brown et al. 1993), both ways, by expectation maximisation from a
 * uniform start. Only associated pairs take part, so that time and memory grow with the text and
 * not with the product of the vocabularies. Terms are numbers below `size`; pairs that were together
 * in units of less weight than `leastEvidence` prove nothing and are left out.
 */
export function alignTerms(
  units: readonly AlignedUnit[],
  size: number,
  leastEvidence: number,
): AlignedPair[] {
  const toEnglish = candidates(units, 'zh', 'en', size, leastEvidence);
  const toChinese = candidates(units, 'en', 'zh', size, leastEvidence);
  const forward = estimate(units, 'zh', 'en', toEnglish);
  const backward = estimate(units, 'en', 'zh', toChinese);
  const pairs = new Map<number, { -readonly [K in keyof AlignedPair]: AlignedPair[K] }>();
  const add = (table: Table, probabilities: Float64Array, source: Side): void => {
    for (let from = 0; from < size; from += 1) {
      for (let at = table.rows[from] ?? 0; at < (table.rows[from + 1] ?? 0); at += 1) {
        const probability = probabilities[at] ?? 0;
        if (probability < leastProbability) continue;
        const target = table.targets[at] ?? 0;
        const [zh, en] = source === 'zh' ? [from, target] : [target, from];
        const evidence = table.evidence[at] ?? 0;
        const pair = pairs.get(zh * size + en) ?? { zh, en, toEnglish: 0, toChinese: 0, evidence };
        if (source === 'zh') pair.toEnglish = probability;
        else pair.toChinese = probability;
        pairs.set(zh * size + en, pair);
      }
    }
  };
  add(toEnglish, forward, 'zh');
  add(toChinese, backward, 'en');
  return [...pairs.values()];
}

function weights(units: readonly AlignedUnit[], side: Side, size: number): Float64Array {
  const sums = new Float64Array(size);
  for (const unit of units) {
    for (const term of unit[side]) sums[term] = (sums[term] ?? 0) + unit.weight;
  }
  return sums;
}

function unitsByTerm(units: readonly AlignedUnit[], side: Side, size: number): number[][] {
  const lists: number[][] = Array.from({ length: size }, () => []);
  units.forEach((unit, number) => {
    for (const term of unit[side]) lists[term]?.push(number);
  });
  return lists;
}

function candidates(
  units: readonly AlignedUnit[],
  from: Side,
  to: Side,
  size: number,
  leastEvidence: number,
): Table {
  const sources = weights(units, from, size);
  const targets = weights(units, to, size);
  const lists = unitsByTerm(units, from, size);
  const together = new Float64Array(size);
  const touched = new Int32Array(size);
  const rows = new Int32Array(size + 1);
  const kept: number[] = [];
  const evidence: number[] = [];
  const scores = new Float64Array(size);
  for (let term = 0; term < size; term += 1) {
    let count = 0;
    const own = sources[term] ?? 0;
    for (const number of own < leastEvidence ? [] : (lists[term] ?? [])) {
      const unit = units[number];
      if (unit === undefined) continue;
      for (const target of unit[to]) {
        if (together[target] === 0) {
          touched[count] = target;
          count += 1;
        }
        together[target] = (together[target] ?? 0) + unit.weight;
      }
    }
    for (let i = 0; i < count; i += 1) {
      const target = touched[i] ?? 0;
      const shared = together[target] ?? 0;
      scores[target] = shared < leastEvidence ? 0 : (2 * shared) / (own + (targets[target] ?? 0));
    }
    for (const target of highest(touched, count, scores)) {
      kept.push(target);
      evidence.push(together[target] ?? 0);
    }
    for (let i = 0; i < count; i += 1) together[touched[i] ?? 0] = 0;
    rows[term + 1] = kept.length;
  }
  return { rows, targets: Int32Array.from(kept), evidence: Float64Array.from(evidence) };
}

/** The highest few without sorting the rest: most terms meet thousands of others once. */
function highest(touched: Int32Array, count: number, scores: Float64Array): number[] {
  const kept: number[] = [];
  let floor = 0;
  for (let i = 0; i < count; i += 1) {
    const target = touched[i] ?? 0;
    const score = scores[target] ?? 0;
    if (score === 0 || (kept.length >= candidateLimit && score <= floor)) continue;
    let at = kept.length;
    while (at > 0 && (scores[kept[at - 1] ?? 0] ?? 0) < score) at -= 1;
    kept.splice(at, 0, target);
    if (kept.length > candidateLimit) kept.pop();
    floor = scores[kept[kept.length - 1] ?? 0] ?? 0;
  }
  return kept;
}

function estimate(
  units: readonly AlignedUnit[],
  from: Side,
  to: Side,
  { rows, targets }: Table,
): Float64Array {
  const size = rows.length - 1;
  let probabilities = new Float64Array(targets.length);
  for (let term = 0; term < size; term += 1) {
    const start = rows[term] ?? 0;
    const end = rows[term + 1] ?? 0;
    probabilities.fill(1 / (end - start), start, end);
  }
  const holder = new Int32Array(size).fill(-1);
  const sums = new Float64Array(size);
  for (let round = 0; round < rounds; round += 1) {
    const counts = new Float64Array(targets.length);
    units.forEach((unit, number) => {
      for (const target of unit[to]) {
        holder[target] = number;
        sums[target] = nothing;
      }
      for (const term of unit[from]) {
        for (let at = rows[term] ?? 0; at < (rows[term + 1] ?? 0); at += 1) {
          const target = targets[at] ?? 0;
          if (holder[target] === number) {
            sums[target] = (sums[target] ?? 0) + (probabilities[at] ?? 0);
          }
        }
      }
      for (const term of unit[from]) {
        for (let at = rows[term] ?? 0; at < (rows[term + 1] ?? 0); at += 1) {
          const target = targets[at] ?? 0;
          if (holder[target] !== number) continue;
          const share = (probabilities[at] ?? 0) / (sums[target] ?? 1);
          counts[at] = (counts[at] ?? 0) + unit.weight * share;
        }
      }
    });
    probabilities = normalise(counts, rows);
  }
  return probabilities;
}

function normalise(counts: Float64Array<ArrayBuffer>, rows: Int32Array): Float64Array<ArrayBuffer> {
  for (let term = 0; term + 1 < rows.length; term += 1) {
    const start = rows[term] ?? 0;
    const end = rows[term + 1] ?? 0;
    let sum = 0;
    for (let at = start; at < end; at += 1) sum += counts[at] ?? 0;
    if (sum === 0) continue;
    for (let at = start; at < end; at += 1) counts[at] = (counts[at] ?? 0) / sum;
  }
  return counts;
}
