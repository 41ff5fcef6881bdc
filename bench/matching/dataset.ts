import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** A retrieval task in BEIR form. */
export interface Dataset {
  readonly corpus: readonly CorpusDocument[];
  readonly queries: readonly Query[];
  /** Grades above 0 by document or, where organizations are sought, by organization, by query. */
  readonly judgements: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly task: Task;
}

/**
 * `documents`: find documents. `holders`: find the organizations that hold documents, by the
 * `firm` or `organization` of each. `lists`: each document is an organization, known by a list of
 * what it did.
 */
export type Task = 'documents' | 'holders' | 'lists';
export const tasks = ['documents', 'holders', 'lists'] as const satisfies readonly Task[];

export interface CorpusDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Who holds it. */
  readonly organization: string | undefined;
  /** What it lists, one by one; the whole text where it is no list. */
  readonly items: readonly string[];
}

export interface Query {
  readonly id: string;
  readonly text: string;
}

const row = z.object({
  _id: z.string(),
  title: z.string().default(''),
  text: z.string().default(''),
  firm: z.string().optional(),
  organization: z.string().optional(),
  expertise: z.array(z.string()).optional(),
  items: z.array(z.string()).optional(),
});

export async function readJsonLines<T>(file: string, schema: z.ZodType<T>): Promise<T[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => schema.parse(JSON.parse(line)));
}

export interface DatasetOptions {
  /** What is sought; without it, as the judgements and the texts suggest. */
  readonly task?: Task | undefined;
  /** So many queries, evenly taken; without it all. */
  readonly queries?: number | undefined;
}

export async function readDataset(folder: string, options: DatasetOptions = {}): Promise<Dataset> {
  const rows = await readJsonLines(path.join(folder, 'corpus.jsonl'), row);
  const corpus = rows.map(({ _id, title, text, firm, organization, expertise, items }) => {
    const listed = items ?? expertise ?? split(text);
    const whole = text === '' ? listed.join('\n') : text;
    return { id: _id, title, text: whole, organization: firm ?? organization, items: listed };
  });
  const asked = await readJsonLines(path.join(folder, 'queries.jsonl'), row);
  const judged = readJudgements(await readFile(path.join(folder, 'qrels', 'test.tsv'), 'utf8'));
  const task = options.task ?? suggestTask(corpus, judged);
  const judgements = task === 'holders' ? byHolder(corpus, judged) : judged;
  const queries = asked
    .filter(({ _id }) => judgements.has(_id))
    .map(({ _id, text }) => ({ id: _id, text }));
  return { corpus, queries: sample(queries, options.queries), judgements, task };
}

type Judgements = Map<string, Map<string, number>>;

function readJudgements(table: string): Judgements {
  const judgements: Judgements = new Map();
  for (const line of table.split('\n').slice(1)) {
    const [query = '', document = '', grade = '0'] = line.trim().split('\t');
    if (query === '' || Number(grade) <= 0) continue;
    const judged = judgements.get(query) ?? new Map<string, number>();
    judged.set(document, Number(grade));
    judgements.set(query, judged);
  }
  return judgements;
}

/** A judgement of a document counts for who holds it. */
function byHolder(corpus: readonly CorpusDocument[], judged: Judgements): Judgements {
  const holders = new Map(corpus.map(({ id, organization }) => [id, organization]));
  const judgements: Judgements = new Map();
  for (const [query, grades] of judged) {
    const held = new Map<string, number>();
    for (const [id, grade] of grades) {
      const holder = holders.get(id) ?? id;
      held.set(holder, Math.max(grade, held.get(holder) ?? 0));
    }
    judgements.set(query, held);
  }
  return judgements;
}

function split(text: string): string[] {
  return text.split(/[；;\n]/).filter((item) => item.trim() !== '');
}

/** Judgements that name holders ask for them; a corpus of lists is one of organizations. */
function suggestTask(corpus: readonly CorpusDocument[], judged: Judgements): Task {
  const ids = new Set(corpus.map(({ id }) => id));
  const named = [...judged.values()].flatMap((grades) => [...grades.keys()]);
  const strangers = named.filter((id) => !ids.has(id));
  const holders = new Set(corpus.map(({ organization }) => organization));
  if (strangers.length * 2 > named.length && strangers.some((id) => holders.has(id))) {
    return 'holders';
  }
  const lists = corpus.filter(
    ({ items, text }) => items.length >= 4 && text.length / items.length < 80,
  );
  return lists.length * 2 > corpus.length ? 'lists' : 'documents';
}

function sample(queries: readonly Query[], wanted: number | undefined): readonly Query[] {
  if (wanted === undefined || wanted >= queries.length) return queries;
  return Array.from(
    { length: wanted },
    (_, at) => queries[Math.floor((at * queries.length) / wanted)],
  ).filter((query) => query !== undefined);
}

const han = /\p{Script=Han}/gu;

/** Whether a text is written in Chinese: a tenth of its characters and more. */
export function isChinese(text: string): boolean {
  const head = text.slice(0, 2000);
  return (head.match(han)?.length ?? 0) * 10 > head.length;
}
