import { describe, expect, it } from 'vitest';
import { aLiveRace } from '../fixtures';
import { parted } from './order';

describe('the schedule', () => {
  it('begins with what is next, and ends with what was long ago', () => {
    const { coming, past } = parted([
      aLiveRace({ id: 'old', status: 'finished', scheduled_at: '2026-01-01T19:00:00Z' }),
      aLiveRace({ id: 'later', scheduled_at: '2026-05-01T19:00:00Z' }),
      aLiveRace({ id: 'off', status: 'cancelled', scheduled_at: '2026-02-01T19:00:00Z' }),
      aLiveRace({ id: 'now', status: 'in_progress', scheduled_at: '2026-03-01T19:00:00Z' }),
    ]);
    expect(coming.map(({ id }) => id)).toEqual(['now', 'later']);
    expect(past.map(({ id }) => id)).toEqual(['off', 'old']);
  });
});
