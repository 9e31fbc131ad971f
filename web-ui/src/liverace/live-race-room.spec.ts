import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '$lib/api/client';
import { aLiveParticipant, aLiveRace } from './fixtures';
import { askAgain, LiveRaceRoom } from './live-race-room.svelte';
import type { LiveRace } from './types';

describe('LiveRaceRoom', () => {
  let race: () => Promise<LiveRace>;
  let asked: number;
  let room: LiveRaceRoom;

  beforeEach(() => {
    vi.useFakeTimers();
    asked = 0;
    race = () => Promise.resolve(aLiveRace({ status: 'in_progress' }));
    room = new LiveRaceRoom('r', {
      liveRace: () => race(),
      participants: () => {
        asked += 1;
        return Promise.resolve({ items: [aLiveParticipant('ada')], count: 1, rejected: [] });
      },
    });
  });
  afterEach(() => {
    room.poll.stop();
  });

  it('follows who is in it while it runs', async () => {
    await room.poll.now();
    expect(room.participants.value?.items).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(asked).toBe(2);
  });

  it('is left alone once its results are final', async () => {
    race = () => Promise.resolve(aLiveRace({ status: 'finished', results_state: 'final' }));
    await room.poll.now();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(asked).toBe(1);
  });

  it('keeps what it showed when the server cannot be reached', async () => {
    await room.poll.now();
    race = () => Promise.reject(new ApiError(0, 'unreachable'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(room.race.value?.status).toBe('in_progress');
    expect(room.race.message).toBe('unreachable');
  });

  it('is asked for the more often the sooner it changes', () => {
    const at = (status: LiveRace['status'], results_state: LiveRace['results_state'] = 'none') =>
      askAgain({ status, results_state });
    expect(at('in_progress')).toBe(5_000);
    expect(at('scheduled')).toBe(10_000);
    expect(at('finished', 'provisional')).toBe(30_000);
    expect(at('finished', 'final')).toBeNull();
    expect(at('cancelled')).toBeNull();
  });
});
