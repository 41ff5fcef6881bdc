import { once } from 'node:events';
import { createCard, readBoard } from '@vicinity/board';
import { CLOSE } from '@vicinity/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, join, synced, until } from './testing/client';
import { Stage } from './testing/stage';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

async function freePort(): Promise<number> {
  const server = await stage.serve();
  await server.close();
  return server.port;
}

function titlesOf(client: Client): string[] {
  const view = readBoard(client.board.doc);
  return view.columns.flatMap((column) => column.cards.map((card) => card.title)).sort();
}

function add(client: Client, title: string): void {
  const [column] = readBoard(client.board.doc).columns;
  createCard(client.board, { columnId: column?.id ?? '', title });
}

describe('the process', () => {
  it('killed right after an acknowledgement has lost nothing that it acknowledged', async () => {
    const document = await stage.board('killed');
    const port = await freePort();
    for (let round = 0; round < 2; round += 1) {
      const child = await stage.spawn(port);
      const ana = join(port, document, stage.ticket('killed'));
      await synced(ana);
      add(ana, `round ${round}`);
      await until('acknowledged', () => ana.acknowledged() === 2);
      child.kill('SIGKILL');
      ana.destroy();
      await once(child, 'exit');
    }
    const child = await stage.spawn(port);
    const bo = join(port, document, stage.ticket('killed'));
    await synced(bo);
    expect(titlesOf(bo)).toEqual(['round 0', 'round 1']);
    bo.destroy();
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    expect(code, 'a clean end').toBe(0);
  }, 180_000);

  it('restarted under people who edit: they reconnect, and nobody lost an edit', async () => {
    const document = await stage.board('restarted');
    let server = await stage.serve();
    const { port } = server;
    const ticketOf = (personId: string) => stage.ticket('restarted', { personId });
    const names = ['ana', 'bo', 'chen'];
    const people = names.map((name) => join(port, document, ticketOf(name)));
    const renew = setInterval(() => {
      for (const [index, person] of people.entries()) {
        person.provider.params.ticket = ticketOf(names[index] ?? fail());
        if (!person.provider.shouldConnect) person.provider.connect();
      }
    }, 50);
    await Promise.all(people.map(synced));
    const expected: string[] = [];
    for (let round = 0; round < 30; round += 1) {
      for (const [index, person] of people.entries()) {
        add(person, `${index}-${round}`);
        expected.push(`${index}-${round}`);
      }
      if (round % 10 === 5) {
        const closing = server.close();
        add(people[0] ?? fail(), `during ${round}`);
        expected.push(`during ${round}`);
        await closing;
        server = await stage.serve(port);
      }
      await new Promise(setImmediate);
    }
    expected.sort();
    await until(
      'everyone has everything',
      () => people.every((person) => titlesOf(person).length === expected.length),
      10_000,
    );
    for (const person of people) expect(titlesOf(person)).toEqual(expected);
    expect(people[0]?.closed()).toContain(CLOSE.restarting);
    clearInterval(renew);
    for (const person of people) person.destroy();
    await server.close();
  }, 60_000);
});

function fail(): never {
  throw new Error('nobody there');
}
