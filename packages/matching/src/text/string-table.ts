import { widen } from '../pages';

/** FNV-1a over UTF-16 units, unit by unit, so that who reads a word can hash it on the way. */
export const emptyHash = 0x811c9dc5 | 0;

export function hashNext(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

export function hashUnits(units: Uint16Array, length: number): number {
  let hash = emptyHash;
  for (let i = 0; i < length; i += 1) hash = hashNext(hash, units[i] ?? 0);
  return hash;
}

/**
 * Strings numbered from 0 in order of arrival, without an object per string: open addressing over
 * typed arrays, so that reading a text makes no garbage. Strings are never forgotten. Whoever asks
 * brings the hash of `hashUnits`.
 */
export class StringTable {
  size = 0;
  /** Two places each: the number of the string and one, and its hash. */
  private slots = new Int32Array(1 << 13);
  private starts: Uint32Array<ArrayBuffer> = new Uint32Array(1 << 11);
  private units: Uint16Array<ArrayBuffer> = new Uint16Array(1 << 14);

  /** The number of the string in `buffer[0..length)`, or −1. */
  find(buffer: Uint16Array, length: number, hash: number): number {
    return (this.slots[this.place(buffer, length, hash)] ?? 0) - 1;
  }

  /** The number of the string in `buffer[0..length)`, given to it now if it is new. */
  add(buffer: Uint16Array, length: number, hash: number): number {
    const at = this.place(buffer, length, hash);
    const known = (this.slots[at] ?? 0) - 1;
    if (known >= 0) return known;
    const id = this.size;
    this.slots[at] = id + 1;
    this.slots[at + 1] = hash;
    this.append(buffer, length);
    if (this.size * 4 > this.slots.length) this.rehash(this.slots.length * 2);
    return id;
  }

  get(id: number): string {
    const start = this.starts[id] ?? 0;
    return String.fromCharCode(...this.units.subarray(start, this.starts[id + 1] ?? start));
  }

  /** Units of a string. */
  length(id: number): number {
    return (this.starts[id + 1] ?? 0) - (this.starts[id] ?? 0);
  }

  save(): { starts: Uint32Array; units: Uint16Array } {
    const end = this.starts[this.size] ?? 0;
    return { starts: this.starts.slice(0, this.size + 1), units: this.units.slice(0, end) };
  }

  restore(starts: Uint32Array, units: Uint16Array): void {
    this.size = starts.length - 1;
    this.starts = Uint32Array.from(starts);
    this.units = Uint16Array.from(units);
    let length = 1 << 13;
    while (length < this.size * 4) length *= 2;
    const slots = new Int32Array(length);
    for (let id = 0; id < this.size; id += 1) {
      const word = this.units.subarray(this.starts[id], this.starts[id + 1]);
      put(slots, id + 1, hashUnits(word, word.length));
    }
    this.slots = slots;
  }

  get bytes(): number {
    return this.slots.byteLength + this.starts.byteLength + this.units.byteLength;
  }

  /** Where the string stands or, if it is new, would stand. */
  private place(buffer: Uint16Array, length: number, hash: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    let at = first(hash, mask);
    for (;;) {
      const id = (slots[at] ?? 0) - 1;
      if (id < 0 || (slots[at + 1] === hash && this.equals(id, buffer, length))) return at;
      at = (at + 2) & mask;
    }
  }

  private equals(id: number, buffer: Uint16Array, length: number): boolean {
    const start = this.starts[id] ?? 0;
    if ((this.starts[id + 1] ?? 0) - start !== length) return false;
    for (let i = 0; i < length; i += 1) if (this.units[start + i] !== buffer[i]) return false;
    return true;
  }

  private append(buffer: Uint16Array, length: number): void {
    const start = this.starts[this.size] ?? 0;
    this.units = widen(this.units, start + length, (n) => new Uint16Array(n));
    this.starts = widen(this.starts, this.size + 2, (n) => new Uint32Array(n));
    for (let i = 0; i < length; i += 1) this.units[start + i] = buffer[i] ?? 0;
    this.size += 1;
    this.starts[this.size] = start + length;
  }

  private rehash(length: number): void {
    const slots = new Int32Array(length);
    for (let at = 0; at < this.slots.length; at += 2) {
      const entry = this.slots[at] ?? 0;
      if (entry !== 0) put(slots, entry, this.slots[at + 1] ?? 0);
    }
    this.slots = slots;
  }
}

function first(hash: number, mask: number): number {
  return ((hash ^ (hash >>> 15)) << 1) & mask;
}

function put(slots: Int32Array, entry: number, hash: number): void {
  const mask = slots.length - 1;
  let at = first(hash, mask);
  while (slots[at] !== 0) at = (at + 2) & mask;
  slots[at] = entry;
  slots[at + 1] = hash;
}

/** Writes a string into the buffer, cut to its length; gives the number of units written. */
export function writeUnits(text: string, buffer: Uint16Array): number {
  const length = Math.min(text.length, buffer.length);
  for (let i = 0; i < length; i += 1) buffer[i] = text.charCodeAt(i);
  return length;
}
