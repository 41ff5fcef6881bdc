/**
 * The board (看板) of a project: columns and cards that several organizations edit at once.
 *
 * The board is one Yjs document with four maps: `meta`, `columns`, `cards` and `labels`; the text
 * of each card is a document of its own. These rules keep it whole under every merge: a card's
 * place is one value, so a move is one write; nothing is ever deleted, only archived; a card whose
 * column is gone or archived shows as unsorted, never nowhere; the server seeds, clients never do;
 * undo happens only where the value still is what was set, and otherwise says what stands there
 * and who wrote it. `readBoard` turns the document into plain values and survives whatever it
 * finds. Pure: no network, no clock of its own.
 */
export { BODY_FRAGMENT, bodyText, seedBody } from './body';
export {
  reschedule,
  setAssigned,
  setDeliverable,
  setDependency,
  setEstimate,
  setExcerpt,
  setLabelled,
  setPriority,
} from './card-fields';
export {
  archiveCard,
  createCard,
  moveCard,
  type Place,
  renameCard,
  restoreCard,
} from './cards';
export { type Change, type Conflict, type Outcome, type RefusalReason, together } from './change';
export {
  addColumn,
  archiveColumn,
  moveColumn,
  renameColumn,
  restoreColumn,
  setColumnColor,
  setWipLimit,
} from './columns';
export type { Board, BoardTools } from './document';
export {
  boardDocument,
  cardDocument,
  type DocumentName,
  parseDocumentName,
} from './document-names';
export {
  type BoardFilter,
  cardFilter,
  type DueFilter,
  daysAfter,
  dueFilters,
  isFiltering,
  isPriority,
  NOBODY,
  noFilter,
} from './filter';
export { type Grouping, groupCards, groupings, type Lane, laneOf } from './group';
export { collectChanges, EXISTS, rewind } from './history/collect-changes';
export { compareBoards, type Difference } from './history/compare-boards';
export { type PlainBoard, plainBoard, viewOf } from './history/plain-board';
export { restoreBoard } from './history/restore-board';
export {
  addLabel,
  archiveLabel,
  labelNamed,
  recolorLabel,
  renameLabel,
  restoreLabel,
} from './labels';
export { migrateBoard, type Readiness, readinessOf } from './migrations';
export { openBoard } from './open-board';
export { BoardReader, readBoard } from './read-board';
export {
  addRule,
  archiveRule,
  attributeToRules,
  changeRule,
  MOVER,
  type RuleInput,
} from './rules';
export {
  type BoardTemplate,
  type CardTemplate,
  type ColumnTemplate,
  type SeededBoard,
  seedBoard,
} from './seed-board';
export { undoChanges } from './undo';
export {
  type Assignee,
  BOARD_VERSION,
  type BoardColor,
  type BoardView,
  boardColors,
  type CardView,
  type ColumnView,
  type LabelView,
  notified,
  type Position,
  type Priority,
  priorities,
  type RuleView,
} from './view';
export { type CardNews, watchCards } from './watch';
