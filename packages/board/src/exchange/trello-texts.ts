import type { Notes } from './reading';
import { type BodyNode, heading, link, paragraph, textNode } from './text/body-node';
import { markdownToBody } from './text/markdown-to-body';
import type { TrelloBoard, TrelloCard } from './trello-form';

/** What stands over the parts of a card's text that come from elsewhere, in the reader's language. */
export interface TrelloWords {
  readonly untitled: string;
  readonly attachments: string;
  readonly fields: string;
  readonly comments: string;
  readonly done: string;
}

/** The texts of a Trello board's cards: what each says, and what hangs on it. */
export class TrelloTexts {
  private readonly checklists: Map<string, TrelloBoard['checklists']>;
  private readonly comments: Map<string, TrelloBoard['actions']>;
  private readonly names: Map<string, string>;

  constructor(
    private readonly board: TrelloBoard,
    private readonly words: TrelloWords,
    private readonly notes: Notes,
  ) {
    this.checklists = grouped(board.checklists, ({ idCard }) => idCard);
    const said = board.actions.filter(({ type }) => type === 'commentCard');
    this.comments = grouped(said, ({ data }) => data.card?.id ?? '');
    this.names = new Map(board.members.map((m) => [m.id, m.fullName || m.username]));
  }

  of(card: TrelloCard): BodyNode[] {
    return [
      ...markdownToBody(card.desc),
      ...this.checklistsOf(card),
      ...this.fieldsOf(card),
      ...this.attachmentsOf(card),
      ...this.commentsOn(card),
    ];
  }

  private checklistsOf(card: TrelloCard): BodyNode[] {
    const lists = (this.checklists.get(card.id) ?? []).toSorted((a, b) => a.pos - b.pos);
    return lists.flatMap(({ name, checkItems }) => {
      const content = checkItems
        .toSorted((a, b) => a.pos - b.pos)
        .map((item) => {
          const who = item.idMember ? this.names.get(item.idMember) : undefined;
          const details = [item.due?.slice(0, 10), who].filter(Boolean).join(', ');
          if (details) this.notes.add('item_details_as_text', card.name);
          const said = details ? `${item.name} (${details})` : item.name;
          return {
            type: 'taskItem',
            attrs: { checked: item.state === 'complete' },
            content: [paragraph(...textNode(said.trim()))],
          };
        });
      const list = content.length > 0 ? [{ type: 'taskList', content }] : [];
      return name.trim() === '' ? list : [heading(name.trim()), ...list];
    });
  }

  private fieldsOf(card: TrelloCard): BodyNode[] {
    const fields = new Map(this.board.customFields.map((field) => [field.id, field]));
    const lines = card.customFieldItems.flatMap(({ idCustomField, idValue, value }) => {
      const field = fields.get(idCustomField);
      const option = field?.options?.find(({ id }) => id === idValue)?.value.text;
      const [raw = ''] = Object.values(value ?? {}).map(String);
      const said = option ?? (field?.type === 'date' ? raw.slice(0, 10) : raw);
      return field && said !== '' ? [`${field.name}: ${said}`] : [];
    });
    this.notes.add('fields_as_text', card.name, lines.length);
    if (card.dueComplete) {
      this.notes.add('done_as_text', card.name);
      lines.unshift(this.words.done);
    }
    return this.section(
      this.words.fields,
      lines.map((line) => textNode(line)),
    );
  }

  private attachmentsOf(card: TrelloCard): BodyNode[] {
    this.notes.add('attachments_as_links', card.name, card.attachments.length);
    return this.section(
      this.words.attachments,
      card.attachments.map(({ name, url }) => link(name.trim() || url, url)),
    );
  }

  /** Earliest first, each with who said it and when. */
  private commentsOn(card: TrelloCard): BodyNode[] {
    const all = (this.comments.get(card.id) ?? []).filter(({ data }) => data.text?.trim());
    if (all.length === 0) return [];
    this.notes.add('comments_as_text', card.name, all.length);
    const comments = all.toSorted((a, b) => (a.date < b.date ? -1 : 1));
    return [
      heading(this.words.comments),
      ...comments.map(({ data, date, memberCreator }) => {
        const who = memberCreator?.fullName || memberCreator?.username || '?';
        const by = textNode(`${who}, ${date.slice(0, 10)}`, [{ type: 'bold' }]);
        return {
          type: 'blockquote',
          content: [paragraph(...by), ...markdownToBody(data.text ?? '')],
        };
      }),
    ];
  }

  private section(title: string, lines: readonly (readonly BodyNode[])[]): BodyNode[] {
    const items = lines.filter((line) => line.length > 0);
    if (items.length === 0) return [];
    const content = items.map((line) => ({ type: 'listItem', content: [paragraph(...line)] }));
    return [heading(title), { type: 'bulletList', content }];
  }
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
