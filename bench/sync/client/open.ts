import { Member } from './member';
import type { HoldScenario, OpenOutcome, OpenScenario } from './scenario';

/** Everyone connects in the same turn; each is done when it has the whole document. */
export async function open({ doors, dialect }: OpenScenario): Promise<OpenOutcome> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const members = doors.map((door) => new Member(door, dialect, () => undefined));
  const answers = await Promise.all(
    members.map(async ({ ready }) => ({ ...(await ready), at: performance.now() - start })),
  );
  const all = performance.now() - start;
  const used = process.cpuUsage(cpu);
  for (const member of members) member.leave();
  const times = answers.map(({ at }) => at).sort((a, b) => a - b);
  return {
    all,
    median: times[Math.floor(times.length / 2)] ?? Number.NaN,
    bytes: Math.min(...answers.map(({ bytes }) => bytes)),
    clientLoad: (used.user + used.system) / 1e3 / all,
  };
}

/** Opens connections, a hundred at a time. */
export async function hold({ doors, dialect }: HoldScenario): Promise<void> {
  for (let at = 0; at < doors.length; at += 100) {
    const members = doors
      .slice(at, at + 100)
      .map((door) => new Member(door, dialect, () => undefined));
    await Promise.all(members.map(({ ready }) => ready));
  }
}
