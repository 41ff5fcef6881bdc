import type * as Y from 'yjs';
import { type Entity, entriesOf } from './document';
import { versionOf } from './migrations';
import { compareOrdered } from './order';
import { type BareColumn, readCard, readColumn, readLabel, readRule } from './read-fields';
import type { BoardView, CardView, ColumnView, LabelView, RuleView } from './view';

/**
 * The whole board as plain values. Never throws: a field that is missing or not of its type
 * reads as empty, a card whose place cannot be read is unsorted, an entry that is no map reads
 * as a card or column without content. O(n log n) in the number of cards.
 */
export function readBoard(doc: Y.Doc): BoardView {
  const reader = new BoardReader(doc);
  reader.stop();
  return reader.read();
}

/**
 * Reads a board again and again: only what changed since is read anew, and what did not change
 * is the same object as before (a card, a column with its cards, the whole view).
 */
export class BoardReader {
  private readonly cards: Entries<CardView>;
  private readonly columns: Entries<BareColumn>;
  private readonly labels: Entries<LabelView>;
  private readonly rules: Entries<RuleView>;
  private readonly undefinedLabels = new Map<string, LabelView>();
  private shown: BoardView | null = null;

  constructor(private readonly doc: Y.Doc) {
    this.cards = new Entries(doc, 'card', readCard);
    this.columns = new Entries(doc, 'column', readColumn);
    this.labels = new Entries(doc, 'label', readLabel);
    this.rules = new Entries(doc, 'rule', readRule);
  }

  read(): BoardView {
    const version = versionOf(this.doc);
    const isNew = this.entries.map((entries) => entries.refresh()).some(Boolean);
    if (this.shown && !isNew && this.shown.version === version) return this.shown;
    this.shown = this.assemble(version, this.shown);
    return this.shown;
  }

  stop(): void {
    for (const entries of this.entries) entries.stop();
  }

  private get entries() {
    return [this.cards, this.columns, this.labels, this.rules];
  }

  private assemble(version: number, before: BoardView | null): BoardView {
    const columns = this.columns.values().sort(compareOrdered);
    const open = new Map<string, CardView[]>();
    for (const column of columns) if (column.archivedAt === null) open.set(column.id, []);
    const unsorted: CardView[] = [];
    const archivedCards: CardView[] = [];
    for (const card of this.cards.values().sort(byPosition)) {
      if (card.archivedAt !== null) archivedCards.push(card);
      else (open.get(card.position[0]) ?? unsorted).push(card);
    }
    const known = new Map(before?.columns.map((column) => [column.id, column]));
    const withCards = (column: BareColumn): ColumnView => {
      const old = known.get(column.id);
      const cards = open.get(column.id) ?? [];
      const next = { ...column, cards: sameItems(old?.cards, cards) ?? cards };
      return old && isSameColumn(old, next) ? old : next;
    };
    const { labels, archivedLabels } = this.readLabels();
    return {
      version,
      columns: columns.filter((column) => column.archivedAt === null).map(withCards),
      unsorted: sameItems(before?.unsorted, unsorted) ?? unsorted,
      archivedCards: archivedCards.sort((a, b) => (b.archivedAt ?? 0) - (a.archivedAt ?? 0)),
      archivedColumns: columns.filter((column) => column.archivedAt !== null).map(withCards),
      labels: sameItems(before?.labels, labels) ?? labels,
      archivedLabels,
      rules: this.openRules(before),
    };
  }

  private openRules(before: BoardView | null): readonly RuleView[] {
    const open = this.rules.values().filter((rule) => rule.archivedAt === null);
    open.sort((a, b) => (a.id < b.id ? -1 : 1));
    return sameItems(before?.rules, open) ?? open;
  }

  private undefinedLabel(id: string): LabelView {
    const label = this.undefinedLabels.get(id) ?? readLabel(id, undefined);
    this.undefinedLabels.set(id, label);
    return label;
  }

  private readLabels() {
    const all = new Map(this.labels.values().map((label) => [label.id, label]));
    for (const card of this.cards.values()) {
      for (const id of card.labels) if (!all.has(id)) all.set(id, this.undefinedLabel(id));
    }
    const sorted = [...all.values()].sort((a, b) =>
      a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1,
    );
    return {
      labels: sorted.filter((label) => label.archivedAt === null),
      archivedLabels: sorted.filter((label) => label.archivedAt !== null),
    };
  }
}

/** The entries of one map, each read again only after it changed. */
class Entries<T> {
  private readonly map: Y.Map<unknown>;
  private readonly known = new Map<string, T>();
  /** Null: nothing has been read yet. */
  private changed: Set<string> | null = null;

  constructor(
    doc: Y.Doc,
    entity: Entity,
    private readonly readEntry: (id: string, entry: unknown) => T,
  ) {
    this.map = entriesOf(doc, entity);
    this.map.observeDeep(this.note);
  }

  /** Whether anything was read anew. */
  refresh(): boolean {
    const ids = this.changed ?? new Set(this.map.keys());
    const isNew = this.changed === null || this.changed.size > 0;
    for (const id of ids) {
      if (this.map.has(id)) this.known.set(id, this.readEntry(id, this.map.get(id)));
      else this.known.delete(id);
    }
    this.changed = new Set();
    return isNew;
  }

  values(): T[] {
    return [...this.known.values()];
  }

  stop(): void {
    this.map.unobserveDeep(this.note);
  }

  private readonly note = (events: Y.YEvent<Y.AbstractType<unknown>>[]): void => {
    for (const { path, keys, target } of events) {
      const ids = target === this.map ? keys.keys() : [String(path[0])];
      for (const id of ids) this.changed?.add(id);
    }
  };
}

function byPosition(a: CardView, b: CardView): number {
  return compareOrdered({ id: a.id, key: a.position[1] }, { id: b.id, key: b.position[1] });
}

/** The old list, where the new one holds the same objects. */
function sameItems<T>(old: readonly T[] | undefined, next: readonly T[]): readonly T[] | undefined {
  const isSame = old?.length === next.length && old.every((item, index) => item === next[index]);
  return isSame ? old : undefined;
}

function isSameColumn(a: ColumnView, b: ColumnView): boolean {
  return (
    a.title === b.title &&
    a.key === b.key &&
    a.color === b.color &&
    a.wipLimit === b.wipLimit &&
    a.archivedAt === b.archivedAt &&
    a.cards === b.cards
  );
}
