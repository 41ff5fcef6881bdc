import { Budget, type Limits } from './limits';

/** One person's connections, and what they may use together. */
export interface Person {
  /** Null while all of it is left. */
  bytes: Budget | null;
  connects: Budget | null;
  connections: number;
}

/** Everyone who is connected or was lately. */
export class People {
  /** Stands for whoever was not let in. */
  readonly nobody = newcomer();
  private readonly known = new Map<string, Person>();

  constructor(private readonly limits: Limits) {}

  /** Null where the person may have no further connection just now. */
  enter(owner: string, now: number): Person | null {
    const person = this.known.get(owner) ?? newcomer();
    this.known.set(owner, person);
    person.connects ??= new Budget(this.limits.connects, now);
    if (!person.connects.spend(now, 1)) return null;
    if (person.connections >= this.limits.connectionsOfPerson) return null;
    person.connections += 1;
    return person;
  }

  /** Forgets those who are gone and may do again all that they may. */
  sweep(now: number): void {
    for (const [owner, person] of this.known) {
      if (person.connects?.isFull(now)) person.connects = null;
      if (person.bytes?.isFull(now)) person.bytes = null;
      if (person.connections === 0 && !person.connects && !person.bytes) this.known.delete(owner);
    }
  }
}

function newcomer(): Person {
  return { bytes: null, connects: null, connections: 0 };
}
