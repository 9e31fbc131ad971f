import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '$lib/api/client';
import { aRun } from '../fixtures';
import type { Run } from '../types';
import { RunRoom } from './run-room.svelte';

describe('RunRoom', () => {
  let run: Run;
  let refusal: Error | null;
  let room: RunRoom;

  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse('2026-03-07T10:00:00Z') });
    run = aRun();
    refusal = null;
    room = new RunRoom(run.id, {
      run: () => Promise.resolve(run),
      step: (_id, step) => {
        if (refusal) return Promise.reject(refusal);
        if (step === 'ready') run = { ...run, countdown_ends_at: '2026-03-07T10:00:10Z' };
        if (step === 'forfeit') run = { ...run, status: 'forfeit' };
        return Promise.resolve(run);
      },
      submit: () => Promise.resolve({ position: 4 }),
    });
  });
  afterEach(() => {
    room.poll.stop();
  });

  it('counts down by the server’s clock, and runs when it is over', async () => {
    // This device is an hour late.
    run = aRun({ server_time: '2026-03-07T11:00:00Z' });
    await room.poll.now();
    expect(room.now).toBe(Date.parse('2026-03-07T11:00:00Z'));
    run = { ...run, countdown_ends_at: '2026-03-07T11:00:10Z' };
    await room.poll.now();
    expect(room.phase).toBe('counting');
  });

  it('takes the steps of a run, one at a time', async () => {
    await room.poll.now();
    expect(room.phase).toBe('pending');
    await room.step('ready');
    expect(room.phase).toBe('counting');
    await room.step('forfeit');
    expect(room.phase).toBe('over');
  });

  it('says why a step was refused, and stays where it was', async () => {
    await room.poll.now();
    refusal = new ApiError(409, 'The time to start was over');
    await room.step('ready');
    expect(room.task.error).toBe('The time to start was over');
    expect(room.phase).toBe('pending');
  });

  it('looks again while a run goes on, and no more when it is over', async () => {
    await room.poll.now();
    run = aRun({ status: 'forfeit', forfeit_cause: 'not_started' });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(room.phase).toBe('over');
    run = aRun();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(room.phase).toBe('over');
  });

  it('asks for what a change could not show yet', async () => {
    await room.poll.now();
    run = aRun({ status: 'finished', runner_notes: 'Fine' });
    await room.submit({
      runner_vod_url: null,
      runner_notes: 'Fine',
      review_requested_by_user: false,
      review_request_reason: null,
    });
    expect(room.run?.runner_notes).toBe('Fine');
  });
});
