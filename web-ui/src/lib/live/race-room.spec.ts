import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '../api/client';
import type { RaceDetail } from '../api/types';
import { FakeSource } from './fake-source';
import { aParticipant, aPlayer, aRaceDetail, aRaceInfo, aRaceState, anAccount } from './fixtures';
import { RaceRoom } from './race-room.svelte';

describe('RaceRoom', () => {
  let detail: () => Promise<RaceDetail>;
  let asked = 0;
  let atLeast: number | undefined;
  let room: RaceRoom;
  const ids = () => room.players.map((player) => player.id);

  beforeEach(() => {
    vi.useFakeTimers();
    FakeSource.opened = [];
    asked = 0;
    detail = () => Promise.resolve(aRaceDetail({ participants: [aParticipant('a')] }));
    const race = (_id: string, position?: number) => ((asked += 1), (atLeast = position), detail());
    const calls = { race, command: () => Promise.resolve(null) };
    room = new RaceRoom('r1', calls, { open: FakeSource.open });
  });
  afterEach(() => {
    room.stop();
    vi.useRealTimers();
  });

  it('shows what REST knows until the live channel speaks', async () => {
    await room.start();
    expect(ids()).toEqual(['a']);
    expect(room.status).toBe('setup');
    FakeSource.last.send('race_state', aRaceState([aPlayer('b'), aPlayer('a')]));
    expect(ids()).toEqual(['b', 'a']);
    expect(room.status).toBe('running');
  });

  it('opens no stream for a race that does not exist', async () => {
    detail = () => Promise.reject(new ApiError(404, 'There is no such race.'));
    await room.start();
    expect(room.missing).toBe(true);
    expect(FakeSource.opened).toHaveLength(0);
  });

  it('notices that the race was deleted while watching', async () => {
    await room.start();
    FakeSource.last.accept();
    detail = () => Promise.reject(new ApiError(404, 'There is no such race.'));
    FakeSource.last.refuse();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(room.missing).toBe(true);
    expect(FakeSource.opened).toHaveLength(1);
  });

  it('comes back when a race that was said to be gone is there after all', async () => {
    detail = () => Promise.reject(new ApiError(404, 'There is no such race.'));
    await room.start();
    detail = () => Promise.resolve(aRaceDetail({ participants: [aParticipant('a')] }));
    await room.start();
    expect(room.missing).toBe(false);
    FakeSource.last.send('race_state', aRaceState([aPlayer('b')]));
    expect(ids()).toEqual(['b']);
  });

  it('asks for the pictures of newcomers, once for many frames', async () => {
    await room.start();
    for (let frame = 0; frame < 3; frame += 1) {
      FakeSource.last.send('race_state', aRaceState([aPlayer('a'), aPlayer('b')]));
    }
    detail = () => Promise.resolve(aRaceDetail({ participants: [aParticipant('a'), aParticipant('b')] }));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(asked).toBe(2);
    expect(room.userOf(aPlayer('b')).id).toBe('user-b');
  });

  it('shows the outcome of an own command before the live channel does', async () => {
    await room.start();
    FakeSource.last.send('race_state', aRaceState([aPlayer('a')], { race: aRaceInfo({ status: 'setup' }) }));
    const participants = [aParticipant('a'), aParticipant('me')];
    detail = () => Promise.resolve(aRaceDetail({ participants, position: 12 }));
    await room.command('join');
    expect(ids()).toEqual(['a', 'me']);
    expect(room.playerOf(anAccount('me'))?.id).toBe('me');
    FakeSource.last.send('race_state', aRaceState([aPlayer('a')], { position: 11 }));
    expect(ids()).toEqual(['a', 'me']);
    FakeSource.last.send('race_state', aRaceState([aPlayer('me')], { position: 12 }));
    expect(ids()).toEqual(['me']);
  });

  it('does not fall back to the reply of an own command once the live channel knows more', async () => {
    await room.start();
    const setup = aRaceInfo({ status: 'setup' });
    const both = [aPlayer('me'), aPlayer('b')];
    FakeSource.last.send('race_state', aRaceState(both, { race: setup, position: 13 }));
    detail = () => Promise.resolve(aRaceDetail({ participants: [aParticipant('me')], position: 12 }));
    await room.command('join');
    expect(ids()).toEqual(['me', 'b']);
  });

  it('tells terms as the live channel does, and the rest as REST does', async () => {
    await room.start();
    const told = aRaceInfo({ name: 'Renamed', scheduled_at: '2030-02-01T18:00:00Z', is_public: false });
    FakeSource.last.send('race_state', aRaceState([aPlayer('a')], { race: told }));
    expect(room.race).toMatchObject({ name: 'Renamed', is_public: false, pool_name: 'standard' });
    expect(room.race?.scheduled_at).toBe('2030-02-01T18:00:00Z');
  });

  it('asks again after each change while somebody needs what no frame tells', async () => {
    await room.start();
    room.attentive = true;
    const setup = aRaceInfo({ status: 'setup' });
    FakeSource.last.send('race_state', aRaceState([aPlayer('a')], { race: setup, position: 10 }));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(asked).toBe(1);
    FakeSource.last.send('race_state', aRaceState([aPlayer('a')], { race: setup, position: 11 }));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(asked).toBe(2);
  });

  it('does not take an answer that is older than what it heard, and asks until there is a newer one', async () => {
    await room.start();
    room.attentive = true;
    detail = () => Promise.reject(new ApiError(202, 'not yet'));
    const setup = aRaceInfo({ status: 'setup' });
    FakeSource.last.send('race_state', aRaceState([aPlayer('a')], { race: setup, position: 11 }));
    await vi.advanceTimersByTimeAsync(1_500);
    expect(atLeast).toBe(11);
    expect(room.detail?.participants).toHaveLength(1);
    detail = () => Promise.resolve(aRaceDetail({ participants: [], position: 11 }));
    await vi.advanceTimersByTimeAsync(1_500);
    expect(room.detail?.participants).toHaveLength(0);
    const enough = asked;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(asked).toBe(enough);
  });

  it('names zones from the graph, and only those it knows', async () => {
    const graph_json = { nodes: { keep: { display_name: 'Highmoor - Keep' } } };
    const seed = { seed_id: 's', total_layers: 6, graph_json, total_nodes: 1, total_paths: 1 };
    await room.start();
    FakeSource.last.send('race_state', aRaceState([], { seed }));
    expect(room.zoneName('keep')).toBe('Highmoor - Keep');
    expect(room.zoneName('x')).toBeNull();
    expect(room.zoneName(null)).toBeNull();
  });

  it('says so when the race cannot be loaded at all', async () => {
    detail = () => Promise.reject(new ApiError(0, 'unreachable'));
    await room.start();
    expect(room.error).toBe('unreachable');
    expect(room.missing).toBe(false);
  });
});
