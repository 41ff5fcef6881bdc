import * as Y from 'yjs';

/** The fragment that holds a card's text, in the form that ProseMirror's Yjs binding reads. */
export const BODY_FRAGMENT = 'default';

/** A card's text to begin with, one paragraph for each line, as a Yjs update. For the server. */
export function seedBody(text: string): Uint8Array {
  const doc = new Y.Doc();
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  doc.getXmlFragment(BODY_FRAGMENT).insert(
    0,
    paragraphs.map((line) => {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText(line)]);
      return paragraph;
    }),
  );
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return update;
}

/** A card's text without its form: a line for each block that holds text. */
export function bodyText(doc: Y.Doc): string {
  const lines: string[] = [];
  const visit = (node: Y.XmlFragment | Y.XmlElement): void => {
    let line = '';
    for (const child of node.toArray()) {
      if (child instanceof Y.XmlText) line += plainText(child);
      else if (child instanceof Y.XmlElement && child.nodeName === 'mention') {
        line += `@${child.getAttribute('label') ?? ''}`;
      } else if (child instanceof Y.XmlElement) visit(child);
    }
    if (line.trim() !== '') lines.push(line.trim());
  };
  visit(doc.getXmlFragment(BODY_FRAGMENT));
  return lines.join('\n');
}

function plainText(text: Y.XmlText): string {
  const parts: unknown[] = text.toDelta();
  return parts.map(insertOf).join('');
}

function insertOf(part: unknown): string {
  const isText = typeof part === 'object' && part !== null && 'insert' in part;
  return isText && typeof part.insert === 'string' ? part.insert : '';
}
