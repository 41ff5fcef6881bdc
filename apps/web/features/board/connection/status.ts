/** Why a board is closed to this person for good, until the page is opened anew. */
export type ClosedReason = 'forbidden' | 'missing' | 'refused' | 'full';

/** What the board says about the truth of what it shows. */
export type Status =
  /** Nothing of the board has arrived yet, neither from this device nor from the server. */
  | { readonly kind: 'opening' }
  /** The server said that everything written here is durable. */
  | { readonly kind: 'saved' }
  /** Connected; `changes` edits (0: only the first exchange) are not acknowledged yet. */
  | { readonly kind: 'syncing'; readonly changes: number }
  /** Not connected; `changes` edits wait on this device. */
  | { readonly kind: 'offline'; readonly changes: number }
  /** Connected and up to date; `changes` edits were made before the right to write ended. */
  | { readonly kind: 'read-only'; readonly changes: number }
  | { readonly kind: 'closed'; readonly reason: ClosedReason; readonly changes: number };

export interface Facts {
  readonly opened: boolean;
  readonly connected: boolean;
  readonly synced: boolean;
  readonly rights: 'write' | 'read';
  readonly closed: ClosedReason | null;
  /** Edits made here since all was last known to be durable. */
  readonly changes: number;
  readonly sent: { readonly updates: number; readonly whole: boolean };
  readonly acknowledged: number;
}

/** Whether the server has acknowledged everything that this device holds. */
export function isDurable({ connected, synced, sent, acknowledged }: Facts): boolean {
  return connected && synced && sent.whole && acknowledged >= sent.updates;
}

export function statusOf(facts: Facts): Status {
  const { changes, closed } = facts;
  if (closed) return { kind: 'closed', reason: closed, changes };
  if (!facts.opened) return { kind: 'opening' };
  if (!facts.connected) return { kind: 'offline', changes };
  if (!facts.synced) return { kind: 'syncing', changes };
  if (facts.rights === 'read') return { kind: 'read-only', changes };
  // An edit is counted here before it goes out, so the counts of sent updates do not suffice.
  return changes === 0 && isDurable(facts) ? { kind: 'saved' } : { kind: 'syncing', changes };
}
