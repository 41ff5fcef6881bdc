/** One edit of a text: at `start`, `removed` UTF-16 units give way to `inserted`. */
export interface Stretch {
  readonly start: number;
  readonly removed: number;
  readonly inserted: string;
}

/** The smallest single edit that makes `before` into `after`; never splits a surrogate pair. */
export function stretchBetween(before: string, after: string): Stretch {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  if (start > 0 && isHighSurrogate(before.charCodeAt(start - 1))) start -= 1;
  let end = 0;
  while (
    end < shorter - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end += 1;
  }
  if (end > 0 && isLowSurrogate(before.charCodeAt(before.length - end))) end -= 1;
  return {
    start,
    removed: before.length - end - start,
    inserted: after.slice(start, after.length - end),
  };
}

/**
 * `mine` as it applies after `theirs`, both edits of the same text. What they inserted is never
 * removed; where both removed the same units, they are removed once.
 */
export function rebased(mine: Stretch, theirs: Stretch): Stretch {
  const theirEnd = theirs.start + theirs.removed;
  const shift = theirs.inserted.length - theirs.removed;
  if (mine.start + mine.removed <= theirs.start) return mine;
  if (mine.start >= theirEnd) return { ...mine, start: mine.start + shift };
  if (mine.start < theirs.start) return { ...mine, removed: theirs.start - mine.start };
  const removed = Math.max(0, mine.start + mine.removed - theirEnd);
  return { ...mine, start: theirs.start + theirs.inserted.length, removed };
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
