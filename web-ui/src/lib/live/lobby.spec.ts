import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '../api/client';
import type { Race } from '../api/types';
import { FakeSource } from './fake-source';
import { aRace } from './fixtures';
import { Lobby } from './lobby.svelte';

const running = aRace({ id: 'run', status: 'running', started_at: '2030-01-05T18:00:00Z' });
const names = (races: Race[]) => races.map((race) => race.id);

const page = { total: 1, has_more: false };

describe('Lobby', () => {
  let asked = 0;
  let answer: () => Promise<{ races: Race[]; total: number; has_more: boolean }>;
  let lobby: Lobby;

  beforeEach(() => {
    vi.useFakeTimers();
    FakeSource.opened = [];
    asked = 0;
    answer = () => Promise.resolve({ races: [running], ...page });
    lobby = new Lobby({ races: () => ((asked += 1), answer()) }, { open: FakeSource.open });
  });
  afterEach(() => {
    lobby.stop();
    vi.useRealTimers();
  });

  it('sorts races into live, upcoming and results', async () => {
    const soon = aRace({ id: 'soon', scheduled_at: '2030-01-06T18:00:00Z' });
    const later = aRace({ id: 'later', scheduled_at: '2030-01-07T18:00:00Z' });
    const some = aRace({ id: 'some' });
    const over = aRace({ id: 'over', status: 'finished' });
    answer = () => Promise.resolve({ races: [some, later, over, soon, running], ...page });
    await lobby.start();
    expect(names(lobby.live)).toEqual(['run']);
    expect(names(lobby.upcoming)).toEqual(['soon', 'later', 'some']);
    expect(names(lobby.results)).toEqual(['over']);
  });

  it('asks every five seconds while there is no stream', async () => {
    await lobby.start();
    FakeSource.last.refuse();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toBe(3);
  });

  it('stops asking once the stream is open, and follows it', async () => {
    await lobby.start();
    FakeSource.last.accept();
    FakeSource.last.send('races', { races: [running] });
    FakeSource.last.send('race', aRace({ id: 'new' }));
    FakeSource.last.send('race', { ...running, status: 'finished' });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asked).toBe(1);
    expect(names(lobby.upcoming)).toEqual(['new']);
    expect(names(lobby.results)).toEqual(['run']);
    FakeSource.last.send('race_removed', { id: 'new' });
    expect(names(lobby.upcoming)).toEqual([]);
  });

  it('asks again when the stream breaks', async () => {
    await lobby.start();
    FakeSource.last.accept();
    FakeSource.last.drop();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(asked).toBe(2);
  });

  it('keeps showing what it knows through an outage, and says so', async () => {
    await lobby.start();
    answer = () => Promise.reject(new ApiError(0, 'unreachable'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(names(lobby.live)).toEqual(['run']);
    expect(lobby.error).toBe('unreachable');
  });
});
