import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const stamp = path.join(root, 'node_modules/.vicinity-lock');

/** Ends the process with a message where Node is older than the house needs. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Vicinity needs Node 20.19 or newer; this is ${process.version}. Install a newer one (https://nodejs.org) and run the command again.`,
  );
  process.exit(1);
}

/** The tools count as development dependencies, which NODE_ENV=production would leave out. */
function npm(...command) {
  const windows = process.platform === 'win32';
  return spawnSync(
    windows ? 'npm.cmd' : 'npm',
    [...command, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: root, stdio: ['ignore', 'inherit', 'pipe'], encoding: 'utf8', shell: windows },
  );
}

/** Installs from the lockfile where node_modules is absent or of another lockfile. */
export async function installWhatIsMissing() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  const began = performance.now();
  console.log('• installing packages (once, some minutes on a slow line)');
  const exact = npm('ci');
  // A lockfile written on one platform may lack the optional parts of others, which `npm ci`
  // refuses; installing by it without writing it down brings the same versions.
  const { status, stderr } = /EUSAGE/.test(exact.stderr) ? npm('install', '--no-save') : exact;
  if (status !== 0) {
    const full = /ENOSPC|no space left/i.test(stderr);
    console.error(
      `${stderr}\n✗ ${full ? 'The packages could not be installed: the disk is full. Free 1.5 GB and run the command again.' : 'The packages could not be installed: the lines above say why. Is the npm registry reachable?'}`,
    );
    process.exit(1);
  }
  writeFileSync(stamp, lock);
  console.log(`  packages installed in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
