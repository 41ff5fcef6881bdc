import { createTestDatabase, type TestDatabase } from '@vicinity/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { system, visitor } from '../kernel';
import { listRounds, runWhenDue, type Task } from '.';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const minute = 60_000;
const start = Date.parse('2026-03-02T08:00:00Z');
const at = (minutes: number) => () => new Date(start + minutes * minute);

test('a round is done when it is due, and not before', async () => {
  let rounds = 0;
  const task: Task = { name: 'test.count', every: 5 * minute, run: async () => ++rounds };
  const states = [];
  for (const minutes of [0, 1, 4.9, 5, 5.1, 30]) {
    states.push((await runWhenDue(database.db, task, at(minutes))).state);
  }
  expect(states).toEqual(['done', 'not_due', 'not_due', 'done', 'not_due', 'done']);
  expect(rounds).toBe(3);
});

test('of several processes one does the round', async () => {
  let rounds = 0;
  const task: Task = { name: 'test.alone', every: minute, run: async () => ++rounds };
  const results = await Promise.all(
    Array.from({ length: 8 }, () => runWhenDue(database.db, task, at(0))),
  );
  expect(results.filter(({ state }) => state === 'done')).toHaveLength(1);
  expect(rounds).toBe(1);
});

test('a round that never ended is begun anew once its time is over', async () => {
  let rounds = 0;
  const stuck: Task = { name: 'test.stuck', every: minute, run: () => new Promise(() => {}) };
  void runWhenDue(database.db, stuck, at(0));
  await expect
    .poll(
      () =>
        database.sql`select 1 from clock_tasks where name = 'test.stuck' and held_until is not null`,
    )
    .toHaveLength(1);
  const again: Task = { ...stuck, run: async () => ++rounds };
  expect((await runWhenDue(database.db, again, at(14))).state).toBe('not_due');
  expect((await runWhenDue(database.db, again, at(16))).state).toBe('done');
  expect(rounds).toBe(1);
});

test('a failure is told, and does not end the clock', async () => {
  const task: Task = {
    name: 'test.fails',
    every: minute,
    run: async () => {
      throw new Error('the mail server is away');
    },
  };
  expect((await runWhenDue(database.db, task, at(0))).state).toBe('failed');
  const rounds = await listRounds({ db: database.db, actor: system, now: at(0)() });
  expect(rounds.find(({ name }) => name === 'test.fails')?.lastProblem).toContain('mail server');
  expect((await runWhenDue(database.db, { ...task, run: async () => 7 }, at(1))).state).toBe(
    'done',
  );
  const [row] = await database.sql`
    select last_done, last_problem from clock_tasks where name = 'test.fails'`;
  expect(row).toEqual({ last_done: 7, last_problem: null });
});

test('a task of a time of day waits for it', async () => {
  const tomorrow = new Date(start + 60 * minute);
  const task: Task = {
    name: 'test.daily',
    every: 24 * 60 * minute,
    nextAfter: (now) => (now < tomorrow ? tomorrow : new Date(tomorrow.getTime() + 1440 * minute)),
    run: async () => 1,
  };
  expect((await runWhenDue(database.db, task, at(0))).state).toBe('not_due');
  expect((await runWhenDue(database.db, task, at(61))).state).toBe('done');
  expect((await runWhenDue(database.db, task, at(62))).state).toBe('not_due');
});

test('how the rounds went is for those who run the instance', async () => {
  const look = { db: database.db, actor: visitor, now: at(0)() };
  await expect(listRounds(look)).rejects.toMatchObject({ code: 'forbidden' });
});
