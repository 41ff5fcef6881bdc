import { describe, expect, it } from 'vitest';
import { concentration } from './concentration';
import { entropy, tripleHelix } from './information';
import { reciprocity } from './reciprocity';
import { kaplanMeier, survivalAt, survivalQuantile } from './survival';

describe('Kaplan–Meier', () => {
  const waits = [
    { time: 1, ended: true },
    { time: 2, ended: true },
    { time: 2, ended: false },
    { time: 5, ended: true },
    { time: 9, ended: false },
    { time: 14, ended: true },
    { time: 30, ended: false },
  ];
  it('matches the worked example, whatever the order', () => {
    for (const order of [waits, [...waits].reverse()]) {
      const steps = kaplanMeier(order);
      expect(survivalAt(steps, 0.5)).toBe(1);
      expect(survivalAt(steps, 7)).toBeCloseTo(0.5357142857142858, 12);
      expect(survivalAt(steps, 14)).toBeCloseTo(0.2678571428571429, 12);
      expect(survivalQuantile(steps, 0.5)).toBe(14);
    }
  });
  it('has no median while most are still waiting', () => {
    const steps = kaplanMeier([
      { time: 1, ended: true },
      { time: 3, ended: false },
      { time: 4, ended: false },
    ]);
    expect(survivalQuantile(steps, 0.5)).toBeNull();
  });
});

describe('concentration', () => {
  it('matches the published example', () => {
    const found = concentration([1000, 202, 90, 33, 332, 343, 42, 433]);
    expect(found?.elephant50).toBe(2);
    expect(found?.hhi).toBeCloseTo(0.23950519334761758, 12);
    expect(found?.gini).toBeCloseTo(0.4855050505050505, 12);
    expect(found?.effective).toBeCloseTo(4.1752748072923875, 12);
  });
  it('is even when all hold alike, and nothing without holders', () => {
    const equal = concentration(Array.from({ length: 10 }, () => 7));
    expect(equal?.hhi).toBeCloseTo(0.1, 12);
    expect(equal?.gini).toBeCloseTo(0, 12);
    expect(equal?.elephant50).toBe(5);
    expect(concentration([0, -3])).toBeNull();
  });
});

describe('triple helix', () => {
  function times(count: number, u: number, i: number, g: number) {
    return Array.from({ length: count }, () => [u === 1, i === 1, g === 1] as const);
  }
  it('is −1 bit for exclusive or, +1 for copies, 0 for independence', () => {
    const xor = [...times(1, 0, 0, 0), ...times(1, 0, 1, 1), ...times(1, 1, 0, 1)];
    expect(tripleHelix([...xor, ...times(1, 1, 1, 0)])).toBeCloseTo(-1000, 9);
    expect(tripleHelix([...times(5, 0, 0, 0), ...times(5, 1, 1, 1)])).toBeCloseTo(1000, 9);
    const all = [0, 1].flatMap((u) => [0, 1].flatMap((i) => [0, 1].map((g) => times(3, u, i, g))));
    expect(tripleHelix(all.flat())).toBeCloseTo(0, 9);
  });
  it('matches the reference mix', () => {
    const rows = [
      ...times(10, 1, 1, 0),
      ...times(10, 1, 0, 1),
      ...times(10, 0, 1, 1),
      ...times(3, 1, 1, 1),
      ...times(5, 1, 0, 0),
      ...times(8, 0, 1, 0),
    ];
    expect(tripleHelix(rows)).toBeCloseTo(-47.41378093589388, 9);
  });
});

it('entropy of nothing is 0 and of two halves 1 bit', () => {
  expect(entropy([])).toBe(0);
  expect(entropy([4, 4, 0])).toBe(1);
});

it('reciprocity counts pairs that run both ways, loops and repeats aside', () => {
  const pairs = [
    ['a', 'b'],
    ['b', 'a'],
    ['b', 'c'],
    ['c', 'd'],
    ['c', 'd'],
    ['d', 'd'],
  ] as const;
  expect(reciprocity(pairs)).toBe(0.5);
  expect(reciprocity([])).toBeNaN();
});
