/** A kind of file that may be attached: its media type and whether the bytes are of it. */
export type FileType = {
  readonly mediaType: string;
  readonly fits: (bytes: Uint8Array) => boolean;
};

function startsWith(...signatures: readonly string[]) {
  return (bytes: Uint8Array) =>
    signatures.some((signature) => latin(bytes, 0, signature.length) === signature);
}

function latin(bytes: Uint8Array, from: number, length: number): string {
  return Buffer.from(bytes.subarray(from, from + length)).toString('latin1');
}

const isZip = startsWith('PK\x03\x04');

/** A zip archive that names the part which only this kind of document has. */
function zipWith(part: string) {
  return (bytes: Uint8Array) => isZip(bytes) && Buffer.from(bytes).includes(part, 0, 'latin1');
}

/** The older binary form of office documents. */
const isCompound = startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');

/** UTF-8 or GB 18030 without control characters, and not a page or picture in disguise. */
function isText(bytes: Uint8Array): boolean {
  const decoded = decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030');
  if (decoded === null || decoded.includes('\0')) return false;
  return !/^\s*<(?:!doctype|html|svg|script|head|body|iframe|\?xml)/i.test(decoded.slice(0, 1000));
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Binary STL: an 80-byte head, the number of triangles, 50 bytes each; or the text form. */
function isStl(bytes: Uint8Array): boolean {
  if (bytes.byteLength < 84) return startsWith('solid')(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.byteLength === 84 + 50 * view.getUint32(80, true) || startsWith('solid')(bytes);
}

const office = 'application/vnd.openxmlformats-officedocument';
const open = 'application/vnd.oasis.opendocument';
const openDocument = (kind: string): FileType => ({
  mediaType: `${open}.${kind}`,
  fits: zipWith(`mimetype${open}.${kind}`),
});
const jpeg: FileType = { mediaType: 'image/jpeg', fits: startsWith('\xff\xd8\xff') };
const step: FileType = { mediaType: 'model/step', fits: startsWith('ISO-10303-21;') };
const plain: FileType = { mediaType: 'text/plain', fits: isText };

/**
 * What may be attached, by the ending of the name. Pages and pictures that can carry scripts (HTML,
 * SVG, XML), programs and office documents with macros of their own ending are not here.
 */
export const fileTypes: Readonly<Record<string, FileType>> = {
  pdf: { mediaType: 'application/pdf', fits: startsWith('%PDF-') },
  png: { mediaType: 'image/png', fits: startsWith('\x89PNG\r\n\x1a\n') },
  jpg: jpeg,
  jpeg,
  gif: { mediaType: 'image/gif', fits: startsWith('GIF87a', 'GIF89a') },
  webp: {
    mediaType: 'image/webp',
    fits: (bytes) => startsWith('RIFF')(bytes) && latin(bytes, 8, 4) === 'WEBP',
  },
  docx: { mediaType: `${office}.wordprocessingml.document`, fits: zipWith('word/') },
  xlsx: { mediaType: `${office}.spreadsheetml.sheet`, fits: zipWith('xl/') },
  pptx: { mediaType: `${office}.presentationml.presentation`, fits: zipWith('ppt/') },
  odt: openDocument('text'),
  ods: openDocument('spreadsheet'),
  odp: openDocument('presentation'),
  doc: { mediaType: 'application/msword', fits: isCompound },
  xls: { mediaType: 'application/vnd.ms-excel', fits: isCompound },
  ppt: { mediaType: 'application/vnd.ms-powerpoint', fits: isCompound },
  txt: plain,
  md: plain,
  csv: { mediaType: 'text/csv', fits: isText },
  json: { mediaType: 'application/json', fits: isText },
  zip: { mediaType: 'application/zip', fits: isZip },
  mp4: { mediaType: 'video/mp4', fits: (bytes) => latin(bytes, 4, 4) === 'ftyp' },
  step,
  stp: step,
  stl: { mediaType: 'model/stl', fits: isStl },
  dxf: { mediaType: 'image/vnd.dxf', fits: isText },
  dwg: { mediaType: 'image/vnd.dwg', fits: startsWith('AC10') },
};
