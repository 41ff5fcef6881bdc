/** The documents of a segment that hold a term: `slots[from … to)`, with their frequencies. */
export interface PostingList {
  slots: Uint16Array;
  frequencies: Uint8Array;
  from: number;
  to: number;
  /** The highest frequency, and the highest frequency for the length of its document. */
  mostFrequent: number;
  densest: number;
}

export function emptyList(): PostingList {
  const [slots, frequencies] = [new Uint16Array(0), new Uint8Array(0)];
  return { slots, frequencies, from: 0, to: 0, mostFrequent: 0, densest: 0 };
}
