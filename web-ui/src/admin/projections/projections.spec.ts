import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RebuildProgress } from '$lib/api/types';
import { Projections } from './projections.svelte';

const aRebuild = (state: RebuildProgress['state'], position = 0): RebuildProgress => ({
  projection: 'race',
  state,
  position,
  head: 100,
  events_per_second: 50,
  requested_at: '2026-01-01T00:00:00Z',
  finished_at: null,
  comparison: null,
});

describe('Projections', () => {
  let progress: () => Promise<RebuildProgress>;
  let asked: number;
  let projections: Projections;

  beforeEach(() => {
    vi.useFakeTimers();
    asked = 0;
    progress = () => Promise.resolve(aRebuild('never'));
    const race = { head: 100, position: 90, caught_up: false };
    projections = new Projections({
      health: () => Promise.resolve({ components: { projections: { status: 'ok', race, writes: true } } }),
      rebuild: () => Promise.resolve(aRebuild('requested')),
      rebuildProgress: () => ((asked += 1), progress()),
    });
  });
  afterEach(() => {
    projections.stop();
    vi.useRealTimers();
  });

  it('lists read models and nothing else of the health', async () => {
    await projections.start();
    expect(projections.models).toEqual([{ name: 'race', head: 100, position: 90, caughtUp: false }]);
    expect(projections.rebuilds.get('race')?.state).toBe('never');
    expect(projections.error).toBeNull();
  });

  it('watches a rebuild until it is done, and no longer', async () => {
    await projections.start();
    asked = 0;
    await projections.rebuild('race');
    progress = () => Promise.resolve(aRebuild('running', 40));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(projections.rebuilds.get('race')).toMatchObject({ state: 'running', position: 40 });
    progress = () => Promise.resolve(aRebuild('done', 100));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(projections.rebuilds.get('race')?.state).toBe('done');
    await vi.advanceTimersByTimeAsync(30_000);
    expect(asked).toBe(2);
  });

  it('takes up a rebuild that somebody else began', async () => {
    progress = () => Promise.resolve(aRebuild('running', 10));
    await projections.start();
    progress = () => Promise.resolve(aRebuild('comparing', 100));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(projections.rebuilds.get('race')?.state).toBe('comparing');
  });

  it('asks no more when nobody looks', async () => {
    progress = () => Promise.resolve(aRebuild('running'));
    await projections.start();
    projections.stop();
    asked = 0;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(asked).toBe(0);
  });
});
