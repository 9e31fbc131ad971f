import { render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { Happenings } from '$lib/happenings/happenings.svelte';
import { aPastState, aPlayer, aRaceInfo, aRaceState } from '$lib/live/fixtures';
import { RaceRoom } from '$lib/live/race-room.svelte';
import { Selection } from '../selection.svelte';
import { PastView } from '../timeline/past-view.svelte';
import { Timeline } from '../timeline/timeline.svelte';
import Ticker from './Ticker.svelte';

const START = '2030-01-05T18:00:00Z';
const SECOND = 1_000;

describe('Ticker', () => {
  let room: RaceRoom;
  let happenings: Happenings;
  let selection: Selection;
  let past: PastView;
  const board = (deaths: number) => [aPlayer('ada', { death_count: deaths }), aPlayer('bo')];

  function show(seeZonesOfOthers = true, clock = 60 * SECOND) {
    const now = () => Date.parse(START) + clock;
    const timeline = new Timeline(room, past, { note: () => undefined }, now);
    const given = { room, happenings, selection, timeline, seeZonesOfOthers };
    render(Ticker, { ...given, onretry: () => undefined, announced: '' });
  }
  const entry = (name: RegExp) => screen.getByRole('button', { name });
  function press(key: string) {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    flushSync();
  }

  beforeEach(() => {
    room = new RaceRoom('r1', {
      race: () => Promise.reject(new Error('nobody asks')),
      command: () => Promise.resolve(null),
    });
    room.live.apply(aRaceState(board(1), { race: aRaceInfo({ started_at: START }) }));
    happenings = new Happenings('r1', { raceHistory: () => Promise.reject(new Error('nobody asks')) });
    happenings.see(board(0), 0);
    happenings.see(board(1), 12_400);
    selection = new Selection();
    past = new PastView(room, () => Promise.resolve(aPastState([])));
  });

  it('leads from an entry to its player and its instant', () => {
    show();
    entry(/0:00:12 ada died/).click();
    expect([...selection.players]).toEqual(['ada']);
    expect(past.wanted).toBe(13 * SECOND);
  });

  it('keeps the player who is chosen already', () => {
    show();
    selection.choose('ada', false);
    entry(/ada died/).click();
    expect([...selection.players]).toEqual(['ada']);
  });

  it('leads to the instant alone what is of nobody, and who may not see where the others are', () => {
    show(false);
    entry(/ada died/).click();
    entry(/The race is on/).click();
    expect(selection.players.size).toBe(0);
    expect(past.wanted).toBe(0);
  });

  it('chooses the player alone as long as there is no past', () => {
    show(true, 500);
    expect(screen.queryByRole('button', { name: /The race is on/ })).toBeNull();
    entry(/ada died/).click();
    expect([...selection.players]).toEqual(['ada']);
    expect(past.wanted).toBeNull();
  });

  it('says what picking an entry does', () => {
    show();
    expect(entry(/ada died/).title).toBe('Selects the player and shows this instant');
    expect(entry(/The race is on/).title).toBe('Shows this instant');
  });

  it('is one stop for the tab key, along which the arrow keys go', () => {
    show();
    const [died, start] = [entry(/ada died/), entry(/The race is on/)];
    expect([died.tabIndex, start.tabIndex]).toEqual([0, -1]);
    died.focus();
    press('ArrowDown');
    expect(document.activeElement).toBe(start);
    expect([died.tabIndex, start.tabIndex]).toEqual([-1, 0]);
  });
});
