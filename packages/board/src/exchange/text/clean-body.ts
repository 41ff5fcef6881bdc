import { type BodyMark, type BodyNode, isAddress, paragraph, textNode } from './body-node';

/** The engine refuses texts that are nested more deeply than 64. */
const DEEPEST = 24;

type Content = 'inline' | 'text' | 'blocks' | 'item' | 'none' | readonly string[];

/** What the editor's nodes may hold; it would take away whatever does not fit. */
const blocks: Readonly<Record<string, Content>> = {
  paragraph: 'inline',
  heading: 'inline',
  codeBlock: 'text',
  blockquote: 'blocks',
  bulletList: ['listItem'],
  orderedList: ['listItem'],
  taskList: ['taskItem'],
  table: ['tableRow'],
  horizontalRule: 'none',
  image: 'none',
};
const inner: Readonly<Record<string, Content>> = {
  listItem: 'item',
  taskItem: 'item',
  tableRow: ['tableCell', 'tableHeader'],
  tableCell: 'blocks',
  tableHeader: 'blocks',
};
const inline: readonly string[] = ['text', 'hardBreak', 'mention'];

const attributes: Readonly<Record<string, readonly string[]>> = {
  heading: ['level'],
  codeBlock: ['language'],
  orderedList: ['start', 'type'],
  taskItem: ['checked'],
  image: ['src', 'alt', 'title', 'width', 'height'],
  mention: ['id', 'label', 'mentionSuggestionChar'],
  tableCell: ['colspan', 'rowspan', 'colwidth', 'align'],
  tableHeader: ['colspan', 'rowspan', 'colwidth', 'align'],
};
const marks: Readonly<Record<string, readonly string[]>> = {
  bold: [],
  italic: [],
  strike: [],
  underline: [],
  code: [],
  link: ['href', 'target', 'rel', 'class', 'title'],
};

/**
 * The same text as a tree that the editor can hold. What it could make itself is left as it is;
 * what it does not know is kept as the text that it says.
 */
export function cleanBody(nodes: readonly BodyNode[]): BodyNode[] {
  return blocksOf(nodes, 0);
}

function blocksOf(nodes: readonly BodyNode[], depth: number): BodyNode[] {
  const made: BodyNode[] = [];
  let line: BodyNode[] = [];
  const endLine = () => {
    const runs = inlineOf(line);
    if (runs.length > 0) made.push(paragraph(...runs));
    line = [];
  };
  for (const node of nodes) {
    if (inline.includes(node.type)) {
      line.push(node);
      continue;
    }
    endLine();
    const holds = blocks[node.type];
    if (holds === undefined || depth >= DEEPEST) made.push(...blocksOf(node.content ?? [], depth));
    else made.push(...blockOf(node, holds, depth));
  }
  endLine();
  return made;
}

function blockOf(node: BodyNode, holds: Content, depth: number): BodyNode[] {
  if (node.type === 'image' && !isAddress(node.attrs?.src)) return [];
  if (holds === 'none') return [bare(node)];
  const content = contentOf(node, holds, depth + 1);
  const isFlow = holds === 'inline' || holds === 'text';
  return content.length > 0 || isFlow ? [bare(node, content)] : [];
}

function contentOf({ content = [] }: BodyNode, holds: Content, depth: number): BodyNode[] {
  switch (holds) {
    case 'none':
      return [];
    case 'inline':
      return inlineOf(content);
    case 'text':
      return textNode(content.map(saidBy).join(''));
    case 'blocks': {
      const made = blocksOf(content, depth);
      return made.length > 0 ? made : [paragraph()];
    }
    case 'item': {
      const made = blocksOf(content, depth);
      return made[0]?.type === 'paragraph' ? made : [paragraph(), ...made];
    }
    default:
      return content
        .map((child) =>
          holds.includes(child.type) ? child : { type: holds[0] ?? '', content: [child] },
        )
        .map((child) => bare(child, contentOf(child, inner[child.type] ?? 'blocks', depth + 1)));
  }
}

function inlineOf(nodes: readonly BodyNode[]): BodyNode[] {
  return joined(runsOf(nodes));
}

/** Neighbours with the same marks are one run, as the editor has them. */
function joined(nodes: readonly BodyNode[]): BodyNode[] {
  const runs: BodyNode[] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    const isOne =
      last?.type === 'text' &&
      node.type === 'text' &&
      JSON.stringify(last.marks) === JSON.stringify(node.marks);
    if (last && isOne) runs[runs.length - 1] = { ...last, text: `${last.text}${node.text}` };
    else runs.push(node);
  }
  return runs;
}

function runsOf(nodes: readonly BodyNode[]): BodyNode[] {
  return nodes.flatMap((node): BodyNode[] => {
    if (node.type === 'text') return textNode(node.text ?? '', marksOf(node.marks ?? []));
    if (node.type === 'hardBreak') return [{ type: 'hardBreak' }];
    if (node.type === 'mention') return [bare(node)];
    return runsOf(node.content ?? []);
  });
}

function marksOf(all: readonly BodyMark[]): BodyMark[] {
  const known = all.filter(({ type, attrs }) => {
    return type in marks && (type !== 'link' || isAddress(attrs?.href));
  });
  return known.map(({ type, attrs }) => {
    const kept = pick(attrs, marks[type] ?? []);
    return kept ? { type, attrs: kept } : { type };
  });
}

function bare(node: BodyNode, content: readonly BodyNode[] = []): BodyNode {
  const attrs = pick(node.attrs, attributes[node.type] ?? []);
  return {
    type: node.type,
    ...(attrs && { attrs }),
    ...(content.length > 0 && { content }),
  };
}

function pick(attrs: BodyNode['attrs'], names: readonly string[]): BodyNode['attrs'] | null {
  const kept = Object.entries(attrs ?? {}).filter(
    ([name, value]) => names.includes(name) && isPlain(value),
  );
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}

function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'number');
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function saidBy(node: BodyNode): string {
  return node.type === 'text' ? (node.text ?? '') : (node.content ?? []).map(saidBy).join('');
}
