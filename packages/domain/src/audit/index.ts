/**
 * The record of deeds. Every verb that changes something others rely on writes one event in its own
 * transaction, so that the record and the deed stand or fall together.
 */
export { recordEvent, recordEvents } from './record-event';
