import { describe, expect, it } from 'vitest';
import type { ActivityItem } from '$lib/api/types';
import { deedOf } from './deed';

const raced = (change: Partial<ActivityItem> = {}): ActivityItem => ({
  type: 'race_participant',
  date: '2030-01-05T18:00:00Z',
  race_id: 'r1',
  race_name: 'Friday run',
  status: 'finished',
  total_participants: 12,
  igt_ms: 60_000,
  death_count: 3,
  ...change,
});
const solo = (change: Partial<ActivityItem> = {}): ActivityItem => ({
  type: 'training',
  date: '2030-01-05T18:00:00Z',
  session_id: 's1',
  pool_name: 'training_standard',
  status: 'finished',
  igt_ms: 60_000,
  death_count: 3,
  exclude_from_stats: false,
  ...change,
});

describe('what somebody did', () => {
  it.each([
    [raced({ placement: 1 }), 'raced'],
    [raced({ status: 'running' }), 'racing'],
    [raced({ status: 'running', placement: 1 }), 'raced'],
    [raced({ status: 'setup' }), 'joined'],
    [raced({ type: 'race_organizer' }), 'organized'],
    [raced({ type: 'race_caster' }), 'casted'],
    [solo(), 'solo'],
  ])('has a badge (%#: $1)', (item, badge) => {
    expect(deedOf(item).badge).toBe(badge);
  });

  it('tells place and result of who finished', () => {
    expect(deedOf(raced({ placement: 2 }))).toMatchObject({
      placement: 2,
      total: 12,
      dnf: false,
      igtMs: 60_000,
    });
  });

  it('tells of who did not, once the race is over', () => {
    expect(deedOf(raced()).dnf).toBe(true);
    expect(deedOf(raced({ status: 'running' })).dnf).toBe(false);
    expect(deedOf(solo({ status: 'abandoned' })).dnf).toBe(true);
    expect(deedOf(raced({ type: 'race_caster' })).dnf).toBe(false);
  });

  it('has no time and no deaths before the first step', () => {
    expect(deedOf(raced({ status: 'setup', igt_ms: 0, death_count: 0 }))).toMatchObject({
      igtMs: null,
      deaths: null,
    });
  });

  it('leads to the race or the session', () => {
    expect(deedOf(raced()).href).toBe('/race/r1');
    expect(deedOf(solo()).href).toBe('/training/s1');
  });
});
