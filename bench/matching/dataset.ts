import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** A retrieval task in BEIR form. */
export interface Dataset {
  readonly corpus: readonly CorpusDocument[];
  readonly queries: readonly Query[];
  /** Grades above 0 by document, by query. */
  readonly judgements: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export interface CorpusDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface Query {
  readonly id: string;
  readonly text: string;
}

const row = z.object({ _id: z.string(), title: z.string().default(''), text: z.string() });

export async function readJsonLines<T>(file: string, schema: z.ZodType<T>): Promise<T[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => schema.parse(JSON.parse(line)));
}

export async function readDataset(folder: string): Promise<Dataset> {
  const corpus = await readJsonLines(path.join(folder, 'corpus.jsonl'), row);
  const queries = await readJsonLines(path.join(folder, 'queries.jsonl'), row);
  const table = await readFile(path.join(folder, 'qrels', 'test.tsv'), 'utf8');
  const judgements = new Map<string, Map<string, number>>();
  for (const line of table.split('\n').slice(1)) {
    const [query = '', document = '', grade = '0'] = line.trim().split('\t');
    if (query === '' || Number(grade) <= 0) continue;
    const judged = judgements.get(query) ?? new Map<string, number>();
    judged.set(document, Number(grade));
    judgements.set(query, judged);
  }
  return {
    corpus: corpus.map(({ _id, title, text }) => ({ id: _id, title, text })),
    queries: queries
      .filter(({ _id }) => judgements.has(_id))
      .map(({ _id, text }) => ({ id: _id, text })),
    judgements,
  };
}

const han = /\p{Script=Han}/gu;

/** Whether a text is written in Chinese: a tenth of its characters and more. */
export function isChinese(text: string): boolean {
  const head = text.slice(0, 2000);
  return (head.match(han)?.length ?? 0) * 10 > head.length;
}
