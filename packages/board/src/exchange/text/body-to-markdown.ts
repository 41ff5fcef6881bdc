import { type BodyNode, mentionText } from './body-node';

/** The text in Markdown, its headings from level `top` on. */
export function bodyToMarkdown(nodes: readonly BodyNode[], top = 2): string {
  return blocksOf(nodes, top).join('\n\n');
}

function blocksOf(nodes: readonly BodyNode[], top: number): string[] {
  return nodes
    .map((node, index) => {
      // Two lists that follow each other would be read as one.
      const isSecond = node.type.endsWith('List') && nodes[index - 1]?.type === node.type;
      return `${isSecond ? '<!-- -->\n\n' : ''}${blockOf(node, top)}`;
    })
    .filter((block) => block !== '');
}

function blockOf(node: BodyNode, top: number): string {
  const content = node.content ?? [];
  switch (node.type) {
    case 'heading': {
      const level = typeof node.attrs?.level === 'number' ? node.attrs.level : 2;
      return `${'#'.repeat(Math.min(6, level - 2 + top))} ${inlineOf(content)}`;
    }
    case 'blockquote':
      return indented(blocksOf(content, top).join('\n\n'), '> ', '> ');
    case 'codeBlock': {
      const code = content.map(({ text = '' }) => text).join('');
      const fence = '`'.repeat(Math.max(3, longestRun(code) + 1));
      const language = typeof node.attrs?.language === 'string' ? node.attrs.language : '';
      return `${fence}${language}\n${code}\n${fence}`;
    }
    case 'horizontalRule':
      return '---';
    case 'image':
      return `![${escaped(String(node.attrs?.alt ?? ''))}](<${String(node.attrs?.src ?? '')}>)`;
    case 'bulletList':
      return content.map((item) => itemOf(item, '- ', top)).join('\n');
    case 'taskList':
      return content
        .map((item) => itemOf(item, item.attrs?.checked === true ? '- [x] ' : '- [ ] ', top))
        .join('\n');
    case 'orderedList': {
      const start = typeof node.attrs?.start === 'number' ? node.attrs.start : 1;
      return content.map((item, index) => itemOf(item, `${start + index}. `, top)).join('\n');
    }
    case 'table':
      return tableOf(content);
    default:
      return startsPlain(inlineOf(content));
  }
}

function itemOf({ content = [] }: BodyNode, sign: string, top: number): string {
  const isTight = content.every(({ type }) => type === 'paragraph' || type.endsWith('List'));
  return indented(blocksOf(content, top).join(isTight ? '\n' : '\n\n'), sign, '  ');
}

function indented(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, index) => `${index === 0 ? first : line === '' ? others.trim() : others}${line}`)
    .join('\n');
}

function tableOf(rows: readonly BodyNode[]): string {
  const lines = rows.map(({ content = [] }) => {
    const cells = content.map((cell) =>
      (cell.content ?? []).map((block) => inlineOf(block.content ?? [])).join(' '),
    );
    return `| ${cells.map((cell) => cell.replace(/[|]/gu, '\\|').replace(/\n/gu, ' ')).join(' | ')} |`;
  });
  const [first = '', ...others] = lines;
  const width = rows[0]?.content?.length ?? 0;
  return [first, `|${' --- |'.repeat(width)}`, ...others].join('\n');
}

function inlineOf(nodes: readonly BodyNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'hardBreak') return '\\\n';
      if (node.type === 'mention') return escaped(mentionText(node));
      return node.type === 'text' ? runOf(node) : inlineOf(node.content ?? []);
    })
    .join('');
}

/** From the innermost out. */
const signs = { italic: '*', strike: '~~', bold: '**' } as const;

/** The signs of a mark stand at the words themselves, not at the spaces beside them. */
function runOf({ text = '', marks = [] }: BodyNode): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (words === '') return text;
  const isCode = marks.some(({ type }) => type === 'code');
  const fence = '`'.repeat(longestRun(words) + 1);
  const room = /^`|`$/u.test(words) ? ' ' : '';
  let marked = isCode ? `${fence}${room}${words}${room}${fence}` : escaped(words);
  for (const [type, sign] of Object.entries(signs)) {
    if (marks.some((mark) => mark.type === type)) marked = `${sign}${marked}${sign}`;
  }
  const href = marks.find(({ type }) => type === 'link')?.attrs?.href;
  if (typeof href === 'string')
    marked = `[${marked}](<${href.replace(/[<>\n]/gu, encodeURIComponent)}>)`;
  return `${before}${marked}${after}`;
}

/** What Markdown would read as form is written as text. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>~]/gu, '\\$&');
}

/** A line must not begin like a heading or a list. */
function startsPlain(text: string): string {
  return text.replace(/^(\s*)([-+#]|\d+(?=[.)]))/gmu, (_, space: string, sign: string) =>
    /\d/u.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
  );
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
}
