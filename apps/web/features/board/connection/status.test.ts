import { describe, expect, it } from 'vitest';
import { type Facts, statusOf } from './status';

const saved: Facts = {
  opened: true,
  connected: true,
  synced: true,
  rights: 'write',
  closed: null,
  changes: 0,
  sent: { updates: 3, whole: true },
  acknowledged: 3,
};

describe('a board', () => {
  it('says Saved only when everything that was sent is acknowledged', () => {
    expect(statusOf(saved)).toEqual({ kind: 'saved' });
    const changes = { changes: 2 };
    expect(statusOf({ ...saved, ...changes, acknowledged: 2 }).kind).toBe('syncing');
    expect(statusOf({ ...saved, ...changes }).kind, 'not yet sent').toBe('syncing');
    expect(statusOf({ ...saved, ...changes, synced: false }).kind).toBe('syncing');
  });

  it('does not say Saved while edits made offline have not gone out', () => {
    const early: Facts = {
      ...saved,
      changes: 4,
      sent: { updates: 1, whole: false },
      acknowledged: 1,
    };
    expect(statusOf(early)).toEqual({ kind: 'syncing', changes: 4 });
  });

  it('says how many edits wait when there is no connection', () => {
    const facts = { ...saved, connected: false, changes: 2 };
    expect(statusOf(facts)).toEqual({ kind: 'offline', changes: 2 });
  });

  it('says Read-only, and keeps saying what was not taken', () => {
    const facts: Facts = { ...saved, rights: 'read', changes: 1, acknowledged: 0 };
    expect(statusOf(facts)).toEqual({ kind: 'read-only', changes: 1 });
  });

  it('says that it is closed before anything else', () => {
    const facts: Facts = { ...saved, opened: false, closed: 'forbidden' };
    expect(statusOf(facts).kind).toBe('closed');
  });
});
