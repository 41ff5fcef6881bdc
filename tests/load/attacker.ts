import { setTimeout as sleep } from 'node:timers/promises';
import { attacks, type Prey } from './hostile';
import { Wire } from './wire';

/** The attacker, in a process of its own, so that its work delays nobody who is watched. */
interface Order {
  readonly name: string;
  readonly prey: Prey;
}

/** How often each code closed a connection; `open`: how many it never closed. */
export type Endings = Readonly<Record<string, number>>;

const AT_ONCE = 100;
/** What has not been closed after so long is left open, in milliseconds. */
const PATIENCE = 8_000;

async function run({ name, prey }: Order): Promise<Endings> {
  const attack = attacks.find((each) => each.name === name);
  if (!attack) throw new Error(`No attack ${name}`);
  const endings: Record<string, number> = {};
  const count = (key: string) => {
    endings[key] = (endings[key] ?? 0) + 1;
  };
  const ended: Promise<void>[] = [];
  for (let index = 0; index < attack.connections; index += 1) {
    ended.push(strike());
    if (index % AT_ONCE === AT_ONCE - 1) await sleep(20);
  }
  await Promise.all(ended);
  return endings;

  function strike(): Promise<void> {
    return new Promise((resolve) => {
      let isFinished = false;
      const finish = (key: string) => {
        if (isFinished) return;
        isFinished = true;
        clearTimeout(patience);
        count(key);
        wire.destroy();
        resolve();
      };
      const wire = new Wire(attack?.usesForeign ? prey.foreign : prey.address, {
        open: () => void send(wire),
        closed: (code) => finish(String(code)),
      });
      const patience = setTimeout(() => finish('open'), attack?.leavesAfter ?? PATIENCE);
    });
  }

  async function send(wire: Wire): Promise<void> {
    if (!attack?.reads) wire.socket.pause();
    if (attack?.raw) wire.raw(attack.raw(prey));
    for (const message of attack?.messages(prey) ?? []) {
      if (!wire.isOpen) return;
      if (!wire.send(message)) await Promise.race([drained(wire), sleep(500)]);
    }
  }
}

function drained(wire: Wire): Promise<void> {
  return new Promise((resolve) => wire.socket.once('drain', () => resolve()));
}

process.once('message', (order: Order) => {
  run(order).then(
    (endings) => process.send?.(endings),
    (error: unknown) => process.send?.({ [String(error)]: 1 }),
  );
});
process.once('disconnect', () => process.exit());
