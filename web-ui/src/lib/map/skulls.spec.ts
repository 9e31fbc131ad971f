import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aMapPlayer } from './fixtures';
import { skullLook } from './skull-look';
import { Skulls } from './skulls.svelte';

describe('Skulls', () => {
  let skulls: Skulls;
  const dying = (deaths: number, zone: string | null = 'keep') => aMapPlayer('a', { deaths, zone });

  beforeEach(() => {
    vi.useFakeTimers();
    skulls = new Skulls();
    skulls.see([dying(3)]);
  });
  afterEach(() => {
    skulls.clear();
    vi.useRealTimers();
  });

  it('does not tell deaths that were there before', () => {
    expect(skulls.shown).toEqual([]);
  });

  it('shows a death where it happened, for a second and a half', () => {
    skulls.see([dying(4)]);
    expect(skulls.shown.map(({ node }) => node)).toEqual(['keep']);
    vi.advanceTimersByTime(1_499);
    expect(skulls.shown).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(skulls.shown).toEqual([]);
  });

  it('shows nothing for a player who is nowhere, nor when a count is set back', () => {
    skulls.see([dying(4, null)]);
    skulls.see([dying(0)]);
    expect(skulls.shown).toEqual([]);
  });
});

describe('skullLook', () => {
  it('grows to twice its size, settles and fades', () => {
    expect(skullLook(0).scale).toBe(0);
    expect(skullLook(0.3).scale).toBe(2);
    expect(skullLook(0.5)).toEqual({ scale: 1, opacity: 1 });
    expect(skullLook(1)).toEqual({ scale: 1, opacity: 0 });
  });
});
