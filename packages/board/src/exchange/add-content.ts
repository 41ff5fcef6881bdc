import { generateKeyBetween } from 'jittered-fractional-indexing';
import * as Y from 'yjs';
import { excerptOf } from '../card-fields';
import type { Change, Outcome } from '../change';
import { type Board, type Entity, entriesOf, SET } from '../document';
import { keyAt } from '../order';
import { MOVER } from '../rules';
import type { BoardContent, CardContent, RuleContent } from './content';
import { type BodyNode, plainText } from './text/body-node';

/** What was added, and the texts of the new cards, which are documents of their own. */
export interface Added {
  readonly outcome: Outcome;
  readonly texts: readonly { readonly cardId: string; readonly nodes: readonly BodyNode[] }[];
}

export interface AddOptions {
  /** Whom somebody of the file is here; whoever is nobody here is on no card. */
  readonly personFor: (
    personId: string,
    organizationId: string | null,
  ) => { readonly personId: string; readonly organizationId: string | null } | null;
}

/**
 * Adds what a file holds to a board, in one transaction: columns of the same title take the new
 * cards in at their end, other columns follow on the right. Nothing that is there changes. Ids that
 * are free are kept, so that what leaves a board and comes to an empty one is the same. Undoing it
 * archives what came.
 */
export function addContent(board: Board, content: BoardContent, options: AddOptions): Added {
  return board.doc.transact(() => new Addition(board, options).add(content));
}

class Addition {
  private readonly changes: Change[] = [];
  private readonly texts: { cardId: string; nodes: readonly BodyNode[] }[] = [];

  constructor(
    private readonly board: Board,
    private readonly options: AddOptions,
  ) {}

  add(content: BoardContent): Added {
    const columns = this.addColumns(content);
    const labels = this.addLabels(content);
    const cards = new Map(content.cards.map(({ id }) => [id, this.freeId('card', id)]));
    const keys = this.keysFor(content.cards, columns);
    for (const card of content.cards) this.addCard(card, { columns, labels, cards, keys });
    for (const rule of content.rules ?? []) this.addRule(rule, columns, labels);
    const [first] = this.changes;
    const { changes, texts } = this;
    if (!first) return { outcome: { status: 'unchanged' }, texts };
    return { outcome: { status: 'done', id: first.id, changes }, texts };
  }

  private addColumns({ columns }: BoardContent): Map<string, string> {
    const { columns: present } = this.board.read();
    const open = new Map(present.toReversed().map(({ id, title }) => [nameKey(title), id]));
    let last = keyAt(present, present.length, this.board.random);
    const ids = new Map<string, string>();
    for (const column of columns) {
      const same = column.archivedAt === null ? open.get(nameKey(column.title)) : undefined;
      if (same) {
        open.delete(nameKey(column.title));
        ids.set(column.id, same);
        continue;
      }
      const id = this.freeId('column', column.id);
      ids.set(column.id, id);
      const { title, color, wipLimit, archivedAt } = column;
      this.make('column', id, { title, key: last, color, wipLimit, archivedAt });
      last = this.keyAfter(last);
    }
    return ids;
  }

  private addLabels({ labels }: BoardContent): Map<string, string> {
    const view = this.board.read();
    const present = new Map(view.labels.map(({ id, name }) => [nameKey(name), id]));
    const ids = new Map<string, string>();
    for (const { id: from, name, color, archivedAt } of labels) {
      const same = present.get(nameKey(name));
      const id = same ?? (this.isTaken('label', from) ? this.board.newId() : from);
      ids.set(from, id);
      if (same) continue;
      this.make('label', id, { name, color, archivedAt });
    }
    return ids;
  }

  /** New places behind what stands in each column, archived cards included. */
  private keysFor(cards: readonly CardContent[], columns: ReadonlyMap<string, string>) {
    const view = this.board.read();
    const lasts = new Map<string, string>();
    for (const { position } of [...view.columns.flatMap((c) => c.cards), ...view.archivedCards]) {
      if (position[1] > (lasts.get(position[0]) ?? '')) lasts.set(position[0], position[1]);
    }
    const keys = new Map<string, readonly [string, string]>();
    for (const card of cards) {
      const column = columns.get(card.columnId ?? '') ?? card.columnId ?? '';
      const key = this.keyAfter(lasts.get(column) ?? null);
      lasts.set(column, key);
      keys.set(card.id, [column, key]);
    }
    return keys;
  }

  private addCard(
    card: CardContent,
    ids: {
      readonly columns: ReadonlyMap<string, string>;
      readonly labels: ReadonlyMap<string, string>;
      readonly cards: ReadonlyMap<string, string>;
      readonly keys: ReadonlyMap<string, readonly [string, string]>;
    },
  ): void {
    const id = ids.cards.get(card.id) ?? this.board.newId();
    const { title, startOn, dueOn, estimate, priority, deliverable, createdAt, archivedAt } = card;
    const flags: [string, unknown][] = [
      ...card.labels.map((from): [string, unknown] => [
        SET.label + (ids.labels.get(from) ?? from),
        true,
      ]),
      ...card.dependsOn.flatMap((on): [string, unknown][] => {
        const other = ids.cards.get(on);
        return other ? [[SET.dependency + other, true]] : [];
      }),
      ...card.assignees.flatMap(({ personId, organizationId }): [string, unknown][] => {
        const person = this.options.personFor(personId, organizationId);
        return person ? [[SET.assignee + person.personId, person.organizationId ?? '']] : [];
      }),
    ];
    const excerpt = excerptOf(plainText(card.text));
    this.make('card', id, {
      title,
      pos: [...(ids.keys.get(card.id) ?? ['', ''])],
      ...(excerpt && { excerpt }),
      ...(startOn && { startOn }),
      dueOn,
      ...(estimate && { estimate }),
      ...(priority && { priority }),
      deliverable,
      ...Object.fromEntries(flags),
      createdAt: createdAt ?? this.board.now(),
      archivedAt,
    });
    if (card.text.length > 0) this.texts.push({ cardId: id, nodes: card.text });
  }

  /** For who is somebody here; a rule that assigns somebody unknown assigns nobody. */
  private addRule(
    { id, ...rule }: RuleContent,
    columns: ReadonlyMap<string, string>,
    labels: ReadonlyMap<string, string>,
  ): void {
    const columnId = columns.get(rule.columnId);
    if (!columnId) return;
    const [personId = '', organizationId = ''] = rule.assignee?.split(' ') ?? [];
    const person = organizationId ? this.options.personFor(personId, organizationId) : null;
    const assignee = person ? `${person.personId} ${person.organizationId ?? ''}` : null;
    this.make('rule', this.freeId('rule', id), {
      ...rule,
      columnId,
      label: rule.label === null ? null : (labels.get(rule.label) ?? rule.label),
      assignee: rule.assignee === MOVER ? MOVER : assignee,
      archivedAt: null,
    });
  }

  /** An entry in one write; undoing it archives it. */
  private make(entity: Entity, id: string, values: Readonly<Record<string, unknown>>): void {
    const { archivedAt = null } = values;
    entriesOf(this.board.doc, entity).set(id, new Y.Map<unknown>(Object.entries(values)));
    if (archivedAt !== null) return;
    this.changes.push({ entity, id, field: 'archivedAt', before: this.board.now(), after: null });
  }

  private keyAfter(key: string | null): string {
    return generateKeyBetween(key, null, { getRandomBit: () => this.board.random() < 0.5 });
  }

  private freeId(entity: Entity, id: string): string {
    return UUID.test(id) && !this.isTaken(entity, id) ? id : this.board.newId();
  }

  private isTaken(entity: Entity, id: string): boolean {
    return entriesOf(this.board.doc, entity).has(id);
  }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** Titles and names that differ by case or spaces are the same. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase();
}
