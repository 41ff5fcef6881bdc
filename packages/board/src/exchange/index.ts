/**
 * How a board goes out and comes in: JSON without loss, CSV for spreadsheets, Markdown to read, and
 * in from JSON, CSV and Trello's export. Every file is read into one `BoardContent`, with notes of
 * what cannot be carried and why; `addContent` adds it to a board. Pure, and for the server: what
 * reads files is not for the browser to load.
 */
export { type Added, addContent, nameKey } from './add-content';
export type { BoardContent, CardContent, PersonContent } from './content';
export { type CsvWords, writeCsv } from './csv';
export { type CsvField, csvFields } from './csv-columns';
export { writeJson } from './json';
export { type MarkdownWords, writeMarkdown } from './markdown';
export { type ReadOptions, readBoardFile } from './read-file';
export { LIMITS, type Note, type NoteKind, type Problem } from './reading';
export { takeContent } from './take-content';
export { bodyState, readBody } from './text/body-document';
export type { BodyNode } from './text/body-node';
export type { TrelloWords } from './trello-texts';
