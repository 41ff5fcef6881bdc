import { isUtf8 } from 'node:buffer';

/** The bytes are not what they should be. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
}

/** The longest encoding of a number up to 2⁵³ − 1, in bytes. */
const MAX_VAR_UINT = 8;

/** Reads lib0's encodings without making anything of them: it moves on, and checks lengths. */
export class Cursor {
  pos = 0;

  constructor(readonly bytes: Uint8Array) {}

  get left(): number {
    return this.bytes.length - this.pos;
  }

  byte(): number {
    const byte = this.bytes[this.pos];
    if (byte === undefined) throw new Malformed('cut off');
    this.pos += 1;
    return byte;
  }

  varUint(): number {
    const first = this.byte();
    if (first < 0x80) return first;
    let value = first & 0x7f;
    let place = 0x80;
    for (let count = 1; count < MAX_VAR_UINT; count += 1) {
      const byte = this.byte();
      value += (byte & 0x7f) * place;
      if (byte < 0x80) {
        if (value > Number.MAX_SAFE_INTEGER) break;
        return value;
      }
      place *= 0x80;
    }
    throw new Malformed('a number out of range');
  }

  skip(count: number): void {
    if (count > this.left) throw new Malformed('cut off');
    this.pos += count;
  }

  /** What follows its length, as a view. */
  block(): Uint8Array {
    const length = this.varUint();
    const from = this.pos;
    this.skip(length);
    return this.bytes.subarray(from, this.pos);
  }

  /** Moves past a string and gives its length in UTF-16 units, as Yjs counts it. */
  text(): number {
    const length = this.varUint();
    const from = this.pos;
    this.skip(length);
    let units = length;
    let isAscii = true;
    for (let at = from; at < this.pos; at += 1) {
      const byte = this.bytes[at] ?? 0;
      if (byte < 0x80) continue;
      isAscii = false;
      if ((byte & 0xc0) === 0x80) units -= 1;
      else if (byte >= 0xf0) units += 1;
    }
    if (!isAscii && !isUtf8(this.bytes.subarray(from, this.pos))) throw new Malformed('not UTF-8');
    return units;
  }
}
