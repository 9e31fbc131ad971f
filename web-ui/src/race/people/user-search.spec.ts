import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { User } from '$lib/api/types';
import { aUser } from '$lib/live/fixtures';
import { UserSearch } from './user-search.svelte';

describe('UserSearch', () => {
  let asked: string[];
  let answer: (text: string) => Promise<User[]>;
  let search: UserSearch;
  const found = () => search.found.map((user) => user.twitch_username);

  beforeEach(() => {
    vi.useFakeTimers();
    asked = [];
    answer = () => Promise.resolve([aUser('ada'), aUser('adam'), aUser('bob')]);
    const searchUsers = (text: string) => (asked.push(text), answer(text));
    search = new UserSearch({ searchUsers }, () => new Set(['bob']));
  });
  afterEach(() => vi.useRealTimers());

  it('waits for a pause and for two letters', async () => {
    search.type('a');
    await vi.advanceTimersByTimeAsync(1_000);
    search.type('ad');
    await vi.advanceTimersByTimeAsync(200);
    search.type('ada');
    await vi.advanceTimersByTimeAsync(300);
    expect(asked).toEqual(['ada']);
  });

  it('leaves out who is in already', async () => {
    search.type('ad');
    await vi.advanceTimersByTimeAsync(300);
    expect(found()).toEqual(['ada', 'adam']);
    expect(search.open).toBe(true);
  });

  it('never lets an older answer replace a newer one', async () => {
    const answers: ((users: User[]) => void)[] = [];
    answer = () => new Promise((resolve) => answers.push(resolve));
    search.type('ad');
    await vi.advanceTimersByTimeAsync(300);
    search.type('adam');
    await vi.advanceTimersByTimeAsync(300);
    answers[1]?.([aUser('adam')]);
    answers[0]?.([aUser('ada')]);
    await vi.advanceTimersByTimeAsync(0);
    expect(found()).toEqual(['adam']);
  });

  it('goes round by the arrows, past the text itself', async () => {
    search.type('ad');
    await vi.advanceTimersByTimeAsync(300);
    const way = [1, 1, 1, -1].map((step) => {
      search.move(step as 1 | -1);
      return search.chosen?.twitch_username ?? null;
    });
    expect(way).toEqual(['ada', 'adam', null, 'adam']);
  });

  it('puts away the list first and the text then', async () => {
    search.type('ad');
    await vi.advanceTimersByTimeAsync(300);
    expect(search.escape()).toBe(true);
    expect([search.open, search.text]).toEqual([false, 'ad']);
    expect(search.escape()).toBe(true);
    expect(search.text).toBe('');
    expect(search.escape()).toBe(false);
  });

  it('says what went wrong', async () => {
    answer = () => Promise.reject(new Error('Too many requests.'));
    search.type('ad');
    await vi.advanceTimersByTimeAsync(300);
    expect([search.error, search.searching]).toEqual(['Too many requests.', false]);
  });
});
