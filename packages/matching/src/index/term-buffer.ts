/** The terms of one document, ascending, with their frequencies: `count` places of each array. */
export class TermBuffer {
  terms = new Uint32Array(1 << 10);
  frequencies = new Uint8Array(1 << 10);
  count = 0;

  /** Room for so many terms; what was in the buffer is lost. */
  reserve(length: number): void {
    if (length <= this.terms.length) return;
    this.terms = new Uint32Array(length * 2);
    this.frequencies = new Uint8Array(length * 2);
  }
}
