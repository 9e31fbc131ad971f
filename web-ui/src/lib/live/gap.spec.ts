import { describe, expect, it } from 'vitest';
import { aPlayer } from './fixtures';
import { gapToLeader } from './gap';

describe('gapToLeader', () => {
  const splits = { '0': 0, '1': 30_000, '2': 75_000 };
  const onLayerOne = (igt_ms: number) =>
    aPlayer('b', { status: 'playing', current_layer: 1, layer_entry_igt: 40_000, igt_ms });

  it.each([
    [60_000, 10_000],
    [75_000, 10_000],
    [80_000, 5_000],
  ])('at %i ms is %i ms, as in the worked example of the protocol', (igt, gap) => {
    expect(gapToLeader(onLayerOne(igt), splits)).toBe(gap);
  });

  it('does not grow while the leader is on the same layer', () => {
    expect(gapToLeader(onLayerOne(900_000), { '0': 0, '1': 30_000 })).toBe(10_000);
  });

  it('is unknown without an entry, without a split and for who does not play', () => {
    expect(gapToLeader({ ...onLayerOne(60_000), layer_entry_igt: null }, splits)).toBeNull();
    expect(gapToLeader(onLayerOne(60_000), null)).toBeNull();
    expect(gapToLeader(onLayerOne(60_000), { '0': 0 })).toBeNull();
    expect(gapToLeader({ ...onLayerOne(60_000), status: 'abandoned' }, splits)).toBeNull();
  });
});
