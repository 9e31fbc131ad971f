import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aPlayer } from './fixtures';
import { Moves } from './moves.svelte';

const board = (...ids: string[]) => ids.map((id) => aPlayer(id));

describe('Moves', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('tells who won and who lost places', () => {
    const moves = new Moves();
    moves.see(board('a', 'b', 'c'));
    moves.see(board('c', 'a', 'b'));
    expect(Object.fromEntries(moves.byPlayer)).toEqual({ c: 2, a: -1, b: -1 });
  });

  it('has nothing to tell at first sight or when the order stays', () => {
    const moves = new Moves();
    moves.see(board('a', 'b'));
    moves.see(board('a', 'b'));
    expect(moves.byPlayer.size).toBe(0);
  });

  it('does not take a newcomer for an overtaking', () => {
    const moves = new Moves();
    moves.see([...board('a', 'b'), aPlayer('c', { status: 'ready' })]);
    moves.see(board('c', 'a', 'b'));
    expect(moves.byPlayer.size).toBe(0);
  });

  it('forgets a move after a while', () => {
    const moves = new Moves();
    moves.see(board('a', 'b'));
    moves.see(board('b', 'a'));
    vi.advanceTimersByTime(6000);
    expect(moves.byPlayer.size).toBe(0);
  });
});
