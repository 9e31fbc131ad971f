import { describe, expect, it } from 'vitest';
import { read } from './read';
import type { Block, Inline } from './tree';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const paragraph = (...inside: Inline[]): Block => ({ kind: 'paragraph', inside });

/** Every address that a text leads to. */
function addresses(markdown: string): string[] {
  const found: string[] = [];
  JSON.stringify(read(markdown), (key, value: unknown) => {
    if (key === 'href') found.push(String(value));
    return value;
  });
  return found;
}

describe('Markdown', () => {
  it('is read as what people write it for', () => {
    expect(read('# Rules\n**Two** runs,\nno _glitches_ & `no` resets.\n\n1. one\n2. two')).toEqual([
      { kind: 'heading', level: 1, inside: [text('Rules')] },
      paragraph(
        { kind: 'strong', inside: [text('Two')] },
        text(' runs,'),
        { kind: 'break' },
        text('no '),
        { kind: 'em', inside: [text('glitches')] },
        text(' & '),
        { kind: 'code', text: 'no' },
        text(' resets.'),
      ),
      {
        kind: 'list',
        ordered: true,
        start: 1,
        items: [[paragraph(text('one'))], [paragraph(text('two'))]],
      },
    ]);
    expect(read('> a\n\n---\n```\n<b>\n```\n\n|a|\n|-|\n|b|').map(({ kind }) => kind)).toEqual([
      'quote',
      'rule',
      'code',
      'table',
    ]);
    expect(read('A &lt; B &copy;')).toEqual([paragraph(text('A < B &copy;'))]);
  });

  it('leads to other sites and mailboxes', () => {
    expect(addresses('[a](https://a.example/x "t") <https://b.example> www.c.example d@e.example')).toEqual([
      'https://a.example/x',
      'https://b.example/',
      'http://www.c.example/',
      'mailto:d@e.example',
    ]);
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](java%0ascript:alert(1))',
    '[x]( javascript:alert(1))',
    '[x](<java\tscript:alert(1)>)',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](vbscript:x)',
    '[x](file:///etc/passwd)',
    '[x](//evil.example/a)',
    '[x](/admin)',
    '[x][y]\n\n[y]: javascript:alert(1)',
    '<javascript:alert(1)>',
    '![x](javascript:alert(1))',
    '<a href="javascript:alert(1)">x</a>',
  ])('leads nowhere from %s', (markdown) => {
    expect(addresses(markdown)).toEqual([]);
  });

  it('keeps HTML as the text that it is', () => {
    expect(read('<img src=x onerror=alert(1)>')).toEqual([paragraph(text('<img src=x onerror=alert(1)>'))]);
    expect(read('a <script>alert(1)</script> b')[0]).toEqual(
      paragraph(text('a '), text('<script>'), text('alert(1)'), text('</script>'), text(' b')),
    );
  });

  it('fetches no image: it leads to it', () => {
    expect(read('![a map](https://a.example/map.png)')).toEqual([
      paragraph({ kind: 'link', href: 'https://a.example/map.png', inside: [text('a map')] }),
    ]);
  });

  it.each([
    ['too long', 'a'.repeat(1_000_000)],
    ['nested quotes', '> '.repeat(5_000)],
    ['nested lists', '- '.repeat(5_000) + 'a'],
  ])('shows what is beyond reason as it was written: %s', (_, markdown) => {
    expect(read(markdown)).toEqual([paragraph(text(markdown))]);
  });

  it.each(['[', '![', '*a ', '_a', '<', '[a](b', '~~a', '|a', 'a.', '**a', '> '])(
    'does not stumble over %s, however often',
    (part) => {
      const before = performance.now();
      read(part.repeat(10_000 / part.length));
      expect(performance.now() - before).toBeLessThan(5_000);
    },
  );
});
