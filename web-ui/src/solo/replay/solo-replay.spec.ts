import { beforeEach, describe, expect, it } from 'vitest';
import { ApiError } from '$lib/api/client';
import type { Ghost, HistoryEntry, HistoryPage } from '$lib/api/types';
import { GHOST_COLOR } from '$lib/format/player';
import type { MapPlayer } from '$lib/map/scene';
import { LENGTH_MS } from '$lib/replay/moment';
import { SoloReplay } from './solo-replay.svelte';

const graph = { nodes: { start: { layer: 0, type: 'start' }, keep: { layer: 1 }, end: { layer: 2 } } };
const visits = [
  { node_id: 'start', igt_ms: 0, deaths: null },
  { node_id: 'keep', igt_ms: 10_000, deaths: 1 },
];
const me: MapPlayer = {
  id: 's1',
  name: 'Ada',
  color: 0,
  status: 'finished',
  history: visits,
  zone: 'keep',
  igtMs: 30_000,
  deaths: 1,
};
const aGhost: Ghost = { zone_history: visits, igt_ms: 60_000, death_count: 1 };

describe('SoloReplay', () => {
  let ghosts: () => Promise<Ghost[]>;
  let pages: HistoryPage[];
  let replay: SoloReplay;
  /** Shows the replay at an in-game time. */
  const at = (igt: number) => {
    replay.clock.seek((igt / replay.endMs) * LENGTH_MS);
    return replay.moment;
  };

  beforeEach(() => {
    ghosts = () => Promise.resolve([aGhost]);
    pages = [{ events: [], next: null }];
    replay = new SoloReplay(me, graph, {
      ghosts: () => ghosts(),
      soloHistory: () => Promise.resolve(pages.shift() as HistoryPage),
    });
  });

  it('is the bare map before it is played', async () => {
    await replay.load();
    expect(replay.moment.tokens).toEqual([]);
    expect(replay.players.map(({ history }) => history)).toEqual([null, null]);
  });

  it('lasts as long as the slowest run of the seed', async () => {
    await replay.load();
    expect(replay.endMs).toBe(60_000);
    replay.clock.seek(LENGTH_MS / 2);
    expect(replay.igt).toBe(30_000);
  });

  it('shows the own run over faint ghosts, and nobody in the lead', async () => {
    await replay.load();
    const tokens = at(5_000).tokens.map(({ player, opacity, leads }) => [player, opacity, leads]);
    expect(tokens).toEqual([
      ['ghost-0', 0.5, false],
      ['s1', 1, false],
    ]);
    expect(replay.players.map(({ color }) => color)).toEqual([GHOST_COLOR, 0]);
  });

  it('warms a node by own deaths alone', async () => {
    await replay.load();
    expect(at(50_000).heat.get('keep')).toBeCloseTo(0.08);
  });

  it('shows own deaths when they were, from however many pages', async () => {
    const data = { node_id: 'keep', count: 1, igt_ms: 28_000 } as unknown as HistoryEntry['data'];
    const death = { position: 1, type: 'ParticipantDied', at: '', actor: null, participant_id: 's1', data };
    pages = [
      { events: [], next: 7 },
      { events: [death], next: null },
    ];
    await replay.load();
    expect(at(27_900).heat.size).toBe(0);
    expect(at(28_000).skulls.map(({ key }) => key.startsWith('s1'))).toContain(true);
  });

  it('goes without ghosts when they cannot be had', async () => {
    ghosts = () => Promise.reject(new ApiError(0, 'unreachable'));
    await replay.load();
    expect(replay.error).toBe('unreachable');
    expect(at(5_000).tokens.map(({ player }) => player)).toEqual(['s1']);
  });
});
