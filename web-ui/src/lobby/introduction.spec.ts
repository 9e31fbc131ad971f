import { beforeEach, describe, expect, it } from 'vitest';
import { Introduction } from './introduction.svelte';

describe('the introduction', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  it('is for who is not signed in', () => {
    expect(new Introduction().shownTo(false)).toBe(true);
    expect(new Introduction().shownTo(true)).toBe(false);
  });

  it('stays away once it was dismissed, until it is asked for', () => {
    new Introduction().dismiss();
    const later = new Introduction();
    expect(later.shownTo(false)).toBe(false);
    later.recall();
    expect(new Introduction().shownTo(false)).toBe(true);
  });
});
