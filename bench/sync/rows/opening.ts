import { setTimeout as sleep } from 'node:timers/promises';
import { drawProject } from '../../../tests/load/boards';
import { peakBytes, resetPeak, residentBytes } from '../../../tests/load/processes';
import { runOpen } from '../client';
import type { OpenOutcome } from '../client/scenario';
import type { Contender, Running } from '../contenders/contender';
import { largeDocument, smallDocument } from '../document';
import { difference, type Row, round } from './row';

const ROUNDS = 3;
const AT_ONCE = 50;
const SEED = 1;

export const opening: readonly Row[] = [
  row('open', 'first open after a restart, 260,000 operations', () => smallDocument(SEED)),
  row('open-20', 'the same twenty times as large', () => largeDocument(SEED)),
];

function row(name: string, about: string, state: () => Promise<Uint8Array>): Row {
  return {
    name,
    about: `${about}: first; ${AT_ONCE} at once`,
    suits: ({ keeps }) => keeps,
    async run(server, contender) {
      const document = drawProject('open');
      const bytes = await state();
      await server.make([{ name: document, state: bytes }]);
      const first: Opened[] = [];
      const crowd: Opened[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        first.push(await openAfterRestart(server, contender, document, 1));
        crowd.push(await openAfterRestart(server, contender, document, AT_ONCE));
      }
      return {
        documentKb: round(bytes.length / 1_000, 0),
        firstMs: median(first, ({ all }) => all),
        allMs: median(crowd, ({ all }) => all),
        allMedianMs: median(crowd, ({ median }) => median),
        allCpu: median(crowd, ({ cpu }) => cpu),
        peakMb: median(crowd, ({ peak }) => peak && peak / 2 ** 20),
        receivedKb: median(crowd, (opened) => opened.bytes / 1_000),
        clientLoad: median(crowd, ({ clientLoad }) => clientLoad),
      };
    },
  };
}

interface Opened extends OpenOutcome {
  readonly cpu: number | null;
  /** Above what is resident at rest, in bytes. */
  readonly peak: number | null;
}

async function openAfterRestart(
  server: Running,
  { dialect }: Contender,
  document: string,
  people: number,
): Promise<Opened> {
  await server.restart?.('SIGTERM');
  await sleep(500);
  const doors = Array.from({ length: people }, () => server.door(document));
  const { pid } = server;
  if (pid) resetPeak(pid);
  const [idle, before] = [pid ? residentBytes(pid) : null, server.cpu()];
  const outcome = await runOpen({ kind: 'open', dialect, doors });
  await sleep(100);
  const cpu = difference(server.cpu(), before);
  return { ...outcome, cpu, peak: difference(pid ? peakBytes(pid) : null, idle) };
}

function median(opened: readonly Opened[], value: (opened: Opened) => number | null) {
  const values = opened.map(value).filter((n) => n !== null);
  const middle = values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
  return middle === undefined ? null : round(middle);
}
