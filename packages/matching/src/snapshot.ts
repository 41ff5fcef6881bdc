import type { Collection } from './collection';
import type { ListingFacts } from './documents';
import { Forward } from './index/forward';
import { frequencyUnit } from './index/segment';
import { TermBuffer } from './index/term-buffer';
import type { Reading } from './index/text-index';
import type { Shelf } from './shelf';
import type { Taxonomy } from './taxonomy/taxonomy';

/** Raised with every change of the analysis of texts or of this format. */
const version = 2;
const magic = 0x56_4d_53_31;
const headerWords = 4;
/** Documents written together. */
const group = 1 << 14;

/** FNV-1a over bytes. */
function fingerprint(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i += 1) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Documents hold the words of their capabilities, so they are of one taxonomy. */
function fingerprintOf(taxonomy: Taxonomy): number {
  return fingerprint(new TextEncoder().encode(JSON.stringify(taxonomy)));
}

/** Parts of bytes, each after its length. */
class Writer {
  private readonly parts: Uint8Array[] = [];

  add(part: ArrayBufferView): void {
    const bytes = new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
    this.parts.push(new Uint8Array(Uint32Array.of(bytes.length).buffer), bytes);
  }

  addJson(value: unknown): void {
    this.add(new TextEncoder().encode(JSON.stringify(value)));
  }

  finish(taxonomy: Taxonomy): Uint8Array {
    const size = this.parts.reduce((sum, { length }) => sum + length, headerWords * 4);
    const whole = new Uint8Array(size);
    let at = headerWords * 4;
    for (const part of this.parts) {
      whole.set(part, at);
      at += part.length;
    }
    const sum = fingerprint(whole.subarray(headerWords * 4));
    const header = Uint32Array.of(magic, version, fingerprintOf(taxonomy), sum);
    whole.set(new Uint8Array(header.buffer));
    return whole;
  }
}

class Parts {
  private at = headerWords * 4;

  constructor(private readonly whole: Uint8Array) {}

  /** A copy, so that numbers of any width are aligned. */
  next(): ArrayBuffer {
    const length = new DataView(this.whole.buffer, this.whole.byteOffset + this.at, 4).getUint32(
      0,
      true,
    );
    const from = this.at + 4;
    this.at = from + length;
    return Uint8Array.from(this.whole.subarray(from, this.at)).buffer;
  }
}

function writeShelf(writer: Writer, { text, at: factsAt }: Shelf): void {
  const slots = [...text.slots()];
  writer.add(Uint32Array.of(slots.length));
  for (let from = 0; from < slots.length; from += group) {
    const members = slots.slice(from, from + group);
    const forward = new Forward(members.length, frequencyUnit);
    const codes = new Uint8Array(members.length);
    const facts = members.map((slot, at) => {
      const reading = text.reading(slot);
      forward.append(at, reading.document);
      codes[at] = reading.code;
      return factsAt(slot);
    });
    writer.addJson(facts);
    writer.add(codes);
    const saved = forward.save();
    writer.add(saved.bytes);
    writer.add(saved.ends);
  }
}

function readShelf(parts: Parts, place: (facts: ListingFacts, reading: Reading) => void): void {
  const document = new TermBuffer();
  const [count = 0] = new Uint32Array(parts.next());
  for (let read = 0; read < count; ) {
    const facts: ListingFacts[] = JSON.parse(new TextDecoder().decode(parts.next()));
    const codes = new Uint8Array(parts.next());
    const forward = Forward.of(
      new Uint8Array(parts.next()),
      new Uint32Array(parts.next()),
      frequencyUnit,
    );
    facts.forEach((each, at) => {
      forward.decode(at, document);
      place(each, { document, code: codes[at] ?? 0 });
    });
    read += facts.length;
  }
}

/** Listings and profiles with their terms and facts; not the lexicon. */
export function writeSnapshot(collection: Collection, taxonomy: Taxonomy): Uint8Array {
  const writer = new Writer();
  const { starts, units, terms, scripts } = collection.vocabulary.save();
  for (const part of [starts, units, terms, scripts]) writer.add(part);
  writeShelf(writer, collection.listings);
  writeShelf(writer, collection.profiles);
  return writer.finish(taxonomy);
}

/** Fills an empty collection; false where the bytes are damaged or of another version or taxonomy. */
export function readSnapshot(
  collection: Collection,
  taxonomy: Taxonomy,
  whole: Uint8Array,
): boolean {
  if (whole.length < headerWords * 4) return false;
  const header = new Uint32Array(Uint8Array.from(whole.subarray(0, headerWords * 4)).buffer);
  const sum = fingerprint(whole.subarray(headerWords * 4));
  const expected = [magic, version, fingerprintOf(taxonomy), sum];
  if (expected.some((word, at) => word !== header[at])) return false;
  const parts = new Parts(whole);
  collection.vocabulary.restore({
    starts: new Uint32Array(parts.next()),
    units: new Uint16Array(parts.next()),
    terms: new Int32Array(parts.next()),
    scripts: new Uint8Array(parts.next()),
  });
  readShelf(parts, (facts, reading) => collection.placeListing(facts, reading));
  readShelf(parts, (facts, reading) => collection.profiles.place(facts, reading));
  return true;
}
