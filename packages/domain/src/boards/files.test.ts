import { describe, expect, it } from 'vitest';
import { cleanFileName, endingOf } from './file-name';
import { fileTypes } from './file-types';

const bytes = (latin: string) => Uint8Array.from(Buffer.from(latin, 'latin1'));

describe('the name of a file', () => {
  it.each([
    ['C:\\Users\\li\\report.pdf', 'report.pdf'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['a\r\nSet-Cookie: x.txt', 'aSet-Cookie_ x.txt'],
    ['..', ''],
    ['检测报告（第三版）.PDF', '检测报告（第三版）.PDF'],
  ])('%s is kept as %s', (given, kept) => {
    expect(cleanFileName(given)).toBe(kept);
  });

  it('is shortened before its ending', () => {
    const kept = cleanFileName(`${'长'.repeat(400)}.xlsx`);
    expect([endingOf(kept), [...kept].length]).toEqual(['xlsx', 155]);
  });
});

describe('the content of a file', () => {
  it.each([
    ['png', '\x89PNG\r\n\x1a\nrest', true],
    ['png', '<svg onload=alert(1)>', false],
    ['pdf', '%PDF-1.7 …', true],
    ['pdf', '<html><script>alert(1)</script>', false],
    ['txt', 'plain words', true],
    ['txt', '\n <!DOCTYPE html><script>', false],
    ['csv', '<svg xmlns="http://www.w3.org/2000/svg">', false],
    ['txt', 'MZ\x00\x00program', false],
    ['docx', 'PK\x03\x04....word/document.xml', true],
    ['docx', 'PK\x03\x04....classes.dex', false],
    ['odt', 'PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.text', true],
    ['jpg', '\xff\xd8\xff\xe0', true],
    ['step', 'ISO-10303-21;\nHEADER;', true],
  ])('%s: %j fits: %s', (ending, content, fits) => {
    expect(fileTypes[ending]?.fits(bytes(content))).toBe(fits);
  });

  it('Chinese text of the older encoding is text', () => {
    expect(fileTypes.csv?.fits(Uint8Array.from([0xb5, 0xa5, 0xb5, 0xc4]))).toBe(true);
  });

  it('knows no ending that a browser would run', () => {
    for (const ending of ['html', 'htm', 'svg', 'xml', 'xhtml', 'js', 'exe', 'docm', ''])
      expect(fileTypes[ending]).toBeUndefined();
  });
});
