import { describe, expect, it } from 'vitest';
import { overlayOf } from './address';

const race = '22222222-2222-4222-8222-222222222222';

describe('the address of an overlay', () => {
  it.each(['leaderboard', 'dag', 'player', 'ticker'] as const)('means the %s of a race', (kind) => {
    expect(overlayOf(`/overlay/race/${race}/${kind}`)).toEqual({ kind, race });
  });

  it('may end with a slash, as some copy it', () => {
    expect(overlayOf(`/overlay/race/${race}/dag/`)?.kind).toBe('dag');
  });

  it.each([`/overlay/race/${race}`, `/overlay/race/${race}/clock`, '/overlay/race/../dag', '/overlay/'])(
    'means nothing as %s',
    (path) => {
      expect(overlayOf(path)).toBeNull();
    },
  );
});
