import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '../api/client';
import type { SoloDetail } from '../api/types';
import { FakeSource } from './fake-source';
import { aPlayer, aRaceInfo, aRaceState, aSoloDetail } from './fixtures';
import { SoloRoom } from './solo-room.svelte';

const graph_json = { nodes: { start: { layer: 0 }, keep: { layer: 1 }, tower: { layer: 2 } } };

describe('SoloRoom', () => {
  let detail: () => Promise<SoloDetail>;
  let abandoned: () => Promise<SoloDetail | { position: number }>;
  let room: SoloRoom;

  beforeEach(() => {
    vi.useFakeTimers();
    FakeSource.opened = [];
    detail = () => Promise.resolve(aSoloDetail());
    abandoned = () => Promise.resolve(aSoloDetail({ status: 'abandoned' }));
    const calls = { soloSession: () => detail(), abandonSolo: () => abandoned() };
    room = new SoloRoom('s1', calls, { open: FakeSource.open });
  });
  afterEach(() => {
    room.stop();
    vi.useRealTimers();
  });

  it('shows what REST knows until the live channel speaks', async () => {
    const zone_history = [
      { node_id: 'start', igt_ms: 0, deaths: null },
      { node_id: 'tower', igt_ms: 9_000, deaths: null },
      { node_id: 'keep', igt_ms: 20_000, deaths: 1 },
    ];
    const known = { igt_ms: 30_000, death_count: 1, zone_history, graph_json: graph_json as never };
    detail = () => Promise.resolve(aSoloDetail(known));
    await room.start();
    expect([room.igtMs, room.deaths, room.layer, room.zone]).toEqual([30_000, 1, 2, 'keep']);
    const player = aPlayer('ada', {
      igt_ms: 31_000,
      death_count: 2,
      current_layer: 2,
      current_zone: 'tower',
    });
    FakeSource.last.send('race_state', aRaceState([player]));
    expect([room.igtMs, room.deaths, room.layer, room.zone]).toEqual([31_000, 2, 2, 'tower']);
  });

  it('follows the run', async () => {
    await room.start();
    FakeSource.last.send('race_state', aRaceState([aPlayer('ada', { mod_connected: false })]));
    expect(room.connected).toBe(false);
    const zone_history = [{ node_id: 'start', igt_ms: 0 }];
    FakeSource.last.send('leaderboard_update', {
      type: 'leaderboard_update',
      participants: [aPlayer('ada', { igt_ms: 5_000, zone_history })],
      leader_splits: null,
      position: 12,
    });
    expect(room.connected).toBe(true);
    expect(room.igtMs).toBe(5_000);
    expect(room.history).toEqual(zone_history);
  });

  it('takes up a cut connection where it was', async () => {
    await room.start();
    FakeSource.last.accept();
    FakeSource.last.send('race_state', aRaceState([aPlayer('ada')]), 'e1:10');
    FakeSource.last.refuse();
    expect(room.connection.phase).toBe('offline');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(FakeSource.last.url).toBe('/api/training/s1/stream?after=e1%3A10');
  });

  it('knows the end from whoever tells it first', async () => {
    await room.start();
    FakeSource.last.send('race_state', aRaceState([aPlayer('ada')], { race: aRaceInfo() }));
    expect(room.over).toBe(false);
    FakeSource.last.send('race_status_change', {
      type: 'race_status_change',
      status: 'finished',
      finished_at: '2030-01-05T19:00:00Z',
      position: 13,
    });
    expect(room.status).toBe('finished');
    expect(room.finishedAt).toBe('2030-01-05T19:00:00Z');
  });

  it('asks once for what the live channel leaves out of an end, and listens no more', async () => {
    await room.start();
    FakeSource.last.send('race_state', aRaceState([aPlayer('ada')]));
    detail = () => Promise.resolve(aSoloDetail({ status: 'abandoned', finished_at: '2030-01-05T19:00:00Z' }));
    FakeSource.last.send('race_status_change', {
      type: 'race_status_change',
      status: 'abandoned',
      position: 13,
    });
    expect(room.status).toBe('abandoned');
    expect(FakeSource.last.readyState).toBe(2);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(room.finishedAt).toBe('2030-01-05T19:00:00Z');
    expect(FakeSource.opened).toHaveLength(1);
  });

  it('shows that it was given up before the live channel does', async () => {
    await room.start();
    FakeSource.last.send('race_state', aRaceState([aPlayer('ada')]));
    await room.abandon();
    expect(room.status).toBe('abandoned');
  });

  it('asks again when giving up cannot be read at once', async () => {
    await room.start();
    abandoned = () => Promise.resolve({ position: 14 });
    detail = () => Promise.resolve(aSoloDetail({ status: 'abandoned' }));
    await room.abandon();
    expect(room.status).toBe('abandoned');
  });

  it('listens to nothing when the session is over', async () => {
    detail = () => Promise.resolve(aSoloDetail({ status: 'finished' }));
    await room.start();
    expect(FakeSource.opened).toHaveLength(0);
  });

  it('opens no stream for a session that does not exist', async () => {
    detail = () => Promise.reject(new ApiError(404, 'There is no such session.'));
    await room.start();
    expect(room.missing).toBe(true);
    expect(FakeSource.opened).toHaveLength(0);
  });

  it('says so when the session cannot be loaded at all', async () => {
    detail = () => Promise.reject(new ApiError(0, 'unreachable'));
    await room.start();
    expect(room.error).toBe('unreachable');
    expect(room.missing).toBe(false);
  });
});
