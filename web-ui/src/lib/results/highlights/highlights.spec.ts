import { beforeEach, describe, expect, it } from 'vitest';
import { language } from '../../i18n/language.svelte';
import { aRunner, course } from '../fixtures';
import { CATEGORIES } from './finding';
import { highlightsOf } from './highlights';
import { listed, say } from './story';
import { tell } from './tell';

const race = [
  aRunner('ada', 'start@0 a1@10/1 a2@30 end@60', 100),
  aRunner('bob', 'start@0 a1@10/4 a2@70 end@100/3', 110),
  aRunner('cleo', 'start@0 b1@15 b2@40', 60, 'abandoned'),
];

describe('highlights', () => {
  beforeEach(() => {
    language.choose('en');
  });

  it('are six at most, two of a kind at most, the best first', () => {
    const found = highlightsOf(race, course);
    const scores = found.map(({ score }) => score);
    const kinds = found.map(({ type }) => CATEGORIES[type]);
    expect(found.length).toBeGreaterThan(3);
    expect(found.length).toBeLessThanOrEqual(6);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const kind of kinds) expect(kinds.filter((other) => other === kind).length).toBeLessThanOrEqual(2);
  });

  it('are none of a race of one', () => {
    expect(highlightsOf(race.slice(0, 1), course)).toEqual([]);
  });

  it('are told in the language of the page, with players and zones to point at', () => {
    const photo = highlightsOf(race, course).find(({ type }) => type === 'photo_finish');
    expect(photo).toBeDefined();
    if (!photo) return;
    const read = () =>
      tell(photo, course)
        .pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.name))
        .join('');
    expect(read()).toBe('10.0 seconds between ada and bob.');
    language.choose('fr');
    expect(read()).toBe('10.0 secondes entre ada et bob.');
  });

  it('have words for every kind in every language', () => {
    for (const speaks of ['en', 'fr'] as const) {
      language.choose(speaks);
      for (const type of Object.keys(CATEGORIES) as (keyof typeof CATEGORIES)[]) {
        const found = { type, score: 50, runners: race, node: 'a1', figure: 2, other: 3 };
        expect(tell(found, course).title).not.toBe('');
        expect(tell(found, course).pieces.length).toBeGreaterThan(0);
      }
    }
  });
});

describe('a sentence', () => {
  const player = (name: string) => ({ kind: 'player' as const, id: name, name });

  it('joins players as people do', () => {
    const text = (names: string[]) =>
      listed(names.map(player), 'and')
        .map((piece) => (piece.kind === 'text' ? piece.text : piece.name))
        .join('');
    expect(text(['a'])).toBe('a');
    expect(text(['a', 'b', 'c'])).toBe('a, b and c');
  });

  it('has no empty pieces', () => {
    expect(say`${player('ada')} won`).toEqual([player('ada'), { kind: 'text', text: ' won' }]);
  });
});
