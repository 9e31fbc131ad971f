import { describe, expect, it } from 'vitest';
import { language } from '$lib/i18n/language.svelte';
import type { Happening } from '$lib/live/happenings';
import { tell } from './tell';

const names: Record<string, string> = { keep: 'Highmoor - Keep' };
const said = (happening: Happening) => tell(happening, (node) => names[node] ?? null);
const ada = { player: 'ada', igtMs: 0 };

describe('a happening in words', () => {
  it('names the place without its region', () => {
    expect(said({ kind: 'zone', ...ada, node: 'keep', again: false })).toEqual({
      what: 'reaches',
      place: 'Keep',
    });
  });

  it('names no place that the reader is not told', () => {
    expect(said({ kind: 'zone', ...ada, node: 'crypt', again: true }).place).toBe('a place unknown');
  });

  it('counts', () => {
    expect(said({ kind: 'deaths', ...ada, node: 'keep', count: 1 }).what).toBe('dies in');
    expect(said({ kind: 'deaths', ...ada, node: null, count: 3 })).toEqual({
      what: 'dies 3 times',
      place: null,
    });
    expect(said({ kind: 'finish', ...ada, place: 2 }).what).toBe('finishes 2nd');
  });

  it('speaks French', () => {
    language.speak('fr');
    expect(said({ kind: 'finish', ...ada, place: 1 }).what).toBe('termine 1er');
    language.speak('en');
  });
});
