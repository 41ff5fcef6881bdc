import { addRange, covers, type Range } from './ranges';
import type { Stretch } from './scan-update';

/** What is deleted, as stretches of writers' clocks. */
export class Deletions {
  private held: Map<number, Range[]> | null = null;

  add(deletes: readonly Stretch[]): void {
    for (const { writer, from, to } of deletes) {
      this.held ??= new Map();
      const ranges = this.held.get(writer);
      if (ranges) addRange(ranges, { from, to });
      else this.held.set(writer, [{ from, to }]);
    }
  }

  cover(deletes: readonly Stretch[]): boolean {
    return deletes.every((range) => covers(this.held?.get(range.writer) ?? [], range));
  }
}
