const STEP = 0.01;
const BUCKETS = 1_000_000;

/** Durations in milliseconds, in steps of 0.01 ms; above 10 s they count as 10 s. */
export class Histogram {
  private readonly counts = new Uint32Array(BUCKETS + 1);
  count = 0;
  worst = 0;

  add(milliseconds: number): void {
    const bucket = Math.min(BUCKETS, Math.floor(milliseconds / STEP));
    this.counts[bucket] = (this.counts[bucket] ?? 0) + 1;
    this.count += 1;
    if (milliseconds > this.worst) this.worst = milliseconds;
  }

  /** @param share from 0 to 1 @returns NaN where nothing was added */
  quantile(share: number): number {
    if (this.count === 0) return Number.NaN;
    const wanted = Math.ceil(share * this.count);
    let seen = 0;
    for (let bucket = 0; bucket <= BUCKETS; bucket += 1) {
      seen += this.counts[bucket] ?? 0;
      if (seen >= wanted) return Math.round(bucket * STEP * 100) / 100;
    }
    return Number.NaN;
  }
}
