/** Shannon entropy in bits of the distribution of the counts; 0 without any. */
export function entropy(counts: Iterable<number>): number {
  const positive = [...counts].filter((count) => count > 0);
  const total = positive.reduce((sum, count) => sum + count, 0);
  return positive.reduce((sum, count) => sum - (count / total) * Math.log2(count / total), 0);
}

/** Whether university or institute, firm, and government or public take part in one project. */
export type HelixRow = readonly [university: boolean, firm: boolean, government: boolean];

/**
 * Mutual information of the three helices in millibits,
 * T = H(u) + H(i) + H(g) − H(ui) − H(ug) − H(ig) + H(uig); negative means synergy
 * (Leydesdorff, Scientometrics 58, 2003). Feed it only rows with more than one partner.
 */
export function tripleHelix(rows: readonly HelixRow[]): number {
  const counts = new Float64Array(8);
  for (const [u, i, g] of rows) {
    const cell = (u ? 4 : 0) + (i ? 2 : 0) + (g ? 1 : 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  function over(mask: number): number {
    const sums = new Float64Array(8);
    counts.forEach((count, cell) => {
      sums[cell & mask] = (sums[cell & mask] ?? 0) + count;
    });
    return entropy(sums);
  }
  return 1000 * (over(4) + over(2) + over(1) - over(6) - over(5) - over(3) + over(7));
}
