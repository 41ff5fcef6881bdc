/** A capability with its names; the nodes of a taxonomy form a forest. */
export interface TaxonomyNode {
  readonly code: string;
  readonly parent?: string;
  readonly zh: string;
  readonly en: string;
  readonly zhSynonyms: readonly string[];
  readonly enSynonyms: readonly string[];
}

export type Taxonomy = readonly TaxonomyNode[];

/** The tree of a taxonomy. Codes it does not know stand alone: alike only to themselves. */
export class CapabilityTree {
  private readonly nodes: ReadonlyMap<string, TaxonomyNode>;
  private readonly paths = new Map<string, readonly string[]>();

  constructor(taxonomy: Taxonomy) {
    this.nodes = new Map(taxonomy.map((node) => [node.code, node]));
  }

  get all(): Iterable<TaxonomyNode> {
    return this.nodes.values();
  }

  find(code: string): TaxonomyNode | undefined {
    return this.nodes.get(code);
  }

  /** From the root down to the code itself; a ring of parents ends where it closes. */
  path(code: string): readonly string[] {
    const known = this.paths.get(code);
    if (known !== undefined) return known;
    const path: string[] = [];
    const seen = new Set<string>();
    for (let at: string | undefined = code; at !== undefined && !seen.has(at); ) {
      seen.add(at);
      path.unshift(at);
      at = this.nodes.get(at)?.parent;
    }
    if (this.nodes.has(code)) this.paths.set(code, path);
    return path;
  }

  /** The deepest code above (or at) both; undefined where they share none. */
  meeting(a: string, b: string): string | undefined {
    const left = this.path(a);
    const right = this.path(b);
    let shared = 0;
    while (shared < left.length && left[shared] === right[shared]) shared += 1;
    return left[shared - 1];
  }

  /**
   * How alike two capabilities are, 0 … 1 (Wu and Palmer 1994, the root not counted): 1 for the
   * same, 0 where they meet at no more than the area.
   */
  similarity(a: string, b: string): number {
    if (a === b) return 1;
    const left = this.path(a);
    const right = this.path(b);
    let shared = 0;
    while (shared < left.length && left[shared] === right[shared]) shared += 1;
    if (shared < 2) return 0;
    return (2 * (shared - 1)) / (left.length + right.length - 2);
  }
}
