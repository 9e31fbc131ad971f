import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PastState } from '$lib/api/types';
import { aPastState, aPlayer } from '$lib/live/fixtures';
import { RaceRoom } from '$lib/live/race-room.svelte';
import { PastView } from './past-view.svelte';

interface Question {
  at: string;
  signal: AbortSignal;
  answer(state: PastState): Promise<void>;
  refuse(message: string): Promise<void>;
}

describe('PastView', () => {
  const room = new RaceRoom('r1', {
    race: () => Promise.reject(new Error('nobody asks')),
    command: () => Promise.resolve(null),
  });
  const START = Date.parse('2030-01-05T18:00:00Z');
  let asked: Question[];
  let view: PastView;
  const players = () => view.scene.players.map(({ id }) => id);
  const stateOf = (id: string) => aPastState([aPlayer(id)], { at: '2030-01-05T18:12:30Z' });
  const last = () => {
    const question = asked.at(-1);
    if (!question) throw new Error('nothing was asked');
    return question;
  };

  beforeEach(() => {
    vi.useFakeTimers();
    asked = [];
    const ask = (at: string, signal: AbortSignal) => {
      const reply = new Promise<PastState>((resolve, reject) => {
        const settled = () => reply.then(() => undefined).catch(() => undefined);
        asked.push({
          at,
          signal,
          answer: (state) => (resolve(state), settled()),
          refuse: (message) => (reject(new Error(message)), settled()),
        });
      });
      return reply;
    };
    view = new PastView(room, ask, () => START + 3_600_000);
  });
  afterEach(() => {
    view.stop();
    vi.useRealTimers();
  });

  it('shows the live race until a past instant is wanted and known', async () => {
    expect(view.scene).toBe(room);
    const settled = view.settle(750_000);
    expect(view.scene).toBe(room);
    expect(view.loading).toBe(true);
    expect(last().at).toBe('0:12:30');
    await last().answer(stateOf('then'));
    await settled;
    expect(players()).toEqual(['then']);
    expect(view.scene.at).toBe(START + 750_000);
    expect(view.loading).toBe(false);
  });

  it('asks once for many instants passed while dragging', async () => {
    for (const clock of [10_000, 20_000, 30_400]) view.drag(clock);
    expect(asked).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(200);
    expect(asked.map(({ at }) => at)).toEqual(['0:00:30']);
  });

  it('asks at once when the slider is let go, and not again later', async () => {
    view.drag(10_000);
    void view.settle(10_000);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toHaveLength(1);
  });

  it('lets no late answer replace a newer one', async () => {
    void view.settle(10_000);
    const late = last();
    void view.settle(20_000);
    await last().answer(stateOf('newer'));
    await late.answer(stateOf('older'));
    expect(late.signal.aborted).toBe(true);
    expect(players()).toEqual(['newer']);
  });

  it('is live again at once, whatever is still on its way', async () => {
    void view.settle(10_000);
    view.backToLive();
    await last().answer(stateOf('then'));
    expect(view.scene).toBe(room);
    expect(view.wanted).toBeNull();
  });

  it('remembers what it was told of the past', async () => {
    void view.settle(10_000);
    await last().answer(stateOf('a'));
    void view.settle(20_000);
    await last().answer(stateOf('b'));
    await view.settle(10_000);
    expect(asked).toHaveLength(2);
    expect(players()).toEqual(['a']);
  });

  it('asks again for an instant that was nearly now, as more may have come in', async () => {
    const fresh = new Date(START + 3_599_000).toISOString();
    void view.settle(3_599_000);
    await last().answer(aPastState([], { at: fresh }));
    void view.settle(3_599_000);
    expect(asked).toHaveLength(2);
  });

  it('asks again for what it shows once the reader may see something else', async () => {
    void view.settle(10_000);
    await last().answer(stateOf('a'));
    void view.forget();
    await last().answer(stateOf('b'));
    expect(asked).toHaveLength(2);
    expect(players()).toEqual(['b']);
  });

  it('keeps what it shows when the server refuses, and says why', async () => {
    void view.settle(10_000);
    await last().answer(stateOf('a'));
    const settled = view.settle(20_000);
    await last().refuse('unreachable');
    await settled;
    expect(view.error).toBe('unreachable');
    expect(players()).toEqual(['a']);
  });
});
