/** The `limit` slots with the highest positive score; equal scores in the order `compare` gives. */
export function best(
  scores: Float64Array,
  slots: number,
  limit: number,
  accepts: (slot: number) => boolean,
  compare: (a: number, b: number) => number,
): number[] {
  const heap: number[] = [];
  const worse = (a: number, b: number): boolean => {
    const difference = (scores[a] ?? 0) - (scores[b] ?? 0);
    return difference !== 0 ? difference < 0 : compare(a, b) > 0;
  };
  for (let slot = 0; slot < slots; slot += 1) {
    const score = scores[slot] ?? 0;
    if (score <= 0) continue;
    const root = heap[0];
    if (heap.length >= limit) {
      if (root === undefined || score < (scores[root] ?? 0) || !worse(root, slot)) continue;
    }
    if (!accepts(slot)) continue;
    if (heap.length < limit) push(heap, slot, worse);
    else replaceRoot(heap, slot, worse);
  }
  return heap.sort((a, b) => (worse(a, b) ? 1 : -1));
}

type Worse = (a: number, b: number) => boolean;

function push(heap: number[], slot: number, worse: Worse): void {
  let at = heap.length;
  heap.push(slot);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent] ?? 0;
    if (!worse(slot, above)) break;
    heap[at] = above;
    heap[parent] = slot;
    at = parent;
  }
}

function replaceRoot(heap: number[], slot: number, worse: Worse): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && worse(heap[child + 1] ?? 0, heap[child] ?? 0)) child += 1;
    if (!worse(heap[child] ?? 0, slot)) break;
    heap[at] = heap[child] ?? 0;
    at = child;
  }
  heap[at] = slot;
}
