import { describe, expect, it } from 'vitest';
import { language } from '../i18n/language.svelte';
import { happening, type Detail, type HappeningKind } from './happening';
import { tell } from './tell';

const places: Record<string, string> = { keep: 'Highmoor - Keep' };
const players: Record<string, string> = { bo: 'Bo' };
const names = { node: (id: string) => places[id] ?? null, player: (id: string) => players[id] ?? null };
const said = (kind: HappeningKind, detail: Detail = {}) => tell(happening(kind, 'ada', 0, '', detail), names);

describe('a happening in words', () => {
  it('names the place without its region', () => {
    expect(said('zone', { node: 'keep' })).toEqual({ what: 'entered', place: 'Keep' });
  });

  it('names no place that the reader is not told', () => {
    expect(said('back', { node: 'crypt' })).toEqual({ what: 'is back in', place: 'a place unknown' });
  });

  it('counts', () => {
    expect(said('death', { node: 'keep', amount: 1 }).what).toBe('died in');
    expect(said('death', { amount: 3 })).toEqual({ what: 'died 3 times', place: null });
    expect(said('finish', { place: 2, amount: 61_000 }).what).toBe('finished 2nd in 1:01');
    expect(said('penalty', { amount: 10_000 }).what).toBe('got a penalty of 0:10');
  });

  it('names who was overtaken for the lead, if anybody was', () => {
    expect(said('lead', { overtaken: 'bo' }).what).toBe('takes the lead from Bo');
    expect(said('lead').what).toBe('takes the lead');
    expect(said('lead', { overtaken: 'who left' }).what).toBe('takes the lead');
  });

  it('speaks French', () => {
    language.speak('fr');
    expect(said('finish', { place: 1, amount: 61_000 }).what).toBe('termine 1er en 1:01');
    language.speak('en');
  });
});
