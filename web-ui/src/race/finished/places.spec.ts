import { describe, expect, it } from 'vitest';
import { aPlayer } from '$lib/live/fixtures';
import { placesOf } from './places';

describe('places', () => {
  it('are for finishers in the ranking, without gaps', () => {
    const players = [
      aPlayer('ada', { status: 'finished' }),
      aPlayer('bob', { status: 'finished', disqualified: true }),
      aPlayer('cleo', { status: 'finished' }),
      aPlayer('dan', { status: 'abandoned' }),
    ];
    expect([...placesOf(players)]).toEqual([
      ['ada', 1],
      ['cleo', 2],
    ]);
  });
});
