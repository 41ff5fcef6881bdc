import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const stamp = path.join(root, 'apps/web/.next/vicinity-build');
const skipped = new Set(['node_modules', '.next', '.data', '.cache']);

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const below = entries
    .filter(({ name }) => !skipped.has(name))
    .map((entry) => {
      const here = path.join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(here) : [here];
    });
  return (await Promise.all(below)).flat();
}

/** What the build is made of: sources of the pages and the packages, the configuration, the lockfile. */
async function fingerprint(): Promise<string> {
  const folders = await Promise.all(
    ['apps/web', 'packages'].map((it) => filesBelow(path.join(root, it))),
  );
  const single = ['next.config.mjs', 'tsconfig.json', 'package-lock.json'].map((it) =>
    path.join(root, it),
  );
  const hash = createHash('sha256').update(process.version);
  for (const file of [...folders.flat(), ...single].sort()) {
    if (file.endsWith('.test.ts') || file.endsWith('next-env.d.ts')) continue;
    hash.update(path.relative(root, file)).update(await readFile(file));
  }
  return hash.digest('hex');
}

/** Builds the pages where the last build is of other sources. @throws Error with the build's output */
export async function buildWhatIsStale(): Promise<void> {
  const now = await fingerprint();
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === now) return;
  const output = await run(['node_modules/next/dist/bin/next', 'build', 'apps/web']);
  if (output !== undefined) throw new Error(`The pages could not be built:\n${output}`);
  await writeFile(stamp, now);
}

/** @returns what the command said, where it failed */
function run(args: string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    });
    const keep = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('close', (code) => resolve(code === 0 ? undefined : output));
  });
}
