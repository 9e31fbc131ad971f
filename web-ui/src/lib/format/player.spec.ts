import { afterEach, describe, expect, it } from 'vitest';
import { language } from '../i18n/language.svelte';
import { formatDnf, formatProgress, GHOST_COLOR, initialsOf, ordinal, playerColor } from './player';

describe('players', () => {
  afterEach(() => {
    language.choose('en');
  });

  it('counts layers from one and never past the last', () => {
    expect(formatProgress(0, 6)).toBe('1/6');
    expect(formatProgress(6, 6)).toBe('6/6');
    expect(formatProgress(2, 0)).toBe('3/?');
  });

  it('tells where somebody gave up', () => {
    expect(formatDnf(2, 6)).toBe('DNF (L3/6)');
  });

  it('wraps the palette after twenty', () => {
    expect(playerColor(3)).toBe('var(--player-3)');
    expect(playerColor(23)).toBe('var(--player-3)');
  });

  it('shows ghosts without a colour of their own', () => {
    expect(playerColor(GHOST_COLOR)).toBe('var(--ghost)');
  });

  it.each([
    ['ada', 'AD'],
    ['night_owl', 'NO'],
    ['Bo', 'BO'],
    ['', '?'],
  ])('abbreviates %j to %s', (name, letters) => {
    expect(initialsOf(name)).toBe(letters);
  });

  it.each([
    [1, '1st'],
    [2, '2nd'],
    [11, '11th'],
    [21, '21st'],
    [112, '112th'],
  ])('ranks %i as %s', (place, text) => {
    expect(ordinal(place)).toBe(text);
  });

  it.each([
    [1, '1er'],
    [2, '2e'],
    [21, '21e'],
  ])('ranks %i as %s in French', (place, text) => {
    language.choose('fr');
    expect(ordinal(place)).toBe(text);
  });
});
