import { describe, expect, it } from 'vitest';
import { decodeText } from './read-text';

describe('the text of a file', () => {
  it('is read from what spreadsheets write', () => {
    expect(decodeText(new TextEncoder().encode('标题'))).toBe('标题');
    expect(decodeText(Uint8Array.of(0xb1, 0xea, 0xcc, 0xe2))).toBe('标题'); // GBK, as Excel saves
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x07, 0x68, 0x98, 0x98))).toBe('标题');
  });
});
