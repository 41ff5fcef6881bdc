import type { ImportCheck } from '@vicinity/domain/boards';

/** What an import would do. */
export type ImportReport = Extract<ImportCheck, { status: 'read' }>;
/** Why a file cannot be imported. */
export type ImportProblem = Extract<ImportCheck, { status: 'broken' }>['problem'];
