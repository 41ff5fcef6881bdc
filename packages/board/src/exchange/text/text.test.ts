import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { randomFrom, randomText } from '../random-board.test-data';
import { bodyState, readBody } from './body-document';
import { bodyToMarkdown } from './body-to-markdown';
import { cleanBody } from './clean-body';
import { markdownToBody } from './markdown-to-body';

describe('texts', () => {
  it('leave a document as they came, and need no cleaning (seeds 1–200)', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const nodes = randomText(randomFrom(seed));
      expect(cleanBody(nodes), `seed ${seed}`).toEqual(nodes);
      const doc = new Y.Doc();
      Y.applyUpdate(doc, bodyState(nodes));
      expect(readBody(doc), `seed ${seed}`).toEqual(nodes);
    }
  });

  it('say the same in Markdown, written again (seeds 1–200)', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const markdown = bodyToMarkdown(randomText(randomFrom(seed)));
      expect(bodyToMarkdown(markdownToBody(markdown)), `seed ${seed}`).toBe(markdown);
    }
  });

  it('are made such that the editor can hold them', () => {
    expect(
      cleanBody([
        { type: 'text', text: 'loose' },
        {
          type: 'iframe',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'in' }] }],
        },
        {
          type: 'taskList',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a' }] }],
        },
        { type: 'image', attrs: { src: 'javascript:x' } },
        {
          type: 'paragraph',
          attrs: { onclick: 'x' },
          content: [
            {
              type: 'text',
              text: 'go',
              marks: [{ type: 'link', attrs: { href: 'javascript:x' } }],
            },
            { type: 'text', text: '' },
          ],
        },
        { type: 'bulletList' },
      ]),
    ).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: 'loose' }] },
      { type: 'paragraph', content: [{ type: 'text', text: 'in' }] },
      {
        type: 'taskList',
        content: [
          {
            type: 'taskItem',
            content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a' }] }],
          },
        ],
      },
      { type: 'paragraph', content: [{ type: 'text', text: 'go' }] },
    ]);
  });

  it('may nest no deeper than the engine takes', () => {
    let deep = { type: 'paragraph', content: [{ type: 'text', text: 'x' }] };
    for (let level = 0; level < 500; level += 1)
      deep = { type: 'blockquote', content: [deep] } as unknown as typeof deep;
    const depth = (nodes: readonly { content?: readonly object[] }[]): number =>
      1 + Math.max(0, ...nodes.map(({ content }) => (content ? depth(content) : 0)));
    expect(depth(cleanBody([deep]))).toBeLessThan(40);
  });
});
