import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import type { Facts, Stretch } from './scan-update';

export type Assessment =
  /** It adds something to a writer's run. */
  | 'new'
  /** It adds nothing to anybody's run, but deletes; perhaps what is deleted already. */
  | 'deletes'
  /** Nothing in it that is not held already. */
  | 'known'
  /** It builds on something that is not held: the sender must send that first. */
  | 'gap';

/**
 * How far a room's log goes: of each writer an unbroken run from clock 0.
 * Invariant: whoever has applied the log knows at least this much.
 */
export class Knowledge {
  private readonly clocks: Map<number, number>;

  constructor(stateVector?: Uint8Array) {
    this.clocks = stateVector ? Y.decodeStateVector(stateVector) : new Map();
  }

  assess({ structs, deletes, needs }: Facts): Assessment {
    // Of one writer, stretches come one after the other.
    let writer = -1;
    let held = 0;
    let adds = false;
    for (const stretch of structs) {
      if (stretch.writer !== writer) {
        writer = stretch.writer;
        held = this.clockOf(writer);
      }
      if (stretch.from > held) return 'gap';
      if (stretch.to > held) {
        held = stretch.to;
        adds = true;
      }
    }
    for (const need of needs) if (need.clock >= this.clockOf(need.writer)) return 'gap';
    if (deletes.length === 0) return adds ? 'new' : 'known';
    const added = adds ? endsOf(structs) : null;
    for (const { writer: of, to } of deletes) {
      if (to > Math.max(this.clockOf(of), added?.get(of) ?? 0)) return 'gap';
    }
    return adds ? 'new' : 'deletes';
  }

  /** Only what was assessed as not a gap may be learnt. */
  learn({ structs }: Facts): void {
    for (const { writer, to } of structs) {
      if (to > this.clockOf(writer)) this.clocks.set(writer, to);
    }
  }

  /** Whether the update continues the run of a writer for whom `isTheirs` holds. */
  advances({ structs }: Facts, isTheirs: (writer: number) => boolean): boolean {
    return structs.some(({ writer, to }) => to > this.clockOf(writer) && isTheirs(writer));
  }

  /** Whether a document of this state vector has all runs as far as this goes. */
  isWithin(stateVector: ReadonlyMap<number, number>): boolean {
    for (const [writer, clock] of this.clocks) {
      if ((stateVector.get(writer) ?? 0) < clock) return false;
    }
    return true;
  }

  /** As Yjs encodes a state vector. */
  stateVector(): Uint8Array {
    return encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, this.clocks.size);
      for (const [writer, clock] of this.clocks) {
        encoding.writeVarUint(encoder, writer);
        encoding.writeVarUint(encoder, clock);
      }
    });
  }

  private clockOf(writer: number): number {
    return this.clocks.get(writer) ?? 0;
  }
}

function endsOf(structs: readonly Stretch[]): Map<number, number> {
  return new Map(structs.map(({ writer, to }) => [writer, to]));
}
