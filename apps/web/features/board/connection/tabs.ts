import * as Y from 'yjs';

/** The origin of what another tab of this browser wrote. */
export const TAB = Symbol('tab');

/**
 * Shares a document between the tabs of one person, so that they show the same without a network
 * too. Whoever joins asks for what it lacks; afterwards each edit is passed on. What came from the
 * server goes to each tab by its own connection and is not passed on.
 * @returns what ends it
 */
export function joinTabs(personId: string, document: string, doc: Y.Doc): () => void {
  const channel = new BroadcastChannel(`vicinity-board:${personId}:${document}`);
  const passOn = (update: Uint8Array, _origin: unknown, _doc: Y.Doc, { local }: Y.Transaction) => {
    if (local) channel.postMessage({ update });
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const lacking = bytesIn(data, 'lacking');
    const update = bytesIn(data, 'update');
    if (lacking) channel.postMessage({ update: Y.encodeStateAsUpdate(doc, lacking) });
    if (update) Y.applyUpdate(doc, update, TAB);
  };
  doc.on('update', passOn);
  channel.postMessage({ lacking: Y.encodeStateVector(doc) });
  return () => {
    doc.off('update', passOn);
    channel.close();
  };
}

function bytesIn(data: unknown, field: 'lacking' | 'update'): Uint8Array | null {
  if (typeof data !== 'object' || data === null || !(field in data)) return null;
  const value: unknown = Reflect.get(data, field);
  return value instanceof Uint8Array ? value : null;
}
