import { edit } from './edit';
import { hold, open } from './open';
import type { Report, Scenario } from './scenario';

/** The load client: a process of its own, so that its work is not taken for the server's. */
function report(message: Report): void {
  process.send?.(message);
}

async function run(scenario: Scenario): Promise<void> {
  switch (scenario.kind) {
    case 'edit':
      await edit(scenario, report);
      break;
    case 'open':
      report({ kind: 'opened', outcome: await open(scenario) });
      break;
    case 'hold':
      await hold(scenario);
      report({ kind: 'held' });
      return;
  }
  report({ kind: 'done' });
}

process.once('message', (scenario: Scenario) => {
  run(scenario).catch((error: unknown) => {
    report({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  });
});
process.once('disconnect', () => process.exit());
