import { drawProject } from '../../../tests/load/boards';
import { runStages } from '../client';
import type { EditScenario, StageOutcome } from '../client/scenario';
import type { Running } from '../contenders/contender';
import { difference, type Figures, type Row, round } from './row';

const SECONDS = 6;
/** A stage that is slower than this has left the ramp, in milliseconds. */
const BOUND = 100;

interface Shape {
  readonly rooms: number;
  readonly clients: number;
  readonly editors: number;
}

const CROWD = { rooms: 1, clients: 100, editors: 10 };

export const editing: readonly Row[] = [
  row('fan-out-10', 'one room, 100 clients, 10 editors × 10/s', CROWD, 10),
  row('fan-out-40', 'one room, 100 clients, 10 editors × 40/s', CROWD, 40),
  row('fan-out-300', 'one room, 300 clients, 10 editors × 10/s', { ...CROWD, clients: 300 }, 10),
  row('many-rooms', '1,000 rooms × 2 clients × 1/s', { rooms: 1_000, clients: 2, editors: 2 }, 1),
  {
    name: 'ramp',
    about: 'one room, 100 clients, 10 editors, ever faster until p99 > 100 ms',
    suits: () => true,
    run: ramp,
  },
];

function row(name: string, about: string, shape: Shape, rate: number): Row {
  return {
    name,
    about,
    suits: () => true,
    async run(server, { dialect }) {
      const scenario = await scene(server, shape);
      const stages = [{ rate, seconds: shape.rooms > 1 ? SECONDS * 2 : SECONDS }];
      const [measured] = await measure(server, { ...scenario, dialect, stages });
      if (!measured) throw new Error('Nothing was measured');
      const rss = (await server.memory())?.rss;
      return { ...told(measured), rssMb: rss === undefined ? null : round(rss / 2 ** 20, 0) };
    },
  };
}

async function ramp(
  server: Running,
  { dialect }: { dialect: EditScenario['dialect'] },
): Promise<Figures> {
  const stages = [80, 120, 160, 240, 320, 480].map((rate) => ({ rate, seconds: 3 }));
  const scenario = await scene(server, CROWD);
  const measured = await measure(server, { ...scenario, dialect, stages, stopAbove: BOUND });
  const held = measured.filter(({ stage }) => stage.p99 <= BOUND && stage.lost === 0);
  const best = held.at(-1);
  return {
    deliveredPerSecond: best ? round(best.stage.deliveredPerSecond, 0) : null,
    isEndOfRamp: held.length === stages.length ? 'yes' : 'no',
    ...(best && told(best)),
    stages: measured
      .map(({ stage }) => `${round(stage.deliveredPerSecond / 1_000, 0)}k: ${stage.p99} ms`)
      .join(', '),
  };
}

async function scene(server: Running, { rooms, clients, editors }: Shape) {
  const names = Array.from({ length: rooms }, () => drawProject('edit'));
  await server.make(names.map((name) => ({ name })));
  return {
    kind: 'edit' as const,
    rooms: names.map((name) => ({
      doors: Array.from({ length: clients }, () => server.door(name)),
      editors,
    })),
  };
}

interface Measured {
  readonly stage: StageOutcome;
  readonly cpu: number | null;
}

async function measure(server: Running, scenario: EditScenario): Promise<Measured[]> {
  const measured: Measured[] = [];
  await runStages(
    scenario,
    () => ({ cpu: server.cpu() }),
    (stage, { cpu }) => measured.push({ stage, cpu: difference(server.cpu(), cpu) }),
  );
  return measured;
}

function told({ stage, cpu }: Measured): Figures {
  return {
    p50: stage.p50,
    p99: stage.p99,
    worst: round(stage.worst, 1),
    ackP99: stage.ackP99,
    cpuPer10k: cpu === null ? null : round(cpu / (stage.delivered / 10_000), 3),
    delivered: stage.delivered,
    lost: stage.lost,
    clientLoad: round(stage.clientLoad),
  };
}
