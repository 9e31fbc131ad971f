import { Lexer, type Token, type Tokens } from 'marked';
import type { Block, Inline } from './tree';

/** Twice what the server takes: anything longer is not from there. */
const LONGEST = 20_000;
const DEEPEST = 12;
const SAFE = new Set(['http:', 'https:', 'mailto:']);
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: '\u00a0',
};

/**
 * Markdown as a tree of what may be shown. HTML in it stays the text that it is, images become links, and only links to
 * other sites and mailboxes lead anywhere. What is too long, or nested beyond reason, is one paragraph of plain text.
 */
export function read(markdown: string): readonly Block[] {
  if (markdown.length > LONGEST) return plain(markdown);
  try {
    return blocks(new Lexer({ gfm: true, breaks: true }).lex(markdown), 0);
  } catch {
    return plain(markdown);
  }
}

const plain = (text: string): readonly Block[] => [{ kind: 'paragraph', inside: [{ kind: 'text', text }] }];

function blocks(tokens: readonly Token[], depth: number): readonly Block[] {
  return depth > DEEPEST
    ? plain(tokens.map(({ raw }) => raw).join(''))
    : tokens.flatMap((token) => block(token as Tokens.Generic, depth + 1));
}

function block(token: Tokens.Generic, depth: number): readonly Block[] {
  switch (token.type) {
    case 'space':
    case 'def':
      return [];
    case 'heading':
      return [{ kind: 'heading', level: (token as Tokens.Heading).depth, inside: within(token, depth) }];
    case 'code':
      return [{ kind: 'code', text: (token as Tokens.Code).text }];
    case 'hr':
      return [{ kind: 'rule' }];
    case 'blockquote':
      return [{ kind: 'quote', inside: blocks(token.tokens ?? [], depth) }];
    case 'list':
      return [list(token as Tokens.List, depth)];
    case 'table':
      return [table(token as Tokens.Table, depth)];
    default:
      return [{ kind: 'paragraph', inside: within(token, depth) }];
  }
}

function list({ ordered, start, items }: Tokens.List, depth: number): Block {
  const first = typeof start === 'number' ? start : 1;
  return { kind: 'list', ordered, start: first, items: items.map(({ tokens }) => blocks(tokens, depth)) };
}

function table({ header, rows }: Tokens.Table, depth: number): Block {
  const cells = (row: readonly Tokens.TableCell[]) => row.map(({ tokens }) => inlines(tokens, depth));
  return { kind: 'table', head: cells(header), rows: rows.map(cells) };
}

/** What stands inside; of what has no parts, its source. */
function within(token: Tokens.Generic, depth: number): readonly Inline[] {
  return token.tokens ? inlines(token.tokens, depth) : [{ kind: 'text', text: known(token.raw.trimEnd()) }];
}

function inlines(tokens: readonly Token[], depth: number): readonly Inline[] {
  return depth > DEEPEST
    ? [{ kind: 'text', text: tokens.map(({ raw }) => raw).join('') }]
    : tokens.map((token) => inline(token as Tokens.Generic, depth + 1));
}

function inline(token: Tokens.Generic, depth: number): Inline {
  switch (token.type) {
    case 'br':
      return { kind: 'break' };
    case 'codespan':
      return { kind: 'code', text: (token as Tokens.Codespan).text };
    case 'strong':
    case 'em':
    case 'del':
      return { kind: token.type, inside: within(token, depth) };
    case 'link':
      return link((token as Tokens.Link).href, within(token, depth), token.raw);
    case 'image':
      return link(
        (token as Tokens.Image).href,
        [{ kind: 'text', text: (token as Tokens.Image).text }],
        token.raw,
      );
    case 'checkbox':
      return { kind: 'text', text: (token as Tokens.Checkbox).checked ? '☑ ' : '☐ ' };
    case 'escape':
      return { kind: 'text', text: (token as Tokens.Escape).text };
    case 'text':
      return { kind: 'text', text: known((token as Tokens.Text).text) };
    default:
      return { kind: 'text', text: token.raw };
  }
}

/** Where it leads nowhere safe, it is the text that it was written as. */
function link(href: string, inside: readonly Inline[], raw: string): Inline {
  const url = URL.canParse(href) ? new URL(href) : null;
  return url !== null && SAFE.has(url.protocol)
    ? { kind: 'link', href: url.href, inside }
    : { kind: 'text', text: raw };
}

const known = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (entity, name: string) => ENTITIES[name] ?? entity);
