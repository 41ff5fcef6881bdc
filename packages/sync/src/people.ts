import { Budget, type Limits } from './limits';

/** One person's connections, and what they may use together. */
export interface Person {
  readonly bytes: Budget;
  readonly connects: Budget;
  connections: number;
}

/** Everyone who is connected or was lately. */
export class People {
  /** Stands for whoever was not let in. */
  readonly nobody: Person;
  private readonly known = new Map<string, Person>();

  constructor(private readonly limits: Limits) {
    this.nobody = this.newcomer(0);
  }

  /** Null where the person may have no further connection just now. */
  enter(owner: string, now: number): Person | null {
    const person = this.known.get(owner) ?? this.newcomer(now);
    this.known.set(owner, person);
    if (!person.connects.spend(now, 1)) return null;
    if (person.connections >= this.limits.connectionsOfPerson) return null;
    person.connections += 1;
    return person;
  }

  /** Forgets those who are gone and may do again all that they may. */
  sweep(now: number): void {
    for (const [owner, person] of this.known) {
      if (person.connections > 0) continue;
      if (person.connects.isFull(now) && person.bytes.isFull(now)) this.known.delete(owner);
    }
  }

  private newcomer(now: number): Person {
    return {
      bytes: new Budget(this.limits.bytesOfPerson, now),
      connects: new Budget(this.limits.connects, now),
      connections: 0,
    };
  }
}
