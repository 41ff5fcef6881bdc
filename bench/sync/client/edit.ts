import type { Heard } from '../../../tests/load/dialect';
import { readTyped, typed } from '../../../tests/load/updates';
import { Histogram } from './histogram';
import { Member } from './member';
import type { EditScenario, Report, StageOutcome } from './scenario';

const CAPACITY = 100_000;
/** How long we wait for what is still under way, in milliseconds. */
const PATIENCE = 5_000;

interface Typist {
  readonly member: Member;
  readonly client: number;
  /** When each letter was handed to the socket. */
  readonly sentAt: Float64Array;
  sent: number;
  acknowledged: number;
  due: number;
}

interface Room {
  readonly typists: Map<number, Typist>;
  readonly size: number;
}

/** Runs the stages and reports each. Latency: letter handed to the socket → read by another. */
export async function edit(scenario: EditScenario, report: (report: Report) => void) {
  const tally = new Tally();
  const rooms: Room[] = [];
  let next = 1_000;
  for (const { doors, editors } of scenario.rooms) {
    const room: Room = { typists: new Map(), size: doors.length };
    const members = doors.map((door, index) => {
      const client = next++;
      const isTypist = index < editors;
      const listener = listen(room, client, tally);
      const member = new Member(door, scenario.dialect, listener);
      const sentAt = new Float64Array(isTypist ? CAPACITY : 0);
      if (isTypist) {
        room.typists.set(client, { member, client, sentAt, sent: 0, acknowledged: -1, due: 0 });
      }
      return member;
    });
    await Promise.all(members.map((member) => member.ready));
    rooms.push(room);
  }
  const typists = rooms.flatMap((room) => [...room.typists.values()]);
  const perEdit = rooms.map((room) => room.typists.size * (room.size - 1));
  const fanOut = perEdit.reduce((sum, n) => sum + n, 0) / Math.max(1, typists.length);
  await type(typists, 2, 1_000); // Everything is warm, and every reader has met every typist.
  await settled(tally, typists, fanOut);

  for (const { rate, seconds } of scenario.stages) {
    report({ kind: 'begin' });
    const stage = await run(rate, seconds);
    report({ kind: 'end', stage });
    if (scenario.stopAbove !== undefined && !(stage.p99 <= scenario.stopAbove)) break;
  }
  for (const { member } of typists) member.leave();

  async function run(rate: number, seconds: number): Promise<StageOutcome> {
    tally.start();
    const sentBefore = sum(typists, ({ sent }) => sent);
    const cpu = process.cpuUsage();
    const start = performance.now();
    await type(typists, rate, seconds * 1_000);
    const expected = (sum(typists, ({ sent }) => sent) - sentBefore) * fanOut;
    const typedFor = (performance.now() - start) / 1_000;
    await settled(tally, typists, fanOut);
    const lasted = (performance.now() - start) / 1_000;
    const used = process.cpuUsage(cpu);
    const { latency, acks } = tally;
    return {
      rate,
      delivered: latency.count,
      deliveredPerSecond: latency.count / typedFor,
      lost: expected - latency.count,
      p50: latency.quantile(0.5),
      p99: latency.quantile(0.99),
      worst: latency.worst,
      ackP99: acks.count > 0 ? acks.quantile(0.99) : null,
      clientLoad: (used.user + used.system) / 1e6 / lasted,
    };
  }
}

/** What was delivered and acknowledged, ever and in the present stage. */
class Tally {
  latency = new Histogram();
  acks = new Histogram();
  total = 0;

  start(): void {
    this.latency = new Histogram();
    this.acks = new Histogram();
  }
}

function listen(room: Room, self: number, tally: Tally): (heard: Heard) => void {
  const read = new Map<number, number>();
  return (heard) => {
    if (heard.kind === 'update') {
      readTyped(heard.update, (client, from, to) => {
        const typist = room.typists.get(client);
        if (!typist || client === self) return;
        const known = read.get(client) ?? 0;
        if (from > known || to <= known) return; // A gap stays one, and shows as lost.
        read.set(client, to);
        const now = performance.now();
        for (let clock = known; clock < to; clock += 1) {
          tally.latency.add(now - (typist.sentAt[clock] ?? 0));
        }
        tally.total += to - known;
      });
    }
    if (heard.kind === 'ack') acknowledge(room.typists.get(self), heard.count, tally);
  };
}

/** The first acknowledged update is the answer to the server's state vector. */
function acknowledge(typist: Typist | undefined, count: number, tally: Tally): void {
  if (!typist) return;
  const now = performance.now();
  for (let letter = Math.max(0, typist.acknowledged); letter < count - 1; letter += 1) {
    tally.acks.add(now - (typist.sentAt[letter] ?? 0));
  }
  typist.acknowledged = count - 1;
}

/** Each typist types at its own even pace, out of step with the others. */
function type(typists: readonly Typist[], rate: number, milliseconds: number): Promise<void> {
  const start = performance.now();
  const gap = 1_000 / rate;
  for (const [index, typist] of typists.entries()) {
    typist.due = start + gap * ((index * 0.618) % 1);
  }
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const now = performance.now();
      const until = Math.min(now, start + milliseconds);
      for (const typist of typists) {
        for (; typist.due < until; typist.due += gap) {
          typist.sentAt[typist.sent] = performance.now();
          typist.member.send(typed(typist.client, typist.sent));
          typist.sent += 1;
        }
      }
      if (now < start + milliseconds) return;
      clearInterval(timer);
      resolve();
    }, 1);
  });
}

async function settled(tally: Tally, typists: readonly Typist[], fanOut: number): Promise<void> {
  const expected = sum(typists, ({ sent }) => sent) * fanOut;
  const end = performance.now() + PATIENCE;
  while (tally.total < expected && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
