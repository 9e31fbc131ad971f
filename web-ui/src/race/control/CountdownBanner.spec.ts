import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { calls } from '$lib/app';
import { FakeSource } from '$lib/live/fake-source';
import { aRace, aRaceDetail, aRaceInfo, aRaceState } from '$lib/live/fixtures';
import { RaceRoom } from '$lib/live/race-room.svelte';
import CountdownBanner from './CountdownBanner.svelte';

const NOW = Date.parse('2030-01-05T18:00:00Z');
const at = (ms: number) => new Date(NOW + ms).toISOString();

describe('CountdownBanner', () => {
  let room: RaceRoom;

  beforeEach(async () => {
    vi.useFakeTimers({ now: NOW });
    FakeSource.opened = [];
    const race = () => Promise.resolve(aRaceDetail({ position: 1 }));
    room = new RaceRoom('r1', { race, command: () => Promise.resolve(null) }, { open: FakeSource.open });
    await room.start();
  });
  afterEach(() => {
    room.stop();
    vi.useRealTimers();
  });

  /** The server counts down to `ms` from now, by its own clock. */
  async function counting(ms: number, serverAheadMs = 0) {
    FakeSource.last.send(
      'race_state',
      aRaceState([], {
        race: aRaceInfo({ status: 'setup', countdown_to: at(ms + serverAheadMs) }),
        countdown: { starts_at: at(ms + serverAheadMs), server_time: at(serverAheadMs) },
      }),
    );
    await vi.advanceTimersByTimeAsync(0);
  }
  const number = () => screen.getByRole('timer').textContent;

  it('is not there while nobody counts', () => {
    render(CountdownBanner, { room, mayCancel: true });
    expect(screen.queryByRole('timer')).toBeNull();
  });

  it('counts by the clock of the server, however wrong the own one is', async () => {
    render(CountdownBanner, { room, mayCancel: false });
    await counting(30_000, 3_600_000);
    expect(number()).toBe('30');
    await vi.advanceTimersByTimeAsync(21_000);
    expect(number()).toBe('9');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says some numbers aloud', async () => {
    render(CountdownBanner, { room, mayCancel: false });
    await counting(30_000);
    expect(screen.getByRole('status').textContent).toBe('Start in 30');
    await vi.advanceTimersByTimeAsync(27_000);
    expect(screen.getByRole('status').textContent).toBe('3');
  });

  it('lets an organizer cancel, and is gone then', async () => {
    const cancel = vi.spyOn(calls, 'cancelCountdown').mockResolvedValue(aRace());
    render(CountdownBanner, { room, mayCancel: true });
    await counting(30_000);
    await fireEvent.click(screen.getByRole('button', { name: 'Cancel the countdown' }));
    expect(cancel).toHaveBeenCalledWith('r1');
    FakeSource.last.send('race_countdown', {
      type: 'race_countdown',
      starts_at: null,
      server_time: at(0),
      position: 11,
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(screen.queryByRole('timer')).toBeNull();
  });
});
