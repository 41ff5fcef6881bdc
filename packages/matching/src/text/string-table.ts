import { widen } from '../pages';

/** FNV-1a over UTF-16 units. */
function hashUnits(units: Uint16Array, length: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < length; i += 1) hash = Math.imul(hash ^ (units[i] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/**
 * Strings numbered from 0 in order of arrival, without an object per string: open addressing over
 * typed arrays, so that reading a text makes no garbage. Strings are never forgotten.
 */
export class StringTable {
  size = 0;
  private slots = new Int32Array(1 << 12);
  private starts: Uint32Array<ArrayBuffer> = new Uint32Array(1 << 11);
  private units: Uint16Array<ArrayBuffer> = new Uint16Array(1 << 14);

  /** The number of the string in `buffer[0..length)`, or −1. */
  find(buffer: Uint16Array, length: number): number {
    const mask = this.slots.length - 1;
    let at = hashUnits(buffer, length) & mask;
    for (;;) {
      const id = (this.slots[at] ?? 0) - 1;
      if (id < 0) return -1;
      if (this.equals(id, buffer, length)) return id;
      at = (at + 1) & mask;
    }
  }

  /** The number of the string in `buffer[0..length)`, given to it now if it is new. */
  add(buffer: Uint16Array, length: number): number {
    const mask = this.slots.length - 1;
    let at = hashUnits(buffer, length) & mask;
    for (;;) {
      const id = (this.slots[at] ?? 0) - 1;
      if (id < 0) break;
      if (this.equals(id, buffer, length)) return id;
      at = (at + 1) & mask;
    }
    const id = this.size;
    this.slots[at] = id + 1;
    this.append(buffer, length);
    if (this.size * 2 > this.slots.length) this.rehash(this.slots.length * 2);
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
    let slots = 1 << 12;
    while (slots < this.size * 2) slots *= 2;
    this.rehash(slots);
  }

  get bytes(): number {
    return this.slots.byteLength + this.starts.byteLength + this.units.byteLength;
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
    const mask = slots.length - 1;
    for (let id = 0; id < this.size; id += 1) {
      const start = this.starts[id] ?? 0;
      const end = this.starts[id + 1] ?? start;
      let at = hashUnits(this.units.subarray(start, end), end - start) & mask;
      while (slots[at] !== 0) at = (at + 1) & mask;
      slots[at] = id + 1;
    }
    this.slots = slots;
  }
}

/** Writes a string into the buffer, cut to its length; gives the number of units written. */
export function writeUnits(text: string, buffer: Uint16Array): number {
  const length = Math.min(text.length, buffer.length);
  for (let i = 0; i < length; i += 1) buffer[i] = text.charCodeAt(i);
  return length;
}
