import { beforeEach, describe, expect, it } from 'vitest';
import { language, texts } from './language.svelte';

const t = texts({ players: (n: number) => `${n} players` }, { players: (n) => `${n} joueurs` });

describe('the language of the page', () => {
  beforeEach(() => {
    language.choose('en');
    localStorage.clear();
  });

  it('changes every text at once', () => {
    expect(t().players(3)).toBe('3 players');
    language.choose('fr');
    expect(t().players(3)).toBe('3 joueurs');
    expect(document.documentElement.lang).toBe('fr');
  });

  it('follows the account until the reader chooses here', () => {
    language.suggest('fr-CA');
    expect(language.current).toBe('fr');
    language.choose('en');
    language.suggest('fr');
    expect(language.current).toBe('en');
  });

  it('speaks for this visit alone what an address asks for', () => {
    language.choose('en');
    language.speak('fr');
    expect(t().players(3)).toBe('3 joueurs');
    language.suggest('en');
    expect(language.current).toBe('fr');
    expect(localStorage.getItem('photofinish.language')).toBe('en');
  });

  it('does not pretend to speak what it does not', () => {
    language.suggest('de');
    expect(language.current).toBe('en');
  });
});
