import { beforeEach, describe, expect, it } from 'vitest';
import { aPlayer, aRaceInfo, aRaceState } from './fixtures';
import { RaceLive } from './race-live.svelte';

describe('RaceLive', () => {
  let live: RaceLive;
  const order = () => live.participants.map((player) => player.id);

  beforeEach(() => {
    live = new RaceLive();
    live.apply(aRaceState([aPlayer('a'), aPlayer('b'), aPlayer('c')]));
  });

  it('counts down to the moment it is told, until the start or a cancellation', () => {
    const live = new RaceLive();
    live.apply(aRaceState([], { race: aRaceInfo({ status: 'setup' }), position: 1 }));
    const countdown = { type: 'race_countdown', server_time: '2030-01-05T18:00:00Z' } as const;
    live.apply({ ...countdown, starts_at: '2030-01-05T18:00:10Z', position: 2 });
    expect(live.race?.countdown_to).toBe('2030-01-05T18:00:10Z');
    expect(live.clock.offset).not.toBeNull();
    live.apply({ ...countdown, starts_at: null, position: 3 });
    expect(live.race?.countdown_to).toBeNull();
    live.apply({ ...countdown, starts_at: '2030-01-05T18:00:10Z', position: 4 });
    live.apply({ type: 'race_status_change', status: 'running', position: 5 });
    expect(live.race?.countdown_to).toBeNull();
  });

  it('shows players in the order sent, whatever their numbers say', () => {
    live.apply({
      type: 'leaderboard_update',
      participants: [aPlayer('c'), aPlayer('a', { current_layer: 5 }), aPlayer('b')],
      leader_splits: null,
    });
    expect(order()).toEqual(['c', 'a', 'b']);
  });

  it('takes one player from a tick and leaves the others and the order alone', () => {
    const [a] = live.participants;
    live.apply({ type: 'player_update', player: aPlayer('b', { igt_ms: 5000 }) });
    expect(order()).toEqual(['a', 'b', 'c']);
    expect(live.participants[1]?.igt_ms).toBe(5000);
    expect(live.participants[0]).toBe(a);
  });

  it('works out the gap that a tick leaves out, for everybody but the leader', () => {
    const behind = aPlayer('b', { status: 'playing', current_layer: 1, layer_entry_igt: 40_000 });
    live.apply({
      type: 'leaderboard_update',
      participants: [aPlayer('a', { status: 'playing', current_layer: 2 }), behind],
      leader_splits: { '0': 0, '1': 30_000, '2': 75_000 },
    });
    live.apply({ type: 'player_update', player: { ...behind, igt_ms: 80_000 } });
    live.apply({ type: 'player_update', player: aPlayer('a', { status: 'playing', layer_entry_igt: 0 }) });
    expect(live.participants.map((player) => player.gap_ms)).toEqual([null, 5_000]);
  });

  it('ignores a tick of somebody unknown', () => {
    live.apply({ type: 'player_update', player: aPlayer('z') });
    expect(order()).toEqual(['a', 'b', 'c']);
  });

  it('drops a frame older than what is shown', () => {
    live.apply({
      type: 'leaderboard_update',
      participants: [aPlayer('b')],
      leader_splits: null,
      position: 9,
    });
    expect(order()).toEqual(['a', 'b', 'c']);
  });

  it('takes several frames of one position', () => {
    live.apply({
      type: 'leaderboard_update',
      participants: [aPlayer('b')],
      leader_splits: null,
      position: 10,
    });
    expect(order()).toEqual(['b']);
  });

  it('replaces everything on a resync, even when positions start over', () => {
    live.apply(aRaceState([aPlayer('x')], { position: 1, epoch: 'e2', resync: true }));
    live.apply({
      type: 'leaderboard_update',
      participants: [aPlayer('y')],
      leader_splits: null,
      position: 2,
    });
    expect(order()).toEqual(['y']);
    expect(live.epoch).toBe('e2');
  });

  it('merges a change of status and its time', () => {
    live.apply({ type: 'race_status_change', status: 'finished', finished_at: '2030-01-05T19:00:00+00:00' });
    expect(live.race).toMatchObject({
      name: 'Friday run',
      status: 'finished',
      finished_at: expect.any(String),
    });
  });

  it('counts a start that happened before the eyes of the viewer, once', () => {
    live.apply(aRaceState([], { race: aRaceInfo({ status: 'setup' }) }));
    live.apply({ type: 'race_status_change', status: 'running', started_at: '2030-01-05T18:30:00+00:00' });
    live.apply(aRaceState([], { race: aRaceInfo() }));
    expect(live.starts).toBe(1);
  });

  it('does not celebrate a start it learns of later', () => {
    expect(live.starts).toBe(0);
    live.apply(aRaceState([], { race: aRaceInfo({ status: 'setup' }) }));
    live.apply(aRaceState([], { race: aRaceInfo(), resync: true }));
    expect(live.starts).toBe(0);
  });

  it('keeps a known path when a frame after the finish lacks it', () => {
    const path = [{ node_id: 'n', igt_ms: 0 }];
    live.apply(
      aRaceState([aPlayer('a', { zone_history: path })], { race: aRaceInfo({ status: 'finished' }) }),
    );
    live.apply({ type: 'player_update', player: aPlayer('a') });
    expect(live.participants[0]?.zone_history).toEqual(path);
  });

  it('tells how many are watching', () => {
    live.apply({ type: 'spectator_count', count: 12 });
    expect(live.spectators).toBe(12);
  });
});
