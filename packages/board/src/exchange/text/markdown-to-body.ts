import { lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import { type BodyMark, type BodyNode, isAddress, paragraph, textNode } from './body-node';
import { cleanBody } from './clean-body';

/** A text written in Markdown (CommonMark with GitHub's tables, task lists and strike-through). */
export function markdownToBody(markdown: string): BodyNode[] {
  return cleanBody(blocksOf(lexer(markdown)));
}

function isKnown(token: Token): token is MarkedToken {
  return token.type !== 'generic';
}

function blocksOf(tokens: readonly Token[]): BodyNode[] {
  return tokens.flatMap((token) => (isKnown(token) ? blockOf(token) : []));
}

function blockOf(token: MarkedToken): BodyNode[] {
  switch (token.type) {
    case 'heading': {
      // A card's title is the first level.
      const level = Math.max(2, Math.min(4, token.depth));
      return [{ type: 'heading', attrs: { level }, content: inlineOf(token.tokens) }];
    }
    case 'paragraph':
      return paragraphsOf(token.tokens);
    case 'text':
      return paragraphsOf(token.tokens ?? [token]);
    case 'blockquote':
      return [{ type: 'blockquote', content: blocksOf(token.tokens) }];
    case 'code':
      return [
        {
          type: 'codeBlock',
          ...(token.lang && { attrs: { language: token.lang } }),
          content: textNode(token.text),
        },
      ];
    case 'hr':
      return [{ type: 'horizontalRule' }];
    case 'list':
      return listsOf(token);
    case 'table':
      return [
        {
          type: 'table',
          content: [
            { type: 'tableRow', content: token.header.map(cellOf('tableHeader')) },
            ...token.rows.map((row) => ({
              type: 'tableRow',
              content: row.map(cellOf('tableCell')),
            })),
          ],
        },
      ];
    case 'html':
      return paragraphOf(token.text.replace(/<!--.*?-->/gsu, '').trim());
    default:
      return [];
  }
}

function paragraphOf(text: string): BodyNode[] {
  return text === '' ? [] : [paragraph(...textNode(text))];
}

/** A picture stands by itself in our texts, so it ends the paragraph that it is in. */
function paragraphsOf(tokens: readonly Token[]): BodyNode[] {
  const made: BodyNode[] = [];
  let line: Token[] = [];
  const endLine = () => {
    const content = inlineOf(line);
    if (content.length > 0) made.push(paragraph(...content));
    line = [];
  };
  for (const token of tokens) {
    if (isKnown(token) && token.type === 'image' && isAddress(token.href)) {
      endLine();
      made.push({ type: 'image', attrs: { src: token.href, alt: token.text } });
    } else line.push(token);
  }
  endLine();
  return made;
}

/** A list in which some items can be ticked and others not is several lists. */
function listsOf({ ordered, start, items }: Tokens.List): BodyNode[] {
  const lists: { readonly isTask: boolean; readonly items: BodyNode[] }[] = [];
  for (const item of items) {
    const content = blocksOf(item.tokens.filter(({ type }) => type !== 'checkbox'));
    const made = item.task
      ? { type: 'taskItem', attrs: { checked: item.checked ?? false }, content }
      : { type: 'listItem', content };
    const last = lists.at(-1);
    if (last?.isTask === item.task) last.items.push(made);
    else lists.push({ isTask: item.task, items: [made] });
  }
  return lists.map(({ isTask, items: content }) => {
    if (isTask) return { type: 'taskList', content };
    if (!ordered) return { type: 'bulletList', content };
    const attrs = typeof start === 'number' && start !== 1 ? { start } : null;
    return { type: 'orderedList', ...(attrs && { attrs }), content };
  });
}

function cellOf(type: string) {
  return ({ tokens }: Tokens.TableCell): BodyNode => ({
    type,
    content: [paragraph(...inlineOf(tokens))],
  });
}

function inlineOf(tokens: readonly Token[], marks: readonly BodyMark[] = []): BodyNode[] {
  return tokens.flatMap((token) => (isKnown(token) ? runsOf(token, marks) : []));
}

function runsOf(token: MarkedToken, marks: readonly BodyMark[]): BodyNode[] {
  switch (token.type) {
    case 'strong':
      return inlineOf(token.tokens, [...marks, { type: 'bold' }]);
    case 'em':
      return inlineOf(token.tokens, [...marks, { type: 'italic' }]);
    case 'del':
      return inlineOf(token.tokens, [...marks, { type: 'strike' }]);
    case 'codespan':
      return textNode(token.text, [{ type: 'code' }]);
    case 'br':
      return [{ type: 'hardBreak' }];
    case 'link': {
      const leads = isAddress(token.href);
      const mark: BodyMark = { type: 'link', attrs: { href: token.href } };
      return inlineOf(token.tokens, leads ? [...marks, mark] : marks);
    }
    case 'image':
      return textNode(token.text || token.href, marks);
    case 'text':
      return token.tokens ? inlineOf(token.tokens, marks) : linesOf(token.text, marks);
    case 'escape':
      return textNode(token.text, marks);
    case 'html':
      return textNode(token.text, marks);
    default:
      return [];
  }
}

/** Whoever writes a card's text in Markdown means a line break where there is one. */
function linesOf(text: string, marks: readonly BodyMark[]): BodyNode[] {
  return text
    .split('\n')
    .flatMap((line, index): BodyNode[] => [
      ...(index > 0 ? [{ type: 'hardBreak' }] : []),
      ...textNode(line, marks),
    ]);
}
