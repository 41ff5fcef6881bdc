import { describe, expect, it } from 'vitest';
import { type Import, readImports } from './support/imports';

const imports = readImports();

const leaves = ['matching', 'network', 'board', 'sync', 'i18n', 'db', 'config', 'classifications'];

/** What each part of the house may import of ours; tests and tools stand outside and may use any. */
const directions: Readonly<Record<string, readonly string[]>> = {
  'apps/web': ['api', 'domain', 'board', 'network', 'i18n', 'classifications', 'config', 'db'],
  'apps/worker': ['domain', 'sync', 'db', 'config'],
  'apps/collab': ['domain', 'sync', 'board', 'db', 'config'],
  'packages/api': ['domain', 'i18n', 'classifications', 'db'],
  'packages/domain': ['matching', 'network', 'board', 'sync', 'i18n', 'db', 'classifications'],
  'packages/demo': ['classifications'],
  ...Object.fromEntries(leaves.map((leaf) => [`packages/${leaf}`, []])),
};

const isTest = (file: string) => /\.(test|spec|int\.test|test-data)\.tsx?$/.test(file);
const partOf = (file: string) => file.split('/').slice(0, 2).join('/');
const roomOf = (file: string) => /^packages\/domain\/src\/([^/]+)\//.exec(file)?.[1];
const told = ({ from, to }: Import) => `${from} → ${to}`;

function cycleIn(edges: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of edges) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  function visit(file: string, way: string[]): string[] {
    const seen = way.indexOf(file);
    if (seen >= 0) return [...way.slice(seen), file];
    if (done.has(file)) return [];
    for (const target of targets.get(file) ?? []) {
      const cycle = visit(target, [...way, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  }
  for (const file of targets.keys()) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

describe('the house', () => {
  it('is read at all', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it('has imports in one direction', () => {
    const wrong = imports.filter(({ from, to }) => {
      const allowed = directions[partOf(from)];
      if (!allowed || isTest(from) || partOf(from) === partOf(to)) return false;
      return !allowed.some((name) => to.startsWith(`packages/${name}/`));
    });
    expect(wrong.map(told)).toEqual([]);
  });

  it('imports no app', () => {
    const wrong = imports.filter(
      ({ from, to }) => to.startsWith('apps/') && partOf(from) !== partOf(to),
    );
    expect(wrong.map(told)).toEqual([]);
  });

  it('enters another room of the domain through its door (or its tables)', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [mine, theirs] = [roomOf(from), roomOf(to)];
      if (!mine || !theirs || mine === theirs) return false;
      return !/^packages\/domain\/src\/[^/]+\/(index|[\w-]*schema|words)\.ts$/.test(to);
    });
    expect(wrong.map(told)).toEqual([]);
  });

  it('knows of the sync engine, in the domain, only the form of its log', () => {
    const wrong = imports.filter(({ from, to }) => {
      return partOf(from) === 'packages/domain' && partOf(to) === 'packages/sync' && !isTest(from);
    });
    expect(wrong.filter(({ to }) => to !== 'packages/sync/src/log-form.ts').map(told)).toEqual([]);
  });

  it('has no cycle', () => {
    expect(cycleIn(imports)).toEqual([]);
  });
});
