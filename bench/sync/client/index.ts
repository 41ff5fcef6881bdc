import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { OpenOutcome, Report, Scenario, StageOutcome } from './scenario';

/** The load client, seen from the process that measures. */
export interface LoadClient {
  /** Resolves with the next report. @throws where the client fails or ends */
  next(): Promise<Report>;
  stop(): void;
}

export function startClient(scenario: Scenario): LoadClient {
  const child = fork(path.join(import.meta.dirname, 'main.ts'), {
    execArgv: ['--import', 'tsx', '--max-semi-space-size=64'],
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const reports: Report[] = [];
  let wake: () => void = () => undefined;
  const tell = (report: Report) => {
    reports.push(report);
    wake();
  };
  child.on('message', (report: Report) => tell(report));
  void once(child, 'exit').then(() => tell({ kind: 'failed', reason: 'the load client ended' }));
  child.send(scenario);
  return {
    async next() {
      while (reports.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const report = reports.shift();
      if (!report) throw new Error('No report');
      if (report.kind === 'failed') throw new Error(report.reason);
      return report;
    },
    stop: () => child.kill(),
  };
}

/** Runs stages; `begin` and `end` are called around each. */
export async function runStages<T>(
  scenario: Scenario,
  begin: () => T,
  end: (stage: StageOutcome, begun: T) => void,
): Promise<void> {
  const client = startClient(scenario);
  try {
    let begun: T | undefined;
    for (;;) {
      const report = await client.next();
      if (report.kind === 'done') return;
      if (report.kind === 'begin') begun = begin();
      if (report.kind === 'end' && begun !== undefined) end(report.stage, begun);
    }
  } finally {
    client.stop();
  }
}

export async function runOpen(scenario: Scenario): Promise<OpenOutcome> {
  const client = startClient(scenario);
  try {
    const report = await client.next();
    if (report.kind !== 'opened') throw new Error(`Not what was asked for: ${report.kind}`);
    return report.outcome;
  } finally {
    client.stop();
  }
}
