import { describe, expect, it } from 'vitest';
import { type Board, type Change, type Outcome, readBoard } from './index';
import { problemsOf, type Rules } from './random-run.test-data';

const SEEDS = Number(process.env.BOARD_RUNS ?? 500);
const FIRST = Number(process.env.BOARD_SEED ?? 1);
const seeds = Array.from({ length: SEEDS }, (_, index) => FIRST + index);

/** One rule of the document broken at a time; each must show within a few runs. */
const broken: Readonly<Record<string, Partial<Rules>>> = {
  'a card is deleted instead of archived': {
    archiveCard(board: Board, id: string): Outcome {
      board.doc.getMap('cards').delete(id);
      return { status: 'unchanged' };
    },
  },
  'an undo does not look at what stands there': {
    undoChanges(board: Board, changes: readonly Change[]): Outcome {
      const [first] = changes;
      if (!first) return { status: 'unchanged' };
      for (const { entity, id, field, before } of changes) {
        const entry: unknown = board.doc.getMap(`${entity}s`).get(id);
        if (isMap(entry)) entry.set(field, before);
      }
      return { status: 'done', id: first.id, changes: [] };
    },
  },
  'cards vanish with their column': {
    readBoard: (doc) => ({ ...readBoard(doc), unsorted: [] }),
  },
};

function isMap(value: unknown): value is { set(field: string, value: unknown): void } {
  return typeof value === 'object' && value !== null && 'set' in value;
}

describe('boards edited by three to eight clients at once', () => {
  it(`lose, double and hide nothing, and undo exactly or not at all, in ${SEEDS} random runs`, () => {
    const failed = seeds.flatMap((seed) => {
      const problems = problemsOf(seed);
      return problems.length > 0 ? [{ seed, problems }] : [];
    });
    expect(failed).toEqual([]);
  }, 300_000);

  for (const [rule, rules] of Object.entries(broken)) {
    it(`would show it if ${rule}`, () => {
      expect(seeds.slice(0, 20).some((seed) => problemsOf(seed, rules).length > 0)).toBe(true);
    });
  }
});
