import { deflateRawSync } from 'node:zlib';
import * as decoding from 'lib0/decoding';
import { describe, expect, it } from 'vitest';
import { canDecompress, decompress } from './compression';

describe('a compressed answer', () => {
  it('is read message by message', async () => {
    expect(canDecompress()).toBe(true);
    const bytes = new Uint8Array(deflateRawSync(Buffer.from([3, 0, 2, 9, 2, 0, 1])));
    const messages = await decompress(bytes);
    expect(messages.map((message) => [...decoding.readTailAsUint8Array(message)])).toEqual([
      [0, 2, 9],
      [0, 1],
    ]);
  });

  it('that is cut off is not taken for a short one', async () => {
    const whole = new Uint8Array(deflateRawSync(Buffer.alloc(1_000, 1)));
    await expect(decompress(whole.slice(0, -2))).rejects.toThrow();
  });
});
