export interface Concentration {
  /** Holders with a positive amount. */
  readonly holders: number;
  readonly total: number;
  /** Herfindahl–Hirschman index Σ s², 1 / holders … 1 (Hirschman, Am. Econ. Rev. 54, 1964). */
  readonly hhi: number;
  /** 1 / HHI: as many equal holders would be as concentrated. */
  readonly effective: number;
  /** Gini coefficient, 0 (equal) … 1 − 1 / holders. */
  readonly gini: number;
  /** Share of the three largest. */
  readonly cr3: number;
  /** Smallest number of holders with half of the total (CHAOSS elephant factor). */
  readonly elephant50: number;
}

/** How unevenly a total is held; amounts that are not positive are left out. Null without any. */
export function concentration(amounts: readonly number[]): Concentration | null {
  const falling = amounts.filter((amount) => amount > 0).sort((a, b) => b - a);
  const holders = falling.length;
  const total = falling.reduce((sum, amount) => sum + amount, 0);
  if (holders === 0) return null;
  let hhi = 0;
  let ranked = 0;
  let elephant50 = 0;
  let running = 0;
  falling.forEach((amount, i) => {
    hhi += (amount / total) ** 2;
    ranked += (holders - i) * amount;
    if (running < total / 2) elephant50 += 1;
    running += amount;
  });
  return {
    holders,
    total,
    hhi,
    effective: 1 / hhi,
    gini: (2 * ranked) / (holders * total) - (holders + 1) / holders,
    cr3: falling.slice(0, 3).reduce((sum, amount) => sum + amount, 0) / total,
    elephant50,
  };
}
