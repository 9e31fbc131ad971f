import { describe, expect, it } from 'vitest';
import { aPlayer } from '$lib/live/fixtures';
import { bestOf, gapsOf, layersOf, splitsOf } from './splits';

const graph = {
  nodes: { start: { layer: 0 }, keep: { layer: 1 }, crypt: { layer: 1 }, throne: { layer: 2 } },
};
const visit = (node_id: string, igt_ms: number) => ({ node_id, igt_ms });
const ada = aPlayer('ada', {
  status: 'finished',
  igt_ms: 300_000,
  zone_history: [visit('start', 0), visit('keep', 60_000), visit('crypt', 90_000), visit('throne', 200_000)],
});
const bob = aPlayer('bob', { zone_history: [visit('start', 0), visit('crypt', 55_000)] });
const splits = splitsOf({ players: [ada, bob], graph, totalLayers: 3 });

describe('splits', () => {
  it('are the first entry on each layer, and the finish', () => {
    expect([...(splits[0]?.entries ?? [])]).toEqual([
      [1, 60_000],
      [2, 200_000],
      [3, 300_000],
    ]);
  });

  it('leave out nodes nobody knows and players whose way is withheld', () => {
    const hidden = aPlayer('hidden', { status: 'finished', zone_history: null });
    const lost = aPlayer('lost', { zone_history: [visit('nowhere', 5)] });
    expect(splitsOf({ players: [hidden, lost], graph, totalLayers: 3 })).toEqual([]);
  });

  it('know the layers that were entered and the best on each', () => {
    expect(layersOf(splits)).toEqual([1, 2, 3]);
    expect([...bestOf(splits)]).toEqual([
      [1, 55_000],
      [2, 200_000],
      [3, 300_000],
    ]);
  });

  it('are compared with the leader where both have been', () => {
    const [, second] = splits;
    if (!second) throw new Error('bob has splits');
    expect(gapsOf(second, { '1': 60_000, '2': 200_000 })).toEqual([
      { layer: 0, ms: 0 },
      { layer: 1, ms: -5_000 },
    ]);
    expect(gapsOf(second, {})).toEqual([{ layer: 0, ms: 0 }]);
  });
});
