/**
 * The form of the log, for whoever writes to it without being a node: rows as `encodeBatch` makes
 * them, numbered behind what was read, and a notice with the commit so that nodes need not wait for
 * their next look.
 */
import type { Notice } from './postgres-store';

export { decodeBatch, encodeBatch, type LoggedUpdate } from './batch';

/** Of a row that is written from outside: no node is on the other end of it. */
export const OUTSIDE = '';

export function noticeOfRow(channel: string, document: string, seq: number): Notice {
  return {
    channel,
    payload: JSON.stringify({ node: OUTSIDE, kind: 'rows', rows: [[document, seq]] }),
  };
}
