import { createHash, type Hash } from 'node:crypto';
import * as Y from 'yjs';

/**
 * A digest of all that a document shows: every root type's sequence and entries, and those of
 * the types in them. How items are split or merged, and what is deleted, leaves no trace in it.
 */
export function visibleContent(doc: Y.Doc): string {
  const hash = createHash('sha256');
  for (const name of [...doc.share.keys()].sort()) {
    const type = doc.share.get(name);
    if (!type || isEmpty(type)) continue;
    hash.update(`root ${JSON.stringify(name)}`);
    digestType(hash, type);
  }
  return hash.digest('base64');
}

type AnyType = Y.ContentType['type'];

/** Reading a state makes no root types that show nothing; updates may. */
function isEmpty(type: AnyType): boolean {
  if ([...type._map.values()].some((item) => !item.deleted)) return false;
  for (let item = type._start; item; item = item.right) if (!item.deleted) return false;
  return true;
}

/** Without recursion: the nesting of types is as deep as its writers like. */
function digestType(hash: Hash, root: AnyType): void {
  const types: AnyType[] = [root];
  for (let type = types.pop(); type; type = types.pop()) {
    hash.update('type[');
    for (let item = type._start; item; item = item.right) digestItem(hash, item, types);
    hash.update('|');
    for (const key of [...type._map.keys()].sort()) {
      const item = type._map.get(key);
      if (!item || item.deleted) continue;
      hash.update(`key ${JSON.stringify(key)}`);
      digestItem(hash, item, types);
    }
    hash.update(']');
  }
}

function digestItem(hash: Hash, item: Y.Item, types: AnyType[]): void {
  if (item.deleted) return;
  const { content } = item;
  if (content instanceof Y.ContentType) {
    hash.update(`type ${content.type.constructor.name}`);
    types.push(content.type);
  } else if (content instanceof Y.ContentString) {
    // Unit by unit, so that it does not matter where a string is split.
    hash.update(content.str, 'utf16le');
  } else if (content instanceof Y.ContentFormat) {
    hash.update(`format ${JSON.stringify([content.key, content.value])}`);
  } else if (content instanceof Y.ContentBinary) {
    hash.update(content.content);
  } else {
    for (const value of content.getContent()) hash.update(`value ${textOf(value)}`);
  }
}

function textOf(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) =>
      typeof inner === 'bigint' ? `bigint ${inner}` : inner,
    ) ?? 'undefined'
  );
}
