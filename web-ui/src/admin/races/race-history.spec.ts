import { beforeEach, describe, expect, it } from 'vitest';
import { ApiError } from '$lib/api/client';
import type { HistoryEntry, HistoryPage } from '$lib/api/types';
import { aParticipant, aRaceDetail } from '$lib/live/fixtures';
import { GROUPS } from './event-kinds';
import { RaceHistory } from './race-history.svelte';
import { tell } from './telling';

type Details = Partial<Omit<HistoryEntry, 'data'>> & { data?: object };

function anEvent(type: string, { data, ...more }: Details = {}): HistoryEntry {
  const said = (data ?? {}) as HistoryEntry['data'];
  return {
    position: 1,
    type,
    at: '2026-01-01T00:00:00Z',
    actor: null,
    participant_id: null,
    data: said,
    ...more,
  };
}

describe('RaceHistory', () => {
  let asked: [type: string | null, after: string | number | null][];
  let page: () => Promise<HistoryPage>;
  let history: RaceHistory;

  beforeEach(() => {
    asked = [];
    page = () => Promise.resolve({ events: [anEvent('RaceStarted')], next: 7 });
    history = new RaceHistory('r1', {
      race: () => Promise.resolve(aRaceDetail({ participants: [aParticipant('a')] })),
      raceState: () => Promise.reject(new ApiError(404, 'none')),
      raceHistory: (_id, { type = null, after = null }) => {
        asked.push([type, after]);
        return page();
      },
    });
  });

  it('goes on after the last event of a page', async () => {
    await history.show(null);
    await history.list.more();
    expect(asked).toEqual([
      [null, null],
      [null, '7'],
    ]);
  });

  it('asks for a group by all its types, and for one type by name', async () => {
    await history.show('progress');
    await history.show('RaceStarted');
    expect(asked.map(([type]) => type)).toEqual([GROUPS.progress.join(','), 'RaceStarted']);
  });

  it('takes no filter from the address that does not exist', async () => {
    await history.show('Nonsense');
    expect(history.filter).toBeNull();
    expect(asked).toEqual([[null, null]]);
  });

  it('knows that there is no such race', async () => {
    page = () => Promise.reject(new ApiError(404, 'There is no such race.'));
    await history.show(null);
    expect(history.missing).toBe(true);
  });

  it('names players, also when part of what would name things is missing', async () => {
    const event = anEvent('ParticipantFinished', { participant_id: 'a', data: { igt_ms: 61_000 } });
    page = () => Promise.resolve({ events: [event], next: null });
    await history.show(null);
    expect(tell(event, history.names)).toBe('? finished in 1:01');
    await history.meet();
    expect(tell(event, history.names)).toMatch(/^a.* finished in 1:01$/i);
  });

  it('names those who left from what the events say', async () => {
    const leaver = { id: 'acc', twitch_username: 'zoe', twitch_display_name: 'Zoe', twitch_avatar_url: null };
    const events = [
      anEvent('ParticipantRegistered', { actor: leaver, participant_id: 'z', data: { account: 'acc' } }),
      anEvent('ParticipantLeft', { actor: leaver, participant_id: 'z', data: { account: 'acc' } }),
    ];
    page = () => Promise.resolve({ events, next: null });
    await history.show(null);
    expect(events.map((event) => tell(event, history.names))).toEqual(['Zoe joined', 'Zoe left']);
  });

  it('shows an event that it has no words for yet by its name', () => {
    expect(tell(anEvent('SomethingNewHappened'), history.names)).toBe('Something New Happened');
  });
});
