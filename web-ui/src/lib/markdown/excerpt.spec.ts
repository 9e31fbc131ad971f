import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt';

describe('the excerpt of a text in Markdown', () => {
  it.each([
    ['**Two runs** in _each_ pool', 'Two runs in each pool'],
    ['# Rules\n\n- Draw\n- Race\n> once', 'Rules Draw Race once'],
    ['[The rules](https://rules.example.org) hold, `!race` too', 'The rules hold, !race too'],
  ])('leaves the words of %j', (markdown, words) => {
    expect(excerpt(markdown)).toBe(words);
  });

  it('leaves alone what only looks like a mark', () => {
    const text = 'snake_case_names, 2 * 3 * 4, [brackets] and 1. numbers';
    expect(excerpt(text)).toBe(text);
  });

  it('reads no more than a card shows', () => {
    expect(excerpt('['.repeat(10_000)).length).toBeLessThanOrEqual(500);
  });
});
