import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { glide } from './glide.svelte';

describe('a list whose rows glide', () => {
  let list: HTMLOListElement;
  let rows: HTMLLIElement[];
  let order = $state('a,b,c');
  let stop: () => void;
  const moves = () => rows.map((row) => vi.mocked(row.animate).mock.calls.length);

  beforeEach(() => {
    order = 'a,b,c';
    list = document.createElement('ol');
    rows = ['a', 'b', 'c'].map((id) => {
      const row = document.createElement('li');
      row.id = id;
      row.animate = vi.fn();
      Object.defineProperty(row, 'offsetTop', { get: () => order.split(',').indexOf(id) * 50 });
      return row;
    });
    list.append(...rows);
    stop = $effect.root(() => {
      glide(() => order)(list);
    });
    flushSync();
  });
  afterEach(() => {
    stop();
  });

  it('moves nothing at first', () => {
    expect(moves()).toEqual([0, 0, 0]);
  });

  it('moves those that changed places, from where they were', () => {
    order = 'b,a,c';
    flushSync();
    expect(moves()).toEqual([1, 1, 0]);
    expect(vi.mocked((rows[0] as HTMLLIElement).animate).mock.calls[0]?.[0]).toEqual([
      { transform: 'translateY(-50px)' },
      { transform: 'none' },
    ]);
  });
});
