import { describe, expect, it } from 'vitest';
import { messagesFor } from './catalogues';

function leaves(tree: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string') found.set(here, value);
    else for (const [inner, text] of leaves(value, here)) found.set(inner, text);
  }
  return found;
}

function argumentsOf(text: string): string {
  const names = [...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name);
  return [...new Set(names)].sort().join();
}

const zh = leaves(messagesFor('zh'));
const en = leaves(messagesFor('en'));

describe('catalogues', () => {
  it('have the same keys in both languages', () => {
    expect([...zh.keys()].filter((key) => !en.has(key))).toEqual([]);
    expect([...en.keys()].filter((key) => !zh.has(key))).toEqual([]);
  });

  it('have no empty text', () => {
    expect([...zh, ...en].filter(([, text]) => !text.trim())).toEqual([]);
  });

  it('take the same arguments in both languages', () => {
    const differing = [...zh].filter(
      ([key, text]) => argumentsOf(text) !== argumentsOf(en.get(key) ?? ''),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });
});
