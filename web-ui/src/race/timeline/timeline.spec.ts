import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aPastState } from '$lib/live/fixtures';
import { RaceRoom } from '$lib/live/race-room.svelte';
import { PastView } from './past-view.svelte';
import { Timeline } from './timeline.svelte';

const START = '2030-01-05T18:00:00Z';

function aPastView(): PastView {
  const room = new RaceRoom('r1', {
    race: () => Promise.reject(new Error('nobody asks')),
    command: () => Promise.resolve(null),
  });
  return new PastView(room, () => Promise.resolve(aPastState([])));
}

describe('Timeline', () => {
  let noted: unknown[];
  let past: PastView;
  let timeline: Timeline;

  beforeEach(() => {
    vi.useFakeTimers();
    noted = [];
    past = aPastView();
    const note = (changes: unknown) => noted.push(changes);
    const now = () => Date.parse(START) + 60_700;
    timeline = new Timeline({ status: 'running', startedAt: START, finishedAt: null }, past, { note }, now);
  });
  afterEach(() => {
    past.stop();
    vi.useRealTimers();
  });

  it('goes from the start to now, in whole seconds', () => {
    expect(timeline.length).toBe(60_000);
    expect(timeline.clock).toBe(60_000);
    expect(timeline.usable).toBe(true);
  });

  it('writes into the address where the reader has gone, and that it is now again', () => {
    timeline.settle(12_000);
    expect(past.wanted).toBe(12_000);
    timeline.settle(60_000);
    expect(past.wanted).toBeNull();
    expect(noted).toEqual([{ at: '0:00:12' }, { at: null }]);
  });

  it('writes nothing on the way', () => {
    timeline.drag(12_000);
    expect([timeline.clock, noted]).toEqual([12_000, []]);
  });

  it('shows what happened at the second by which it had', () => {
    timeline.show(12_001);
    expect(past.wanted).toBe(13_000);
  });

  it('shows what has only just happened as it is now', () => {
    timeline.show(60_300);
    expect(past.wanted).toBeNull();
  });
});

describe('a race without a past', () => {
  it('shows none: before the start, in its first second, and when it was called off', () => {
    const past = aPastView();
    const usable = (race: ConstructorParameters<typeof Timeline>[0]) => {
      const timeline = new Timeline(race, past, { note: () => undefined }, () => Date.parse(START) + 900);
      timeline.show(0);
      return timeline.usable;
    };
    expect(usable({ status: 'setup', startedAt: null, finishedAt: null })).toBe(false);
    expect(usable({ status: 'running', startedAt: START, finishedAt: null })).toBe(false);
    expect(usable({ status: 'abandoned', startedAt: START, finishedAt: '2030-01-05T19:00:00Z' })).toBe(false);
    expect(past.wanted).toBeNull();
  });
});
