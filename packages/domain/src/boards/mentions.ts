const MENTION = /@\[([0-9a-f-]{36})\]/g;

/** The persons whom a comment mentions, each once, in order. */
export function mentionsIn(body: string): string[] {
  return [...new Set([...body.matchAll(MENTION)].flatMap(([, id]) => id ?? []))];
}
