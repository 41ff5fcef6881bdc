import { Cursor, Malformed } from './cursor';
import { covers, type Range } from './ranges';
import { scanContent } from './scan-content';
import { canBeOrdered, type Dependency } from './scan-order';

/** A run of a Yjs client's clock. */
export interface Stretch extends Range {
  /** The Yjs client id of the document that wrote it. */
  readonly writer: number;
}

/** What an update carries, without its contents. */
export interface Facts {
  /** What it adds, by writer and then by clock. */
  readonly structs: readonly Stretch[];
  readonly deletes: readonly Stretch[];
  /** Positions in others' runs that it refers to and does not itself contain. */
  readonly needs: readonly Position[];
}

export interface Position {
  readonly writer: number;
  readonly clock: number;
}

/** Far more than a document of the greatest size can count. */
const MAX_CLOCK = 2 ** 32;

const GC = 0;
const SKIP = 10;
const KIND = 0x1f;
const HAS_KEY = 0x20;
const HAS_RIGHT = 0x40;
const HAS_LEFT = 0x80;

/**
 * Reads the structure of a Yjs update (version 1) in one pass over its bytes, in time and memory
 * bounded by their number whatever counts they claim, and makes none of its contents.
 * @throws Malformed where a Yjs document could not take it in
 */
export function scanUpdate(update: Uint8Array): Facts {
  const cursor = new Cursor(update);
  const structs = new StructScan(cursor);
  structs.scan();
  const deletes = scanDeletes(cursor);
  if (cursor.left > 0) throw new Malformed('more than an update');
  return { structs: structs.stretches, deletes, needs: structs.needs };
}

/** Where in an update what it deletes begins. */
export function deletesOffset(update: Uint8Array): number {
  const cursor = new Cursor(update);
  new StructScan(cursor).scan();
  return cursor.pos;
}

class StructScan {
  readonly stretches: { writer: number; from: number; to: number }[] = [];
  needs: Position[] = [];
  private readonly dependencies: Dependency[] = [];
  private writer = 0;
  private clock = 0;
  private keepsOrder = false;

  constructor(private readonly cursor: Cursor) {}

  scan(): void {
    const writers = this.cursor.varUint();
    this.keepsOrder = writers > 1;
    const seen = this.keepsOrder ? new Set<number>() : null;
    for (let index = 0; index < writers; index += 1) {
      const count = this.cursor.varUint();
      if (count > this.cursor.left) throw new Malformed('cut off');
      this.writer = this.cursor.varUint();
      this.clock = this.cursor.varUint();
      // Yjs would drop the first of two sections of one writer.
      if (seen?.has(this.writer)) throw new Malformed('a writer twice');
      seen?.add(this.writer);
      for (let left = count; left > 0; left -= 1) this.struct();
    }
    if (this.keepsOrder) this.settleOrder();
  }

  private struct(): void {
    const { cursor } = this;
    const info = cursor.byte();
    const kind = info & KIND;
    const from = this.clock;
    if (kind === SKIP) {
      this.advance(cursor.varUint());
      return;
    }
    if (kind === GC) this.advance(cursor.varUint());
    else {
      if (info & HAS_LEFT) this.reference();
      if (info & HAS_RIGHT) this.reference();
      if (!(info & (HAS_LEFT | HAS_RIGHT))) this.parent(info);
      this.advance(scanContent(cursor, kind));
    }
    const last = this.stretches.at(-1);
    if (last?.writer === this.writer && last.to === from) last.to = this.clock;
    else this.stretches.push({ writer: this.writer, from, to: this.clock });
  }

  private parent(info: number): void {
    if (this.cursor.varUint() === 1) this.cursor.text();
    else this.reference();
    if (info & HAS_KEY) this.cursor.text();
  }

  private advance(length: number): void {
    this.clock += length;
    if (length === 0 || this.clock > MAX_CLOCK) throw new Malformed('a length out of range');
  }

  private reference(): void {
    const writer = this.cursor.varUint();
    const clock = this.cursor.varUint();
    if (writer === this.writer) {
      if (clock >= this.clock) throw new Malformed('refers to what comes after it');
      return;
    }
    if (this.keepsOrder) {
      this.dependencies.push({ of: this.writer, at: this.clock, on: writer, clock });
      return;
    }
    const last = this.needs.at(-1);
    if (last?.writer === writer && last.clock >= clock) return;
    this.needs.push({ writer, clock });
  }

  private settleOrder(): void {
    const { inner, outer } = sortOut(this.dependencies, this.stretches);
    if (!canBeOrdered(inner)) throw new Malformed('refers to itself in a circle');
    this.needs = outer;
  }
}

/** Parts dependencies on what the same update contains from those on what it does not. */
function sortOut(dependencies: readonly Dependency[], stretches: readonly Stretch[]) {
  const contained = new Map<number, Stretch[]>();
  for (const stretch of stretches) {
    const held = contained.get(stretch.writer);
    if (held) held.push(stretch);
    else contained.set(stretch.writer, [stretch]);
  }
  const inner: Dependency[] = [];
  const outer = new Map<number, number>();
  for (const dependency of dependencies) {
    const { on, clock } = dependency;
    if (covers(contained.get(on) ?? [], { from: clock, to: clock + 1 })) {
      inner.push(dependency);
    } else outer.set(on, Math.max(clock, outer.get(on) ?? 0));
  }
  return { inner, outer: [...outer].map(([writer, clock]) => ({ writer, clock })) };
}

function scanDeletes(cursor: Cursor): Stretch[] {
  const deletes: Stretch[] = [];
  for (let writers = cursor.varUint(); writers > 0; writers -= 1) {
    const writer = cursor.varUint();
    for (let left = cursor.varUint(); left > 0; left -= 1) {
      const from = cursor.varUint();
      const to = from + cursor.varUint();
      if (to > MAX_CLOCK) throw new Malformed('a length out of range');
      deletes.push({ writer, from, to });
    }
  }
  return deletes;
}
