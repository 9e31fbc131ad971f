import { describe, expect, it } from 'vitest';
import { aPlayer } from '$lib/live/fixtures';
import { mapKindOf, mapPlayerOf } from './map-players';

const viewer = { status: 'running', racing: false, named: true } as const;

describe('mapKindOf', () => {
  it('shows before the start what the server tells: everything to those who prepare the race, else bare lines', () => {
    expect(mapKindOf({ ...viewer, status: 'setup' })).toBe('static');
    expect(mapKindOf({ ...viewer, status: 'setup', named: false })).toBe('anonymous');
  });

  it('shows a racer what they discovered, and everything as soon as they are done', () => {
    expect(mapKindOf({ ...viewer, racing: true })).toBe('progressive');
    expect(mapKindOf(viewer)).toBe('full');
  });

  it('shows everything to everybody once the race is over', () => {
    expect(mapKindOf({ ...viewer, status: 'finished', racing: true })).toBe('full');
  });
});

describe('mapPlayerOf', () => {
  it('takes over what a map needs to know of a player', () => {
    const zone_history = [{ node_id: 'keep', igt_ms: 5 }];
    const player = aPlayer('ada', {
      twitch_display_name: 'Ada',
      current_zone: 'keep',
      zone_history,
      igt_ms: 9,
      death_count: 2,
    });
    expect(mapPlayerOf(player)).toMatchObject({
      name: 'Ada',
      zone: 'keep',
      history: zone_history,
      igtMs: 9,
      deaths: 2,
    });
  });
});
