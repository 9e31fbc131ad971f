import { describe, expect, it } from 'vitest';
import { ApiError } from '$lib/api/client';
import { aRaceDetail } from '$lib/live/fixtures';
import { RaceSettings } from './race-settings.svelte';

const planned = aRaceDetail({ scheduled_at: '2130-01-05T18:00:00Z' });

describe('RaceSettings', () => {
  it('sends nothing when nothing was changed', () => {
    const settings = new RaceSettings(planned);
    settings.scheduledAt = '2130-01-05T18:00:00.000Z';
    settings.name = ' Friday run ';
    expect(settings.changed).toBe(false);
  });

  it('sends only what was changed, and knows the way back', () => {
    const settings = new RaceSettings(planned);
    settings.name = 'Saturday run';
    settings.scheduledAt = null;
    expect(settings.changes).toEqual({ name: 'Saturday run', scheduled_at: null });
    expect(settings.inverse).toEqual({ name: 'Friday run', scheduled_at: '2130-01-05T18:00:00Z' });
  });

  it('opens registration with a number of places', () => {
    const settings = new RaceSettings(planned);
    settings.open = true;
    expect(settings.changes).toEqual({ open_registration: true, max_participants: 8 });
    for (const places of [1, 101, 2.5, null]) {
      settings.capacity = places;
      expect(settings.complete).toBe(false);
    }
  });

  it('starts by itself only at a time', () => {
    const settings = new RaceSettings(planned);
    settings.automatic = true;
    settings.grace = '300';
    expect(settings.changes).toEqual({ automatic_start: { enabled: true, grace_seconds: 300 } });
    settings.scheduledAt = null;
    expect(settings.changes).toEqual({ scheduled_at: null });
  });

  it('switches the automatic start off together with the time it hung on', () => {
    const automatic_start = { enabled: true, grace_seconds: null };
    const settings = new RaceSettings(aRaceDetail({ ...planned, automatic_start }));
    settings.scheduledAt = null;
    expect(settings.changes.automatic_start?.enabled).toBe(false);
  });

  it('needs a name, and shows a refusal beside its field', () => {
    const settings = new RaceSettings(planned);
    settings.name = '  ';
    expect(settings.complete).toBe(false);
    settings.refused(new ApiError(422, 'Invalid', { name: 'too long' }));
    expect(settings.fieldErrors).toEqual({ name: 'too long' });
  });
});
