/** Figures of a ranking, means over the queries, 0 … 1. */
export interface Quality {
  readonly ndcg10: number;
  readonly mrr10: number;
  readonly recall10: number;
  readonly recall100: number;
}

type Grades = ReadonlyMap<string, number>;

function gain(grade: number, rank: number): number {
  return (2 ** grade - 1) / Math.log2(rank + 2);
}

/** nDCG with exponential gains (Burges et al. 2005); for grades of 1 it is the linear one too. */
export function judge(ranking: readonly string[], grades: Grades): Quality {
  const ideal = [...grades.values()]
    .sort((a, b) => b - a)
    .slice(0, 10)
    .reduce((sum, grade, rank) => sum + gain(grade, rank), 0);
  const top = ranking.slice(0, 10);
  const found = top.reduce((sum, id, rank) => sum + gain(grades.get(id) ?? 0, rank), 0);
  const first = top.findIndex((id) => grades.has(id));
  const recall = (ids: readonly string[]): number =>
    ids.filter((id) => grades.has(id)).length / grades.size;
  return {
    ndcg10: found / ideal,
    mrr10: first < 0 ? 0 : 1 / (first + 1),
    recall10: recall(top),
    recall100: recall(ranking.slice(0, 100)),
  };
}

export function mean(all: readonly Quality[]): Quality {
  const of = (key: keyof Quality): number =>
    round(all.reduce((sum, each) => sum + each[key], 0) / Math.max(1, all.length), 4);
  return {
    ndcg10: of('ndcg10'),
    mrr10: of('mrr10'),
    recall10: of('recall10'),
    recall100: of('recall100'),
  };
}

export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** The smallest value that the given part of the values does not exceed. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? 0;
}
