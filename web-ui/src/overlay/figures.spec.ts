import { describe, expect, it } from 'vitest';
import { aPlayer } from '$lib/live/fixtures';
import { figureOf, gapOf, isPlaced } from './figures';

describe('the figure of a player', () => {
  it('is the layer while they play and the time once they are through', () => {
    expect(figureOf(aPlayer('a', { current_layer: 2 }), 6)).toBe('3/6');
    expect(figureOf(aPlayer('a', { status: 'finished', igt_ms: 61_000 }), 6)).toBe('1:01');
  });

  it.each(['registered', 'ready', 'abandoned'] as const)('is none, but a word, when %s', (status) => {
    expect(figureOf(aPlayer('a', { status }), 6)).toBeNull();
  });

  it('has neither place nor gap beside it once disqualified', () => {
    const player = aPlayer('a', { gap_ms: 4_000 });
    expect(gapOf(player)).toBe('+0:04');
    expect(isPlaced({ ...player, disqualified: true })).toBe(false);
    expect(gapOf({ ...player, disqualified: true })).toBeNull();
  });
});
