import { describe, expect, it } from 'vitest';
import { aLiveRace } from '../fixtures';
import { LiveRaceForm } from './live-race-form.svelte';

const NOW = Date.parse('2026-03-01T12:00:00Z');

describe('a live race as it is filled in', () => {
  it('needs a pool and a moment to come', () => {
    const form = new LiveRaceForm(null);
    form.choosePool('standard');
    expect(form.complete(NOW)).toBe(false);
    form.at = '2026-03-01T11:59:00Z';
    expect(form.complete(NOW)).toBe(false);
    form.at = '2026-03-07T19:00:00Z';
    expect(form.complete(NOW)).toBe(true);
    expect(form.draft).toMatchObject({ match_title: null, permalink_id: null, race_room_profile_id: null });
  });

  it('forgets a permalink of another pool', () => {
    const form = new LiveRaceForm(null);
    form.choosePool('standard');
    form.permalink = 'seed';
    form.choosePool('standard');
    expect(form.permalink).toBe('seed');
    form.choosePool('keys');
    expect(form.permalink).toBe('');
  });

  it('sends what differs, and nothing when nothing does', () => {
    const form = new LiveRaceForm(aLiveRace());
    expect(form.complete(NOW)).toBe(false);
    form.at = '2026-03-07T19:00:00.000Z';
    expect(form.changes).toEqual({});
    form.title = '';
    form.at = '2026-03-08T19:00:00.000Z';
    expect(form.changes).toEqual({ match_title: null, scheduled_at: '2026-03-08T19:00:00.000Z' });
    expect(form.complete(NOW)).toBe(true);
  });

  it('moves nothing once the room is open', () => {
    const form = new LiveRaceForm(aLiveRace({ status: 'pending' }));
    form.at = '2026-03-08T19:00:00Z';
    form.profile = 'slow';
    form.goal = 'All dungeons';
    expect(form.changes).toEqual({ racetime_goal: 'All dungeons' });
  });
});
