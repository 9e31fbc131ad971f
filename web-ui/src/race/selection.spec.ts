import { beforeEach, describe, expect, it } from 'vitest';
import { Selection } from './selection.svelte';

describe('Selection', () => {
  let selection: Selection;
  const chosen = () => [...selection.players];

  beforeEach(() => {
    selection = new Selection();
    selection.choose('a', false);
  });

  it('shows the one that was clicked in place of the one before', () => {
    selection.choose('b', false);
    expect(chosen()).toEqual(['b']);
  });

  it('shows everybody again when the only one is clicked', () => {
    selection.choose('a', false);
    expect(chosen()).toEqual([]);
  });

  it('adds and takes away with the modifier', () => {
    selection.choose('b', true);
    expect(chosen()).toEqual(['a', 'b']);
    selection.choose('a', true);
    expect(chosen()).toEqual(['b']);
  });

  it('leaves one of several when that one is clicked', () => {
    selection.choose('b', true);
    selection.choose('a', false);
    expect(chosen()).toEqual(['a']);
  });

  it('includes another in place of the one before, or beside it, and leaves alone who is chosen', () => {
    selection.include('b', false);
    expect(chosen()).toEqual(['b']);
    selection.include('a', true);
    selection.include('b', false);
    expect(chosen()).toEqual(['b', 'a']);
  });

  it('is cleared at once', () => {
    selection.choose('b', true);
    selection.clear();
    expect(chosen()).toEqual([]);
  });
});
