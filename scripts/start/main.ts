import { buildWhatIsStale } from './build';
import { readSettings } from './settings';
import { demoAccount, startStack } from './stack';
import { say, step } from './steps';

/** The whole of `npm start`, packages being installed. `--dev`: with hot reload. */
async function main(): Promise<void> {
  const settings = await readSettings(process.env, process.argv.includes('--dev'));
  if (!settings.dev) await step('building the pages', () => buildWhatIsStale());
  const stack = await startStack(settings);
  let stopping = false;
  const stop = async (code: number) => {
    if (stopping) return;
    stopping = true;
    say('stopping');
    await stack.stop();
    process.exit(code);
  };
  process.on('SIGINT', () => void stop(0));
  process.on('SIGTERM', () => void stop(0));
  process.on('SIGHUP', () => void stop(0));
  void stack.failed.then((reason) => {
    console.error(`\n✗ ${reason}`);
    return stop(1);
  });
  console.log(`\n  Vicinity 邻域 is running at ${settings.origin}`);
  if (!settings.smtp)
    console.log(`  Mails are shown at ${settings.origin}/en/outbox (no SMTP_URL is set)`);
  if (stack.demo) {
    console.log(
      `  Demo: sign in as ${demoAccount}, password vicinity-demo; besides firm there are`,
    );
    console.log('  university, funder, government, intermediary, administrator and platform');
  }
  console.log('  Ctrl-C stops everything.\n');
}

await main().catch((error: unknown) => {
  console.error(`\n✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
