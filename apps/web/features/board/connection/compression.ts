import * as decoding from 'lib0/decoding';

const FORMAT = 'deflate-raw';

/** Whether this browser can read large answers that come compressed. */
export function canDecompress(): boolean {
  try {
    new DecompressionStream(FORMAT);
    return true;
  } catch {
    return false;
  }
}

/** The messages in a compressed one of the sync engine's, each a decoder at its beginning. */
export async function decompress(bytes: Uint8Array<ArrayBuffer>): Promise<decoding.Decoder[]> {
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(FORMAT));
  const all = decoding.createDecoder(new Uint8Array(await new Response(plain).arrayBuffer()));
  const messages: decoding.Decoder[] = [];
  while (decoding.hasContent(all)) {
    messages.push(decoding.createDecoder(decoding.readVarUint8Array(all)));
  }
  return messages;
}
