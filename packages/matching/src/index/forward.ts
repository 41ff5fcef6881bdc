import type { TermBuffer } from './term-buffer';

/** At most so many bytes for one number (7 bits each) and its frequency. */
const longestEntry = 6;

/**
 * The terms of each document with their frequencies, in bytes: numbers of terms in ascending order as
 * differences, seven bits a byte, the lowest bit telling whether the frequency is other than the
 * usual one and follows in a byte.
 */
export class Forward {
  private bytes = new Uint8Array(1 << 12);
  private ends: Uint32Array<ArrayBuffer>;
  private used = 0;

  constructor(
    slots: number,
    private readonly usual: number,
  ) {
    this.ends = new Uint32Array(slots + 1);
  }

  /** Documents come in the order of their slots. */
  append(slot: number, { terms, frequencies, count }: Readonly<TermBuffer>): void {
    const needed = this.used + count * longestEntry;
    if (needed > this.bytes.length) this.grow(Math.max(needed, this.bytes.length * 2));
    const { bytes } = this;
    let at = this.used;
    let before = 0;
    for (let i = 0; i < count; i += 1) {
      const term = terms[i] ?? 0;
      const frequency = frequencies[i] ?? this.usual;
      let number = (term - before) * 2 + (frequency === this.usual ? 0 : 1);
      before = term;
      while (number > 127) {
        bytes[at] = (number & 127) | 128;
        at += 1;
        number >>>= 7;
      }
      bytes[at] = number;
      at += 1;
      if (frequency !== this.usual) {
        bytes[at] = frequency;
        at += 1;
      }
    }
    this.used = at;
    this.ends[slot + 1] = at;
  }

  static of(bytes: Uint8Array, ends: Uint32Array, usual: number): Forward {
    const forward = new Forward(0, usual);
    forward.bytes = Uint8Array.from(bytes);
    forward.ends = Uint32Array.from(ends);
    forward.used = bytes.length;
    return forward;
  }

  save(): { bytes: Uint8Array; ends: Uint32Array } {
    return { bytes: this.bytes.slice(0, this.used), ends: this.ends };
  }

  decode(slot: number, into: TermBuffer): void {
    const { bytes, usual } = this;
    const end = this.ends[slot + 1] ?? 0;
    let at = this.ends[slot] ?? 0;
    // A term takes a byte and more.
    into.reserve(end - at);
    const { terms, frequencies } = into;
    let term = 0;
    let count = 0;
    while (at < end) {
      let byte = bytes[at] ?? 0;
      at += 1;
      let number = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at] ?? 0;
        at += 1;
        number |= (byte & 127) << shift;
      }
      term += number >>> 1;
      terms[count] = term;
      if ((number & 1) === 0) frequencies[count] = usual;
      else {
        frequencies[count] = bytes[at] ?? usual;
        at += 1;
      }
      count += 1;
    }
    into.count = count;
  }

  /** Gives back the room kept for growing. */
  seal(): void {
    this.bytes = this.bytes.slice(0, this.used);
  }

  get byteLength(): number {
    return this.bytes.byteLength + this.ends.byteLength;
  }

  private grow(length: number): void {
    const bytes = new Uint8Array(length);
    bytes.set(this.bytes);
    this.bytes = bytes;
  }
}
