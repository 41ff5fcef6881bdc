import { underAttack } from '../../../tests/load/attacked';
import { drawProject } from '../../../tests/load/boards';
import { HealthyPair } from '../../../tests/load/healthy';
import { attacks } from '../../../tests/load/hostile';
import type { Contender, Running } from '../contenders/contender';
import { type Row, round } from './row';

/** After so long an attack is over for us, whatever became of the server, in milliseconds. */
const PATIENCE = 30_000;

/** What two pairs who type suffer, one in the attacked room and one in another. */
interface Suffered {
  readonly worst: number;
  readonly lost: number;
  readonly dropped: number;
}

/** Nothing was delivered any more. */
const WEDGED: Suffered = { worst: PATIENCE, lost: Number.POSITIVE_INFINITY, dropped: 0 };

/** Each attack in turn; a server that does not recover is started anew before the next. */
export const hostile: Row = {
  name: 'hostile',
  about: `${attacks.length} attacks: worst delay and lost letters of healthy pairs; wedged: by how many for good`,
  suits: ({ dialect }) => dialect !== 'relay',
  async run(server, contender) {
    const suffered: { readonly name: string; readonly by: Suffered }[] = [];
    for (const { name } of attacks) {
      const by = await Promise.race([attacked(server, contender, name), wedged()]);
      suffered.push({ name, by });
      if (by === WEDGED) await server.restart?.('SIGKILL');
    }
    const survived = suffered.filter(({ by }) => by !== WEDGED);
    const [worst] = survived.toSorted((a, b) => b.by.worst - a.by.worst);
    return {
      worstMs: worst ? round(worst.by.worst, 0) : null,
      by: worst?.name ?? null,
      medianMs: middle(survived.map(({ by }) => by.worst)),
      lost: survived.reduce((sum, { by }) => sum + by.lost, 0),
      dropped: survived.reduce((sum, { by }) => sum + by.dropped, 0),
      wedged: suffered.length - survived.length,
    };
  },
};

async function attacked(server: Running, contender: Contender, name: string): Promise<Suffered> {
  const [here, elsewhere] = [drawProject('attacked'), drawProject('elsewhere')];
  await server.make([{ name: here }, { name: elsewhere }]);
  const victim = 1_001;
  const door = server.door(here);
  const prey = {
    address: door.address,
    ...(contender.dialect === 'hocuspocus' && { document: door.document }),
    foreign: withTicketOf(door.address, server.door(elsewhere).address),
    victim,
  };
  const pair = (document: string, client: number) => {
    const { address, document: named } = server.door(document);
    return new HealthyPair(address, contender.dialect, named, client);
  };
  const outcome = await underAttack(name, prey, pair(here, victim), pair(elsewhere, 1_002));
  const both = [outcome.sameRoom, outcome.otherRoom];
  return {
    worst: Math.max(...both.map(({ worst }) => worst)),
    lost: both.reduce((sum, { lost }) => sum + lost, 0),
    dropped: both.reduce((sum, { dropped }) => sum + dropped.length, 0),
  };
}

/** A way in with the pass for another document; where there are no passes, as it is. */
function withTicketOf(address: string, other: string): string {
  const ticket = new URL(other).searchParams.get('ticket');
  if (ticket === null) return address;
  const mixed = new URL(address);
  mixed.searchParams.set('ticket', ticket);
  return mixed.href;
}

function wedged(): Promise<Suffered> {
  return new Promise((resolve) => setTimeout(() => resolve(WEDGED), PATIENCE).unref());
}

function middle(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
