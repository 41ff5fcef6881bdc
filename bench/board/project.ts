import {
  boardColors,
  boardDocument,
  cardDocument,
  readBoard,
  seedBoard,
  seedBody,
} from '@vicinity/board';
import postgres from 'postgres';
import * as Y from 'yjs';

export interface SeededProject {
  readonly id: string;
  /** A card at the top of the board, with a text. */
  readonly cardId: string;
}

const COLUMNS = ['Backlog', 'To do', 'In progress', 'Review', 'Done'];
const LABELS = ['Weaving', 'Dyeing', 'Testing', 'Legal', 'Reporting'];

/** A project of the demo's firm whose board holds that many cards, as full as real ones. */
export async function seedProject(databaseUrl: string, cards: number): Promise<SeededProject> {
  const sql = postgres(databaseUrl, { max: 1 });
  try {
    const [row] = await sql<{ organization_id: string; person_id: string; id: string }[]>`
      insert into projects (title, summary, stage, state, created_at, updated_at)
      select ${`Board of ${cards} cards`}, 'A benchmark', 'rnd', 'active', now(), now()
      returning id`;
    const [firm] = await sql<{ organization: string; person: string }[]>`
      select m.organization_id as organization, m.person_id as person from members m
      join persons p on p.id = m.person_id where p.email = 'firm@demo.vicinity.example' limit 1`;
    if (!row || !firm) throw new Error('The demo has no firm');
    await sql`insert into participants (project_id, organization_id, role, state, joined_at)
      values (${row.id}, ${firm.organization}, 'lead', 'active', now())`;
    const { state } = seedBoard(boardOf(cards, firm));
    const doc = new Y.Doc();
    Y.applyUpdate(doc, state);
    const cardId = readBoard(doc).columns[0]?.cards[0]?.id ?? '';
    const text = Array.from(
      { length: 40 },
      (_, at) => `Paragraph ${at}: ${'what is agreed '.repeat(8)}`,
    );
    for (const [document, bytes] of [
      [boardDocument(row.id), state],
      [cardDocument(row.id, cardId), seedBody(text.join('\n'))],
    ] as const) {
      await sql`insert into board_snapshots (document, seq, state) values (${document}, 0, ${bytes})`;
    }
    return { id: row.id, cardId };
  } finally {
    await sql.end();
  }
}

function boardOf(cards: number, firm: { organization: string; person: string }) {
  const card = (at: number) => ({
    title: `Card ${at}: ${['agree the test method', 'send samples to the laboratory', 'wash and measure again'][at % 3]}`,
    description:
      at % 2 ? `What has to be done for card ${at}, by whom and how one knows that it worked.` : '',
    dueOn: at % 3 === 0 ? `2027-0${1 + (at % 9)}-1${at % 10}` : null,
    labels: at % 4 === 0 ? [LABELS[at % LABELS.length] ?? ''] : [],
    priority: at % 7 === 0 ? ('high' as const) : null,
    assignees: at % 2 ? [{ personId: firm.person, organizationId: firm.organization }] : [],
  });
  return {
    labels: LABELS.map((name, at) => ({ name, color: boardColors[at + 1] ?? 'gray' })),
    columns: COLUMNS.map((title, column) => ({
      title,
      cards: Array.from({ length: Math.ceil((cards - column) / COLUMNS.length) }, (_, at) =>
        card(at * COLUMNS.length + column),
      ),
    })),
  };
}
