import { drawProject } from '../../../tests/load/boards';
import { startClient } from '../client';
import type { Door } from '../client/scenario';
import type { Contender, Running } from '../contenders/contender';
import { smallDocument } from '../document';
import { type Row, round } from './row';

const CONNECTIONS = 2_000;
const DOCUMENTS = 2_000;
const LARGE_DOCUMENTS = 40;

/**
 * What each idle connection, small document and open document of 217 KB holds: the difference
 * that so many of them make to the heap after a collection, and to the resident memory.
 */
export const memory: Row = {
  name: 'memory',
  about: `KB per idle connection of ${CONNECTIONS}; per document of ${DOCUMENTS}, of ${LARGE_DOCUMENTS} large`,
  suits: ({ dialect }) => dialect !== 'relay',
  async run(server, contender) {
    const small = names(DOCUMENTS + 1);
    const [room = ''] = small;
    await server.make(small.map((name) => ({ name })));
    const connection = await cost(
      server,
      contender,
      Array.from({ length: CONNECTIONS }, () => server.door(room)),
    );
    const inDocuments = await cost(
      server,
      contender,
      small.slice(1).map((name) => server.door(name)),
    );
    const state = await smallDocument(1);
    const large = names(LARGE_DOCUMENTS);
    await server.make(large.map((name) => ({ name, state })));
    await server.restart?.('SIGTERM');
    const inLarge = await cost(
      server,
      contender,
      large.map((name) => server.door(name)),
    );
    return {
      connectionKb: round(connection.held),
      connectionRssKb: round(connection.rss),
      smallDocumentKb: round(inDocuments.held - connection.held),
      smallDocumentRssKb: round(inDocuments.rss - connection.rss),
      largeDocumentKb: round(inLarge.held - connection.held, 0),
      largeDocumentRssKb: round(inLarge.rss - connection.rss, 0),
    };
  },
};

function names(count: number): string[] {
  return Array.from({ length: count }, () => drawProject('memory'));
}

/** In KB, of one door each. */
async function cost(server: Running, { dialect }: Contender, doors: readonly Door[]) {
  const before = await server.memory();
  const client = startClient({ kind: 'hold', dialect, doors });
  try {
    await client.next();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const after = await server.memory();
    const each = (key: 'held' | 'rss') =>
      before && after ? (after[key] - before[key]) / doors.length / 1_000 : Number.NaN;
    return { held: each('held'), rss: each('rss') };
  } finally {
    client.stop();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}
