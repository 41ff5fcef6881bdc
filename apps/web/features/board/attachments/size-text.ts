const KB = 1024;

/** A size of bytes as people read it: 830 B, 12 KB, 3.4 MB. */
export function sizeText(
  bytes: number,
  format: (value: number, options: { maximumFractionDigits: number }) => string,
): string {
  if (bytes < KB) return `${format(bytes, { maximumFractionDigits: 0 })} B`;
  if (bytes < KB * KB) return `${format(bytes / KB, { maximumFractionDigits: 0 })} KB`;
  return `${format(bytes / KB / KB, { maximumFractionDigits: 1 })} MB`;
}
