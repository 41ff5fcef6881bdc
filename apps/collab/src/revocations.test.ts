import type { BoardTicket } from '@vicinity/domain/projects/socket';
import { describe, expect, it } from 'vitest';
import { Revocations } from './revocations';

const ticket: BoardTicket = {
  personId: 'p',
  personName: 'P',
  organizationId: 'o',
  organizationName: 'O',
  document: 'board:x',
  projectId: 'x',
  rights: 'write',
  commitFirst: false,
  issuedAt: 1_000,
  expiresAt: 9_000,
};

describe('a ticket', () => {
  it.each([
    [{ projectId: 'x' }, false],
    [{ projectId: 'x', personId: 'p' }, false],
    [{ organizationId: 'o' }, false],
    [{}, false],
    [{ projectId: 'y' }, true],
    [{ projectId: 'x', personId: 'q' }, true],
  ])('after a change for %j holds: %s', (change, holds) => {
    const revocations = new Revocations(8_000);
    revocations.record(change, 1_000);
    expect(revocations.holds(ticket)).toBe(holds);
    expect(revocations.holds({ ...ticket, issuedAt: 1_001 }), 'issued later').toBe(true);
  });

  it('is remembered as worthless for as long as it could live', () => {
    const revocations = new Revocations(8_000);
    revocations.record({ projectId: 'x' }, 1_500);
    revocations.record({ projectId: 'y' }, 9_400);
    expect(revocations.holds(ticket)).toBe(false);
  });
});
