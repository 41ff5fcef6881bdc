const PREFIX = 'vicinity-board:';

/** The name of a board's copy in this browser: one for each person who uses it. */
export function localName(personId: string, document: string): string {
  return `${PREFIX}${personId}:${document}`;
}

/** Removes every board from this device, edits that wait included: for signing out. */
export async function forgetLocalBoards(): Promise<void> {
  const databases = await indexedDB.databases();
  for (const { name } of databases) {
    if (name?.startsWith(PREFIX)) indexedDB.deleteDatabase(name);
  }
}
