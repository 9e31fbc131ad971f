import { describe, expect, it } from 'vitest';
import { chapters as en } from './help-en';
import { chapters as fr } from './help-fr';

describe('the help', () => {
  it('has the same anchors in every language, each once', () => {
    const anchors = en.map((chapter) => chapter.id);
    expect(fr.map((chapter) => chapter.id)).toEqual(anchors);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it('says the same in every language, part by part', () => {
    const shape = (chapters: typeof en) =>
      chapters.map(({ parts }) => parts.map((part) => (typeof part === 'string' ? 1 : part.length)));
    expect(shape(fr)).toEqual(shape(en));
  });
});
