import * as Y from 'yjs';
import { randomFrom } from './random';

/**
 * Updates of documents that edit every kind of content at random and meet now and then; the
 * last ones are whole documents. The same for the same seed.
 */
export function randomEdits(
  seed: number,
  { documents, steps }: { documents: number; steps: number },
): Uint8Array[] {
  const updates: Uint8Array[] = [];
  const next = randomFrom(seed);
  const docs = Array.from({ length: documents }, () => {
    const doc = new Y.Doc();
    doc.on('update', (update: Uint8Array) => updates.push(update));
    return doc;
  });
  for (let step = 0; step < steps; step += 1) {
    const doc = docs[next(docs.length)];
    const other = docs[next(docs.length)];
    if (!doc || !other) continue;
    if (next(20) === 0) Y.applyUpdate(doc, Y.encodeStateAsUpdate(other, Y.encodeStateVector(doc)));
    else edit(doc, next);
  }
  return [...updates, ...docs.map((doc) => Y.encodeStateAsUpdate(doc))];
}

function edit(doc: Y.Doc, next: (below: number) => number): void {
  const text = doc.getText('text');
  const array = doc.getArray<unknown>('array');
  const map = doc.getMap<unknown>('map');
  const words = ['plain', '汉字', '🙂 pair', '', '\u0000'];
  const word = words[next(words.length)] ?? '';
  switch (next(10)) {
    case 0:
      text.insert(next(text.length + 1), word);
      return;
    case 1:
      if (text.length > 0) text.delete(next(text.length), 1);
      return;
    case 2:
      if (text.length > 1)
        text.format(next(text.length - 1), 1, { bold: next(2) === 0 ? true : null });
      return;
    case 3:
      text.insertEmbed(next(text.length + 1), { image: word, at: [1, { deep: [null] }] });
      return;
    case 4:
      array.insert(next(array.length + 1), [word, next(2 ** 30), -1.5, null, true]);
      return;
    case 5:
      array.insert(next(array.length + 1), [
        { a: [word, { b: 2n ** 40n }] },
        new Uint8Array([1, 2]),
      ]);
      return;
    case 6:
      if (array.length > 0) array.delete(next(array.length), 1);
      return;
    case 7:
      map.set(`key ${next(5)}`, word);
      return;
    case 8:
      map.set(`key ${next(5)}`, new Y.Map([[word, new Y.Text(word)]]));
      return;
    default:
      doc.getXmlFragment('xml').insert(0, [new Y.XmlElement('p'), new Y.XmlText(word)]);
  }
}
