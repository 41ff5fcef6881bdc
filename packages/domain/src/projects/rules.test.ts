import { describe, expect, it } from 'vitest';
import { next } from '../kernel';
import { boardRights, commitmentSteps, leadRemains, participantSteps, projectSteps } from './rules';
import { participantRoles } from './words';

describe('a project', () => {
  it('gives its board to those who work on it, while it runs', () => {
    expect(participantRoles.map((role) => boardRights(role, 'active'))).toEqual([
      'write',
      'write',
      'read',
      'read',
    ]);
    expect(boardRights('lead', 'completed')).toBe('read');
    expect(boardRights(null, 'active')).toBe('read');
  });

  it('is never without a lead', () => {
    const all = [
      { organizationId: 'a', role: 'lead', state: 'active' },
      { organizationId: 'b', role: 'partner', state: 'active' },
      { organizationId: 'c', role: 'lead', state: 'left' },
    ] as const;
    expect(leadRemains(all, 'a')).toBe(false);
    expect(leadRemains(all, 'b')).toBe(true);
  });

  it('ends once, and may be opened again', () => {
    expect(() => next(projectSteps, 'completed', 'stop')).toThrow('invalid_transition');
    expect(next(projectSteps, 'stopped', 'reopen')).toBe('active');
  });

  it('invites again who declined, and does not take back what was paid', () => {
    expect(next(participantSteps, 'declined', 'invite')).toBe('invited');
    expect(() => next(participantSteps, 'active', 'accept')).toThrow('invalid_transition');
    expect(() => next(commitmentSteps, 'paid', 'withdraw')).toThrow('invalid_transition');
  });
});
