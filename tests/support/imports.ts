import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';

/** One import of a file of ours by another, paths from the root of the repository. */
export type Import = { readonly from: string; readonly to: string };

const root = path.resolve(import.meta.dirname, '../..');
const skipped = new Set(['node_modules', '.next', '.data', '.cache']);

function sourcesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const here = path.join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : sourcesBelow(here);
    return /\.(ts|tsx|mts)$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [here] : [];
  });
}

function specifiersOf(file: string): string[] {
  const source = readFileSync(path.join(root, file), 'utf8');
  const { module } = parseSync(file, source);
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
  );
  const dynamic = [...source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)].map(
    ([, it]) => it ?? '',
  );
  const imported = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  return [...new Set([...imported, ...exported, ...dynamic])];
}

function existing(base: string): string | undefined {
  const candidates = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => `${base}${end}`);
  return candidates.find((candidate) =>
    statSync(path.join(root, candidate), { throwIfNoEntry: false })?.isFile(),
  );
}

/** The target of `@vicinity/name/sub` after the `exports` of that package. */
function throughPackage(specifier: string): string | undefined {
  const [, name = '', ...rest] = specifier.split('/');
  const below = ['packages', 'apps'].find((it) => existing(`${it}/${name}/package.json`));
  if (!below) return undefined;
  const manifest: { exports?: Record<string, string> } = JSON.parse(
    readFileSync(path.join(root, below, name, 'package.json'), 'utf8'),
  );
  const door = rest.length > 0 ? `./${rest.join('/')}` : '.';
  const exact = manifest.exports?.[door];
  const pattern = manifest.exports?.['./*']?.replace('*', rest.join('/'));
  const target = exact ?? pattern;
  return target && existing(path.join(below, name, target));
}

function resolve(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return existing(path.join(path.dirname(from), specifier));
  if (specifier.startsWith('@/')) return existing(path.join('apps/web', specifier.slice(2)));
  if (specifier.startsWith('@vicinity/')) return throughPackage(specifier);
  return undefined;
}

/** Every import among our own sources, type imports included. */
export function readImports(): Import[] {
  const files = ['apps', 'packages', 'tests', 'bench', 'scripts']
    .filter((folder) => statSync(path.join(root, folder), { throwIfNoEntry: false }))
    .flatMap(sourcesBelow);
  return files.flatMap((from) =>
    specifiersOf(from).flatMap((specifier) => {
      const to = resolve(from, specifier);
      return to && /\.tsx?$/.test(to) ? [{ from, to }] : [];
    }),
  );
}
