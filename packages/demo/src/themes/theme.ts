/** The same thing said in Chinese and in English. */
export type Text = readonly [zh: string, en: string];

export type Range = readonly [least: number, most: number];

/**
 * One technical matter that some organizations need and others master. In its texts `{app}` stands
 * for one of its applications and `[a|b|c]` for one of several figures; both languages list the
 * same figures in the same order, so that they always tell the same.
 */
export interface Topic {
  readonly id: string;
  /** Codes of the capability taxonomy, the most telling first. */
  readonly codes: readonly [string, ...string[]];
  readonly name: Text;
  readonly apps: readonly Text[];
  readonly need: {
    readonly type: 'technology' | 'know_how' | 'equipment' | 'talent' | 'partner' | 'capital';
    readonly trl: Range;
    /** Ten thousand CNY. */
    readonly budget: Range;
    readonly titles: readonly Text[];
    readonly summary: Text;
    readonly why: Text;
    readonly outcome: Text;
  };
  readonly offer: {
    readonly trl: Range;
    readonly titles: readonly Text[];
    readonly summary: Text;
    readonly how: Text;
    readonly advantage: Text;
  };
}

/** A facility, a programme or an event: what the theme shares rather than seeks. */
export interface Shared {
  readonly codes: readonly [string, ...string[]];
  readonly title: Text;
  readonly summary: Text;
  readonly body: Text;
}

export interface Facility extends Shared {
  readonly unit: 'hour' | 'day' | 'sample' | 'project';
  readonly price: number;
  readonly capacity: number;
}

export interface Programme extends Shared {
  readonly source: 'market' | 'policy';
  /** Ten thousand CNY. */
  readonly amount: Range;
  readonly eligibility: Text;
}

export interface Theme {
  readonly slug: string;
  readonly path: 'high_tech' | 'high_creative';
  readonly name: Text;
  readonly summary: Text;
  /** GB/T 2260 provinces with the cities that organizations name themselves after. */
  readonly places: readonly { readonly province: string; readonly name: Text }[];
  /** For each topic, the trade of a firm that would need it. */
  readonly trades: readonly Text[];
  readonly industries: readonly string[];
  readonly disciplines: readonly string[];
  readonly topics: readonly Topic[];
  readonly facilities: readonly Facility[];
  readonly programmes: readonly Programme[];
  readonly events: readonly Shared[];
}
