import type { CapabilityClaim } from '../documents';
import { widen } from '../pages';
import type { CapabilityTree } from '../taxonomy/taxonomy';
import { Postings } from './postings';

/** Which slots claim a capability or one below it. Areas (the roots) are too wide to find by. */
export class CapabilityIndex {
  private readonly numbers = new Map<string, number>();
  private readonly postings = new Postings();
  private sums: Float64Array<ArrayBuffer> = new Float64Array(1 << 8);

  constructor(private readonly tree: CapabilityTree) {}

  add(slot: number, claims: readonly CapabilityClaim[]): void {
    this.sums = widen(this.sums, slot + 1, (n) => new Float64Array(n));
    const codes = new Set(claims.flatMap(({ code }) => this.steps(code)));
    for (const code of codes) {
      let number = this.numbers.get(code);
      if (number === undefined) {
        number = this.numbers.size;
        this.numbers.set(code, number);
      }
      this.postings.append(number, slot * 256 + 1);
    }
  }

  /**
   * Fills `sums[slot]` with about the share of the claims that the slot meets (0 … 1) and calls
   * `visit` once for each slot it found; slots of deleted documents may be among them.
   */
  find(claims: readonly CapabilityClaim[], visit: (slot: number, share: number) => void): void {
    const { sums } = this;
    const touched: number[] = [];
    for (const { code } of claims) {
      const steps = this.steps(code);
      for (const step of steps) {
        // Each step down the shared path adds its part, so the whole path adds up to 1.
        const part = 1 / (steps.length * claims.length);
        const number = this.numbers.get(step);
        if (number === undefined) continue;
        const entries = this.postings.read(number);
        const count = this.postings.count(number);
        for (let i = 0; i < count; i += 1) {
          const slot = (entries[i] ?? 0) >>> 8;
          if (sums[slot] === 0) touched.push(slot);
          sums[slot] = (sums[slot] ?? 0) + part;
        }
      }
    }
    for (const slot of touched) {
      visit(slot, sums[slot] ?? 0);
      sums[slot] = 0;
    }
  }

  get bytes(): number {
    return this.postings.bytes + this.sums.byteLength;
  }

  private steps(code: string): readonly string[] {
    const path = this.tree.path(code);
    return path.length === 1 ? path : path.slice(1);
  }
}
