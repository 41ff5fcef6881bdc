import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Endings } from './attacker';
import type { Health, HealthyPair } from './healthy';
import type { Prey } from './hostile';

export interface Outcome {
  readonly endings: Endings;
  readonly sameRoom: Health;
  readonly otherRoom: Health;
}

/** An attack, and how two healthy pairs fare meanwhile: one in its room, one elsewhere. */
export async function underAttack(
  name: string,
  prey: Prey,
  sameRoom: HealthyPair,
  otherRoom: HealthyPair,
): Promise<Outcome> {
  const attacker = fork(path.join(import.meta.dirname, 'attacker.ts'), {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  try {
    await Promise.all([once(attacker, 'spawn'), sameRoom.enter(), otherRoom.enter()]);
    const answer = once(attacker, 'message');
    attacker.send({ name, prey });
    const [endings] = await answer;
    return { endings, sameRoom: await sameRoom.leave(), otherRoom: await otherRoom.leave() };
  } finally {
    attacker.kill();
  }
}
