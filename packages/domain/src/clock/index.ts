/**
 * The platform's clock: work that no page sets off, such as listings that end and mails that are due. A task
 * is done in rounds; which process does a round is settled in one statement, so any number of
 * processes may offer themselves. Tasks live in the rooms that they belong to; apps/worker lists them.
 */
export { listRounds, type Round, runWhenDue, type Task } from './run-when-due';
