import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { addRange, covers, type Range } from './ranges';

/** What an update carries, without its contents: stretches of each writer's clock. */
export interface Facts {
  readonly structs: readonly Stretch[];
  readonly deletes: readonly Stretch[];
}

interface Stretch extends Range {
  /** The Yjs client id of the document that wrote it. */
  readonly writer: number;
}

/** Reads an update's structure. Throws where the bytes are not a Yjs update (version 1). */
export function factsOf(update: Uint8Array): Facts {
  const { structs, ds } = Y.decodeUpdate(update);
  const written: { writer: number; from: number; to: number }[] = [];
  for (const struct of structs) {
    if (struct instanceof Y.Skip) continue;
    const { client: writer, clock: from } = struct.id;
    const last = written.at(-1);
    if (last?.writer === writer && last.to === from) last.to = from + struct.length;
    else written.push({ writer, from, to: from + struct.length });
  }
  const deletes: Stretch[] = [];
  for (const [writer, items] of ds.clients) {
    for (const { clock, len } of items) deletes.push({ writer, from: clock, to: clock + len });
  }
  return { structs: written, deletes };
}

export type Assessment =
  /** Nothing in it that is not held already. */
  | 'known'
  | 'new'
  /** It continues something that is not held: the sender must send that first. */
  | 'gap';

/**
 * What a room's log holds: of each writer an unbroken run from clock 0, and what is deleted.
 * Invariant: whoever has applied the log knows at least this much.
 */
export class Knowledge {
  private readonly clocks = new Map<number, number>();
  private readonly deletes = new Map<number, Range[]>();

  assess({ structs, deletes }: Facts): Assessment {
    const ahead = new Map<number, number>();
    let adds = false;
    for (const { writer, from, to } of structs) {
      const held = ahead.get(writer) ?? this.clockOf(writer);
      if (from > held) return 'gap';
      if (to > held) {
        ahead.set(writer, to);
        adds = true;
      }
    }
    if (adds) return 'new';
    const known = deletes.every((range) => covers(this.deletes.get(range.writer) ?? [], range));
    return known ? 'known' : 'new';
  }

  learn({ structs, deletes }: Facts): void {
    for (const { writer, from, to } of structs) {
      const held = this.clockOf(writer);
      if (from <= held && to > held) this.clocks.set(writer, to);
    }
    for (const range of deletes) {
      const held = this.deletes.get(range.writer);
      if (held) addRange(held, range);
      else this.deletes.set(range.writer, [{ from: range.from, to: range.to }]);
    }
  }

  /** Writers whose run the update would continue. */
  advanced({ structs }: Facts): number[] {
    return structs.filter(({ writer, to }) => to > this.clockOf(writer)).map((s) => s.writer);
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
