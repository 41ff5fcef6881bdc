export const PREFIX = 'vicinity-board:';

/** The name of a document's copy in this browser: one for each person who uses it. */
export function localName(personId: string, document: string): string {
  return `${PREFIX}${personId}:${document}`;
}

/** The documents of which this browser has a copy for that person. */
export async function localDocuments(personId: string): Promise<string[]> {
  const prefix = localName(personId, '');
  const databases = await indexedDB.databases();
  return databases.flatMap(({ name }) =>
    name?.startsWith(prefix) ? [name.slice(prefix.length)] : [],
  );
}

/** How many edits in a document's copy were not known to be durable when it was last open. */
export function unsavedIn(personId: string, document: string): Promise<number> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(localName(personId, document));
    opening.onerror = () => resolve(0);
    opening.onsuccess = () => {
      const database = opening.result;
      const finish = (count: unknown) => {
        database.close();
        resolve(typeof count === 'number' ? count : 0);
      };
      if (!database.objectStoreNames.contains('custom')) return finish(0);
      const asked = database.transaction('custom').objectStore('custom').get('unsaved');
      asked.onsuccess = () => finish(asked.result);
      asked.onerror = () => finish(0);
    };
  });
}

/** How many edits of this person wait on this device, in all boards and texts. */
export async function unsavedEdits(personId: string): Promise<number> {
  const documents = await localDocuments(personId);
  const counts = await Promise.all(documents.map((document) => unsavedIn(personId, document)));
  return counts.reduce((sum, count) => sum + count, 0);
}
