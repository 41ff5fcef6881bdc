import { z } from 'zod';

/** A card's text as its editor gives it: ProseMirror's JSON. */
export interface BodyNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly BodyNode[];
  /** Of a node of type `text`, never empty. */
  readonly text?: string;
  readonly marks?: readonly BodyMark[];
}

export interface BodyMark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

/** What one text holds at most, in nodes; far more than anybody writes. */
const MOST_NODES = 50_000;

const attrs = z.record(z.string(), z.unknown());
const mark = z.object({ type: z.string(), attrs: attrs.optional() });

/** Any tree of nodes; `cleanBody` then makes one of it that the editor can show. */
export const bodyNode: z.ZodType<BodyNode> = z.lazy(() =>
  z.object({
    type: z.string(),
    attrs: attrs.optional(),
    content: z.array(bodyNode).max(MOST_NODES).optional(),
    text: z.string().optional(),
    marks: z.array(mark).max(20).optional(),
  }),
);

export function paragraph(...content: readonly BodyNode[]): BodyNode {
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
}

/** A run of text; none where there is nothing to say. */
export function textNode(text: string, marks: readonly BodyMark[] = []): BodyNode[] {
  if (text === '') return [];
  return [marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }];
}

export function heading(text: string): BodyNode {
  return { type: 'heading', attrs: { level: 3 }, content: textNode(text) };
}

export function link(text: string, href: string): BodyNode[] {
  return textNode(text, isAddress(href) ? [{ type: 'link', attrs: { href } }] : []);
}

/** Whether a text may lead there: never to a script or into the reader's own machine. */
export function isAddress(href: unknown): href is string {
  return typeof href === 'string' && /^(?:https?:\/\/|mailto:)/iu.test(href.trim());
}

/** What it says, without its form: a line for each block that holds text. */
export function plainText(nodes: readonly BodyNode[]): string {
  const lines: string[] = [];
  const visit = ({ content = [] }: BodyNode): void => {
    let line = '';
    for (const child of content) {
      if (child.type === 'text') line += child.text ?? '';
      else if (child.type === 'mention') line += mentionText(child);
      else visit(child);
    }
    if (line.trim() !== '') lines.push(line.trim());
  };
  visit({ type: 'doc', content: nodes });
  return lines.join('\n');
}

export function mentionText({ attrs: of = {} }: BodyNode): string {
  return typeof of.label === 'string' ? `@${of.label}` : '';
}
