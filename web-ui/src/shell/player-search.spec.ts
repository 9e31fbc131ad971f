import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { User } from '$lib/api/types';
import { aUser } from '$lib/live/fixtures';
import { PlayerSearch } from './player-search.svelte';

describe('PlayerSearch', () => {
  let asked: string[];
  let answer: (text: string) => Promise<User[]>;
  let search: PlayerSearch;

  beforeEach(() => {
    vi.useFakeTimers();
    asked = [];
    answer = () => Promise.resolve(['ada', 'adam', 'adele'].map(aUser));
    search = new PlayerSearch({ searchUsers: (text) => (asked.push(text), answer(text)) });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('asks once for a word, when the typing rests', async () => {
    search.type('a');
    search.type('ad');
    await vi.advanceTimersByTimeAsync(200);
    search.type('ada ');
    await vi.advanceTimersByTimeAsync(300);
    expect(asked).toEqual(['ada']);
    expect(search.found?.map((user) => user.twitch_username)).toEqual(['ada', 'adam', 'adele']);
  });

  it('does not ask for a single letter', async () => {
    search.type(' a ');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toEqual([]);
    expect(search.open).toBe(false);
  });

  it('shows six at most', async () => {
    answer = () => Promise.resolve([...'abcdefgh'].map((letter) => aUser(`zo${letter}`)));
    search.type('zo');
    await vi.advanceTimersByTimeAsync(300);
    expect(search.found).toHaveLength(6);
  });

  it('never shows an older answer', async () => {
    let late: (users: User[]) => void = () => {};
    answer = (text) =>
      text === 'ad' ? new Promise((resolve) => (late = resolve)) : Promise.resolve([aUser('bob')]);
    search.type('ad');
    await vi.advanceTimersByTimeAsync(300);
    search.type('bo');
    await vi.advanceTimersByTimeAsync(300);
    late([aUser('ada')]);
    await vi.advanceTimersByTimeAsync(0);
    expect(search.found?.map((user) => user.twitch_username)).toEqual(['bob']);
  });

  it('goes round with the arrow keys', async () => {
    search.type('ad');
    await vi.advanceTimersByTimeAsync(300);
    expect(search.chosen).toBeNull();
    search.move(-1);
    expect(search.chosen?.twitch_username).toBe('adele');
    search.move(1);
    expect(search.chosen?.twitch_username).toBe('ada');
  });

  it('says what went wrong until the next letter', async () => {
    answer = () => Promise.reject(new Error('Too many requests.'));
    search.type('ad');
    await vi.advanceTimersByTimeAsync(300);
    expect(search.error).toBe('Too many requests.');
    search.type('ada');
    expect(search.error).toBeNull();
  });
});
