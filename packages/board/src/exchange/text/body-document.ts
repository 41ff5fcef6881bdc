import * as Y from 'yjs';
import { BODY_FRAGMENT } from '../../body';
import type { BodyMark, BodyNode } from './body-node';

/** The text that a card's document holds. */
export function readBody(doc: Y.Doc): BodyNode[] {
  return nodesIn(doc.getXmlFragment(BODY_FRAGMENT));
}

/** A document that holds the text, as a Yjs update, in the form that the editor's binding reads. */
export function bodyState(nodes: readonly BodyNode[]): Uint8Array {
  const doc = new Y.Doc();
  doc.getXmlFragment(BODY_FRAGMENT).insert(0, typesOf(nodes));
  const state = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return state;
}

function nodesIn(parent: Y.XmlFragment): BodyNode[] {
  return parent.toArray().flatMap((child): BodyNode[] => {
    if (child instanceof Y.XmlText) return runsOf(child);
    if (!(child instanceof Y.XmlElement)) return [];
    const attrs: Record<string, unknown> = child.getAttributes();
    const content = nodesIn(child);
    return [
      {
        type: child.nodeName,
        ...(Object.keys(attrs).length > 0 && { attrs }),
        ...(content.length > 0 && { content }),
      },
    ];
  });
}

function runsOf(text: Y.XmlText): BodyNode[] {
  const runs: { insert?: unknown; attributes?: Record<string, unknown> }[] = text.toDelta();
  return runs.flatMap(({ insert, attributes = {} }): BodyNode[] => {
    if (typeof insert !== 'string') return [];
    const marks = Object.entries(attributes).map(([name, attrs]): BodyMark => {
      // Marks that may overlap themselves have a hash behind their name.
      const type = name.replace(/--.*$/u, '');
      return isRecord(attrs) && Object.keys(attrs).length > 0 ? { type, attrs } : { type };
    });
    marks.sort((a, b) => (a.type < b.type ? -1 : 1));
    return [
      marks.length > 0 ? { type: 'text', text: insert, marks } : { type: 'text', text: insert },
    ];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(nodes: readonly BodyNode[]): (Y.XmlElement | Y.XmlText)[] {
  const types: (Y.XmlElement | Y.XmlText)[] = [];
  let runs: BodyNode[] = [];
  const endRuns = () => {
    if (runs.length > 0) types.push(textOf(runs));
    runs = [];
  };
  for (const node of nodes) {
    if (node.type === 'text') {
      runs.push(node);
      continue;
    }
    endRuns();
    types.push(elementOf(node));
  }
  endRuns();
  return types;
}

function elementOf({ type, attrs = {}, content = [] }: BodyNode): Y.XmlElement {
  const element = new Y.XmlElement(type);
  // Yjs keeps whatever JSON can carry, and the editor's binding writes numbers and booleans.
  const holder: { setAttribute(name: string, value: unknown): void } = element;
  for (const [name, value] of Object.entries(attrs)) {
    if (value !== null && value !== undefined) holder.setAttribute(name, value);
  }
  element.insert(0, typesOf(content));
  return element;
}

function textOf(runs: readonly BodyNode[]): Y.XmlText {
  const text = new Y.XmlText();
  text.applyDelta(
    runs.map(({ text: insert = '', marks = [] }) => ({
      insert,
      attributes: Object.fromEntries(marks.map((mark) => [mark.type, mark.attrs ?? {}])),
    })),
  );
  return text;
}
