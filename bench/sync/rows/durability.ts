import { setTimeout as sleep } from 'node:timers/promises';
import { drawProject } from '../../../tests/load/boards';
import type { Dialect, Heard } from '../../../tests/load/dialect';
import { readTyped, typed } from '../../../tests/load/updates';
import { Member } from '../client/member';
import type { Contender, Running } from '../contenders/contender';
import type { Row } from './row';

const ROOMS = 40;
const KILLS = 5;
const LETTERS = 8;

type Promised = 'acknowledged' | 'seen';

/**
 * In each of 40 rooms somebody types; as soon as the last letter is acknowledged (or, where that
 * is what is asked, another has seen it) all clients leave and the server is ended in the same
 * turn. What a later reader does not find although it was promised is lost.
 */
export const durability: readonly Row[] = [
  row('kill-acknowledged', 'kill -9 at the acknowledgement, everybody gone', 'acknowledged'),
  row('kill-seen', 'kill -9 once another saw it, everybody gone', 'seen'),
  row('stop-seen', 'SIGTERM once another saw it, everybody gone', 'seen', 'SIGTERM'),
];

function row(
  name: string,
  about: string,
  promised: Promised,
  signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL',
): Row {
  return {
    name,
    about: `${about}: rooms that lost letters, of ${ROOMS * KILLS}`,
    suits: ({ keeps, dialect, name: contender }) =>
      keeps &&
      (promised === 'seen' || dialect === 'hocuspocus' || contender.startsWith('vicinity')),
    async run(server, contender) {
      let lost = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        lost += await lossOf(server, contender, promised, signal);
      }
      return { lost, of: ROOMS * KILLS };
    },
  };
}

async function lossOf(
  server: Running,
  { dialect }: Contender,
  promised: Promised,
  signal: 'SIGKILL' | 'SIGTERM',
): Promise<number> {
  const documents = Array.from({ length: ROOMS }, () => drawProject('kill'));
  await server.make(documents.map((name) => ({ name })));
  const visits = documents.map((document, index) => {
    const client = 5_000 + index;
    const letters = { acknowledged: 0, seen: 0 };
    const typist = new Member(server.door(document), dialect, (heard) => {
      if (heard.kind === 'ack') letters.acknowledged = heard.count - 1;
    });
    const witness = new Member(server.door(document), dialect, (heard) => {
      letters.seen = Math.max(letters.seen, reach(heard, client));
    });
    return { document, client, letters, typist, witness };
  });
  await Promise.all(visits.flatMap(({ typist, witness }) => [typist.ready, witness.ready]));
  for (let letter = 0; letter < LETTERS; letter += 1) {
    for (const { typist, client } of visits) typist.send(typed(client, letter));
    await sleep(10);
  }
  const end = Date.now() + 10_000;
  while (visits.some(({ letters }) => letters[promised] < LETTERS) && Date.now() < end) {
    await new Promise(setImmediate);
  }
  const promises = visits.map(({ letters }) => letters[promised]);
  for (const { typist, witness } of visits) {
    typist.leave();
    witness.leave();
  }
  await server.restart?.(signal);
  const found = await Promise.all(
    visits.map(({ document, client }) => lettersIn(server, dialect, document, client)),
  );
  return found.filter((letters, index) => letters < (promises[index] ?? 0)).length;
}

async function lettersIn(
  server: Running,
  dialect: Dialect,
  document: string,
  client: number,
): Promise<number> {
  let letters = 0;
  const reader = new Member(server.door(document), dialect, (heard) => {
    letters = Math.max(letters, reach(heard, client));
  });
  await reader.ready;
  await sleep(300); // Some answer before they have read what is stored.
  reader.leave();
  return letters;
}

/** Up to which letter of a client an update reaches. */
function reach(heard: Heard, client: number): number {
  let letters = 0;
  if (heard.kind !== 'update') return letters;
  readTyped(heard.update, (writer, _from, to) => {
    if (writer === client) letters = Math.max(letters, to);
  });
  return letters;
}
