import { CsvError, parse } from 'csv-parse/sync';

/** One record of the file: the line it stands on (from 1), and its content or why it has none. */
export type Row =
  | { readonly line: number; readonly value: unknown }
  | { readonly line: number; readonly broken: true };

/** `jsonl`: an object per line; `csv`: a header line, then a record per line (RFC 4180). */
export function readRows(content: string, format: 'jsonl' | 'csv'): Row[] {
  const text = content.replace(/^\uFEFF/, '');
  return format === 'jsonl' ? readLines(text) : readCsv(text);
}

function readLines(text: string): Row[] {
  return text.split('\n').flatMap((source, index): Row[] => {
    const line = index + 1;
    if (source.trim() === '') return [];
    try {
      return [{ line, value: JSON.parse(source) }];
    } catch {
      return [{ line, broken: true }];
    }
  });
}

function readCsv(text: string): Row[] {
  try {
    const records: { record: unknown; info: { lines: number } }[] = parse(text, {
      columns: true,
      info: true,
      skip_empty_lines: true,
      trim: true,
    });
    return records.map(({ record, info }) => ({ line: info.lines, value: record }));
  } catch (error) {
    return [{ line: error instanceof CsvError ? Number(error.lines) : 1, broken: true }];
  }
}
