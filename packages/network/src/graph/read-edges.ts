/** An edge list as read: node `i` is called `names[i]`. */
export interface EdgeList {
  readonly names: readonly string[];
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Reads `source<TAB or space>target[<TAB or space>weight]` lines; blank lines and lines starting
 * with `#` are comments. When all names are whole numbers they are the node indices themselves and
 * gaps are nodes without edges (`# n=…` may give a larger number of nodes).
 *
 * @throws SyntaxError naming the first line that is no edge
 */
export function readEdges(text: string): EdgeList {
  const pairs: [string, string, number][] = [];
  let declared = 0;
  let line = 0;
  for (const raw of text.split('\n')) {
    line += 1;
    const row = raw.trim();
    if (row.startsWith('#')) declared = Math.max(declared, Number(/\bn=(\d+)/.exec(row)?.[1] ?? 0));
    if (row === '' || row.startsWith('#')) continue;
    const [source, target, weight = '1'] = row.split(/\s+/);
    const value = Number(weight);
    if (source === undefined || target === undefined || !(value > 0 && value < Infinity)) {
      throw new SyntaxError(`line ${line} is no edge: ${row.slice(0, 80)}`);
    }
    pairs.push([source, target, value]);
  }
  return numbered(pairs, declared) ?? named(pairs);
}

function numbered(pairs: readonly [string, string, number][], declared: number): EdgeList | null {
  const whole = /^\d{1,9}$/;
  let n = declared;
  for (const [source, target] of pairs) {
    if (!whole.test(source) || !whole.test(target)) return null;
    n = Math.max(n, Number(source) + 1, Number(target) + 1);
  }
  // Sparse ids (a registry's numbers) would make mostly empty graphs: those are names.
  if (n > Math.max(declared, 4 * pairs.length + 1)) return null;
  return {
    names: Array.from({ length: n }, (_, i) => String(i)),
    sources: pairs.map((pair) => Number(pair[0])),
    targets: pairs.map((pair) => Number(pair[1])),
    weights: pairs.map((pair) => pair[2]),
  };
}

function named(pairs: readonly [string, string, number][]): EdgeList {
  const indexOf = new Map<string, number>();
  function index(name: string): number {
    const known = indexOf.get(name);
    if (known !== undefined) return known;
    indexOf.set(name, indexOf.size);
    return indexOf.size - 1;
  }
  const sources: number[] = [];
  const targets: number[] = [];
  for (const [source, target] of pairs) {
    sources.push(index(source));
    targets.push(index(target));
  }
  return { names: [...indexOf.keys()], sources, targets, weights: pairs.map((pair) => pair[2]) };
}
