import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { boardDocument, bodyText, cardDocument, parseDocumentName, seedBody } from './index';

const [project, card] = [
  '0b9a1f6e-5a52-4f0c-9d0c-0b7f3f6a1c11',
  '7d7c8a34-92a7-4a35-8b7e-4f2f0e5d2a22',
];

describe('the text of a card', () => {
  it('begins with a paragraph for each line that was given', () => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, seedBody('Who does what.\n\n谁做什么。\n'));
    expect(bodyText(doc)).toBe('Who does what.\n谁做什么。');
    expect(doc.getXmlFragment('default').length).toBe(2);
  });

  it('is empty where nothing was written', () => {
    expect(bodyText(new Y.Doc())).toBe('');
  });
});

describe('names of documents', () => {
  it('read as they were made, and nothing else reads', () => {
    expect(parseDocumentName(boardDocument(project))).toEqual({
      kind: 'board',
      projectId: project,
    });
    expect(parseDocumentName(cardDocument(project, card))).toEqual({
      kind: 'card',
      projectId: project,
      cardId: card,
    });
    for (const name of ['', `card:${project}`, `card:${project}:x`, `board:${project}:${card}`])
      expect(parseDocumentName(name), name).toBeNull();
  });
});
