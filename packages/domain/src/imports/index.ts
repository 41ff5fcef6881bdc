/**
 * Bringing in what is known already: organizations and listings from a file (docs/import.md) become
 * unclaimed profiles and published listings, which their people can claim. Each rejected row is told
 * with its line and the reason.
 */
export {
  type ImportInput,
  type ImportReport,
  importRecords,
  rehearseImport,
  type Transact,
} from './import-records';
export { type Rejection, rejectionCodes } from './rejections';
export type { NeedsOf } from './simple-forms';
