import * as Y from 'yjs';
import { StockClient } from './stock-client';

export type Random = () => number;

/** Somebody at a page: writes, deletes, takes back, loses the network, closes the page. */
export class Writer {
  readonly client: StockClient;
  private readonly text: Y.Text;
  private readonly cards: Y.Map<Y.Map<unknown>>;
  private readonly undo: Y.UndoManager;

  constructor(server: string, project: string, personId: string) {
    this.client = new StockClient(server, project, { personId });
    this.text = this.client.doc.getText('text');
    this.cards = this.client.doc.getMap('cards');
    this.undo = new Y.UndoManager([this.text], { captureTimeout: 0 });
  }

  act(random: Random): void {
    const kinds = [
      ...Array(6).fill(() => this.type(random)),
      ...Array(2).fill(() => this.erase(random)),
      ...Array(3).fill(() => this.setField(random)),
      ...Array(2).fill(() => this.undo.undo()),
      () => this.undo.redo(),
      () => this.burst(random),
      () => this.client.provider.disconnect(),
      ...Array(2).fill(() => this.client.provider.connect()),
      () => this.client.halfOpen(),
    ];
    kinds[Math.floor(random() * kinds.length)]?.();
  }

  /** What is in the document, for comparison. */
  view(): string {
    return viewOf(this.client.doc);
  }

  private type(random: Random): void {
    const at = Math.floor(random() * (this.text.length + 1));
    this.text.insert(
      at,
      random()
        .toString(36)
        .slice(2, 2 + Math.ceil(random() * 8)),
    );
  }

  private erase(random: Random): void {
    if (this.text.length === 0) return;
    const at = Math.floor(random() * this.text.length);
    const length = Math.min(this.text.length - at, Math.ceil(random() * 6));
    this.text.delete(at, length);
  }

  private setField(random: Random): void {
    const name = `card ${Math.floor(random() * 4)}`;
    const card = this.cards.get(name);
    if (card) card.set(`field ${Math.floor(random() * 3)}`, random());
    else this.cards.set(name, new Y.Map([['title', random()]]));
  }

  /** Several changes as one, then several at once. */
  private burst(random: Random): void {
    this.client.doc.transact(() => {
      for (let index = 0; index < 5; index += 1) this.type(random);
      this.erase(random);
    });
    for (let index = 0; index < 5; index += 1) this.setField(random);
  }
}

export function viewOf(doc: Y.Doc): string {
  const cards = doc.getMap('cards').toJSON();
  return JSON.stringify([doc.getText('text').toString(), sorted(cards)]);
}

function sorted(cards: Record<string, unknown>): unknown {
  return Object.entries(cards)
    .map(([name, card]) => [name, Object.entries(Object(card)).sort()])
    .sort();
}
