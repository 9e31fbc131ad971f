import { describe, expect, it } from 'vitest';
import { aLiveRace } from '../fixtures';
import { RecordForm } from './record-form.svelte';

const form = (change: Parameters<typeof aLiveRace>[0]) =>
  new RecordForm(() => aLiveRace({ racetime_slug: 'alttpr/brave-link-0042', ...change }));

describe('recording by hand', () => {
  it('needs nothing said while results are provisional', () => {
    const provisional = form({ status: 'finished', results_state: 'provisional' });
    expect(provisional.complete).toBe(true);
    expect(provisional.wish).toEqual({ force: false });
  });

  it('lets somebody in who was turned away, with a note', () => {
    const provisional = form({ status: 'finished', results_state: 'provisional' });
    provisional.include('carl', true);
    expect(provisional.complete).toBe(false);
    provisional.reason = ' Linked too late ';
    expect(provisional.complete).toBe(true);
    expect(provisional.wish).toEqual({ force: false, reason: 'Linked too late', include_user_ids: ['carl'] });

    provisional.include('carl', false);
    expect(provisional.wish).toEqual({ force: false });
  });

  it('is forced with a reason over results that stand, and over a race that was called off', () => {
    const standing = form({ status: 'finished', results_state: 'final' });
    expect(standing.complete).toBe(false);
    standing.reason = 'A typo';
    expect(standing.wish).toEqual({ force: true, reason: 'A typo' });
    expect(form({ status: 'cancelled' }).asksReason).toBe(true);
  });

  it('asks for a room where none is known', () => {
    const lost = form({ status: 'in_progress', racetime_slug: null });
    expect(lost.complete).toBe(false);
    lost.room = ' alttpr/brave-link-0042 ';
    expect(lost.wish).toEqual({ force: false, room: 'alttpr/brave-link-0042' });
  });
});
