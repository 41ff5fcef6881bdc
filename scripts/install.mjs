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

/** Installs from the lockfile where node_modules is absent or of another lockfile. */
export async function installWhatIsMissing() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  const began = performance.now();
  console.log('• installing packages (once, some minutes on a slow line)');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      'The packages could not be installed: see the lines above (network? disk space?).',
    );
    process.exit(1);
  }
  writeFileSync(stamp, lock);
  console.log(`  packages installed in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
