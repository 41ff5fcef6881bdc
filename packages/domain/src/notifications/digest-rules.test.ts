import { describe, expect, it } from 'vitest';
import { countTopics, mailableUntil } from './digest-rules';
import type { MailFrequency } from './words';

describe('up to when notices are mailed', () => {
  it.each<[MailFrequency, string, string | null]>([
    ['off', '2026-03-04T09:30:00Z', null],
    ['at_once', '2026-03-04T09:30:00Z', '2026-03-04T09:30:00.000Z'],
    ['daily', '2026-03-04T09:30:00Z', '2026-03-04T00:00:00.000Z'],
    ['daily', '2026-03-04T00:00:00Z', '2026-03-04T00:00:00.000Z'],
    // A Wednesday, a Monday and a Sunday: the Monday before, or the day itself.
    ['weekly', '2026-03-04T09:30:00Z', '2026-03-02T00:00:00.000Z'],
    ['weekly', '2026-03-02T00:00:00Z', '2026-03-02T00:00:00.000Z'],
    ['weekly', '2026-03-01T23:59:59Z', '2026-02-23T00:00:00.000Z'],
  ])('%s at %s', (frequency, now, until) => {
    expect(mailableUntil(frequency, new Date(now))?.toISOString() ?? null).toBe(until);
  });
});

it('tells what notices are about and nothing else, in a fixed order', () => {
  const counts = countTopics([
    'commitment_made',
    'introduction_proposed',
    'project_opened',
    'introduction_waiting',
  ]);
  expect([...counts]).toEqual([
    ['introduction', 2],
    ['project', 2],
  ]);
});
