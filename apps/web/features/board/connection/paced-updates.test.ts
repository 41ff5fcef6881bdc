import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PacedUpdates } from './paced-updates';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function paced(cost = 0) {
  const taken: string[] = [];
  const updates = new PacedUpdates(
    (some) => {
      taken.push(some.map(([letter]) => letter).join());
      vi.setSystemTime(Date.now() + cost);
    },
    () => Date.now(),
  );
  return { taken, add: (letter: number) => updates.add(new Uint8Array([letter])), updates };
}

it('takes in at once what comes after a quiet moment, and together what comes fast', () => {
  const { taken, add } = paced();
  for (const letter of [1, 2, 3]) add(letter);
  expect(taken).toEqual(['1']);
  vi.advanceTimersByTime(50);
  expect(taken).toEqual(['1', '2,3']);
  vi.advanceTimersByTime(50);
  add(4);
  expect(taken).toEqual(['1', '2,3', '4']);
});

it('rests longer where taking in takes long', () => {
  const { taken, add } = paced(200);
  add(1);
  add(2);
  vi.advanceTimersByTime(399);
  expect(taken).toEqual(['1']);
  vi.advanceTimersByTime(1);
  expect(taken).toEqual(['1', '2']);
});

it('takes in nothing once it is stopped', () => {
  const { taken, add, updates } = paced();
  add(1);
  add(2);
  updates.stop();
  vi.advanceTimersByTime(1_000);
  expect(taken).toEqual(['1']);
});
