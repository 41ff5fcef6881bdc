import { setTimeout as sleep } from 'node:timers/promises';
import * as Y from 'yjs';
import { randomFrom } from '../../load/random';
import { type Cluster, until } from './cluster';
import { viewOf, Writer } from './writer';

const STEPS = 16;
const PAUSE = 40;
/** How long the last may take to have everything, on a busy machine, in milliseconds. */
const PATIENCE = 45_000;

/** One seed's room: what its people do is drawn from the seed alone. */
class SeededRoom {
  private readonly random: () => number;
  private readonly project: string;
  private readonly writers: Writer[] = [];
  private readonly promised: Uint8Array[] = [];
  private readonly accusations: string[] = [];
  private people = 0;

  constructor(
    readonly seed: number,
    private readonly cluster: Cluster,
    run: string,
  ) {
    this.random = randomFrom(seed);
    this.project = `merge-${run}-${seed}`;
  }

  async open(): Promise<void> {
    await this.cluster.makeBoards([this.project]);
    const size = 3 + Math.floor(this.random() * 6);
    for (let index = 0; index < size; index += 1) this.writers.push(this.newWriter());
  }

  step(): void {
    for (const writer of this.writers) if (this.random() < 0.6) writer.act(this.random);
    if (this.random() < 0.08) this.replace(Math.floor(this.random() * this.writers.length));
  }

  /** With a server that is killed, in half of the rooms all pages are closed. */
  serverKilled(): void {
    if (this.random() < 0.5) return;
    for (let index = 0; index < this.writers.length; index += 1) this.replace(index);
  }

  /** @throws where somebody has not all, or a promise was broken */
  async settle(): Promise<void> {
    for (const { client } of this.writers) client.provider.connect();
    const all = () => this.writers.every(({ client }) => client.isSaved) && this.agree();
    await until('all is saved and everyone sees the same', all, PATIENCE).catch(
      (error: unknown) => {
        const states = this.writers.map((it) => `${it.client.describe()} ${it.view()}`);
        throw new Error(`${error}\n${states.join('\n')}`);
      },
    );
    const reader = this.newWriter();
    await until('a reader is synced', () => reader.client.provider.synced, PATIENCE);
    const [writer] = this.writers;
    if (reader.view() !== writer?.view()) {
      throw new Error(`A new reader sees something else:\n${reader.view()}\n${writer?.view()}`);
    }
    for (const each of [...this.writers.splice(0), reader]) this.bury(each);
    if (this.accusations.length > 0) throw new Error(`Sent away: ${this.accusations}`);
    this.checkPromises(reader.client.doc);
  }

  /** What was promised is there when it adds nothing to what a newcomer sees. */
  private checkPromises(doc: Y.Doc): void {
    const [before, view] = [Y.snapshot(doc), viewOf(doc)];
    for (const update of this.promised) Y.applyUpdate(doc, update);
    const { pendingStructs, pendingDs } = doc.store;
    const adds = pendingStructs ?? pendingDs ?? !Y.equalSnapshots(before, Y.snapshot(doc));
    if (adds === false) return;
    throw new Error(`Lost although acknowledged:\nwithout ${view}\nwith    ${viewOf(doc)}`);
  }

  private agree(): boolean {
    const [first, ...others] = this.writers;
    const view = first?.view();
    return others.every((writer) => writer.view() === view);
  }

  private replace(index: number): void {
    const writer = this.writers[index];
    if (!writer) return;
    this.bury(writer);
    this.writers[index] = this.newWriter();
  }

  private bury({ client }: Writer): void {
    this.promised.push(...client.promised);
    this.accusations.push(...client.accusations);
    client.destroy();
  }

  private newWriter(): Writer {
    const server = this.cluster.server(Math.floor(this.random() * 8));
    this.people += 1;
    return new Writer(server, this.project, `person-${this.people}`);
  }
}

/**
 * The rooms of several seeds at once, on servers that are restarted and killed meanwhile.
 * @returns what went wrong, by seed
 */
export async function merge(
  cluster: Cluster,
  seeds: readonly number[],
  run: string,
): Promise<ReadonlyMap<number, string>> {
  const random = randomFrom(seeds[0] ?? 0);
  const rooms = seeds.map((seed) => new SeededRoom(seed, cluster, run));
  await Promise.all(rooms.map((room) => room.open()));
  let restarting: Promise<void> = Promise.resolve();
  for (let step = 0; step < STEPS; step += 1) {
    for (const room of rooms) room.step();
    if (step === 4 || step === 10) {
      await restarting;
      const node = Math.floor(random() * cluster.nodes.length);
      const signal = random() < 0.7 ? 'SIGKILL' : 'SIGTERM';
      restarting = cluster.restart(node, signal, () => {
        for (const room of rooms) room.serverKilled();
      });
    }
    await sleep(PAUSE);
  }
  await restarting;
  const settled = await Promise.allSettled(rooms.map((room) => room.settle()));
  const failures = settled.map((result, index) => [seeds[index] ?? 0, result] as const);
  return new Map(
    failures.flatMap(([seed, result]) =>
      result.status === 'rejected' ? [[seed, String(result.reason)]] : [],
    ),
  );
}
