/**
 * The board (看板) of a project: columns and cards that several organizations edit at once.
 *
 * The board is one Yjs document with three maps: `meta`, `columns` and `cards`. These rules keep
 * it whole under every merge: a card's place is one value, so a move is one write; nothing is
 * ever deleted, only archived; a card whose column is gone or archived shows as unsorted, never
 * nowhere; the server seeds, clients never do; undo happens only where the value still is what
 * was set, and otherwise says what stands there and who wrote it. `readBoard` turns the document
 * into plain values and survives whatever it finds. Pure: no network, no clock of its own.
 */
export {
  archiveCard,
  createCard,
  moveCard,
  type Place,
  renameCard,
  restoreCard,
  setAssigned,
  setDeliverable,
  setDue,
  setLabelled,
} from './cards';
export type { Change, Conflict, Outcome, RefusalReason } from './change';
export { addColumn, archiveColumn, moveColumn, renameColumn, restoreColumn } from './columns';
export { setDescription } from './description';
export { type Board, type BoardTools, openBoard } from './document';
export { migrateBoard, type Readiness, readinessOf } from './migrations';
export { readBoard } from './read-board';
export { type BoardTemplate, seedBoard } from './seed-board';
export { undoChange } from './undo';
export { BOARD_VERSION, type BoardView, type CardView, type ColumnView } from './view';
