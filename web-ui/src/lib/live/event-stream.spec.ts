import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Backoff } from './backoff';
import { EventStream, type StreamOptions } from './event-stream';
import { FakeSource } from './fake-source';

function aStream(options: Partial<StreamOptions> = {}) {
  const frames: [string, unknown][] = [];
  const lost: boolean[] = [];
  const stream = new EventStream({
    url: '/stream',
    types: ['player_update', 'ping'],
    onFrame: (type, data) => frames.push([type, data]),
    onOpen: () => undefined,
    onLost: (refused) => lost.push(refused),
    open: FakeSource.open,
    backoff: new Backoff(() => 0),
    ...options,
  });
  stream.start();
  return { stream, frames, lost };
}

describe('EventStream', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    FakeSource.opened = [];
  });
  afterEach(() => vi.useRealTimers());

  it('hands on each frame with its type', () => {
    const { frames } = aStream();
    FakeSource.last.send('player_update', { a: 1 });
    expect(frames).toEqual([['player_update', { a: 1 }]]);
  });

  it('skips a frame that is not JSON', () => {
    const { frames } = aStream();
    FakeSource.last.sendText('player_update', '{');
    expect(frames).toEqual([]);
  });

  it('remembers the last id, also across frames without one', () => {
    const { stream } = aStream();
    FakeSource.last.send('player_update', {}, 'e1:7');
    FakeSource.last.send('ping', {});
    expect(stream.lastId).toBe('e1:7');
  });

  it('leaves a dropped connection to the browser', () => {
    const { lost } = aStream();
    FakeSource.last.accept();
    FakeSource.last.drop();
    vi.advanceTimersByTime(60_000);
    expect(lost).toEqual([false]);
    expect(FakeSource.opened).toHaveLength(1);
  });

  it('reopens a refused connection after a pause, from where it was', () => {
    const { lost } = aStream();
    FakeSource.last.send('player_update', {}, 'e1:7');
    FakeSource.last.refuse();
    expect(FakeSource.opened).toHaveLength(1);
    vi.advanceTimersByTime(1000);
    expect(lost).toEqual([true]);
    expect(FakeSource.last.url).toBe('/stream?after=e1%3A7');
  });

  it('waits longer while it is refused again and again', () => {
    aStream();
    FakeSource.last.refuse();
    vi.advanceTimersByTime(1000);
    FakeSource.last.refuse();
    vi.advanceTimersByTime(1999);
    expect(FakeSource.opened).toHaveLength(2);
    vi.advanceTimersByTime(1);
    expect(FakeSource.opened).toHaveLength(3);
  });

  it('takes a long silence for a dead connection', () => {
    const { lost } = aStream({ silenceMs: 75_000 });
    FakeSource.last.accept();
    vi.advanceTimersByTime(60_000);
    FakeSource.last.send('ping', {});
    vi.advanceTimersByTime(74_000);
    expect(lost).toEqual([]);
    vi.advanceTimersByTime(2_000);
    expect(lost).toEqual([true]);
    expect(FakeSource.opened).toHaveLength(2);
  });

  it('does not come back after it was stopped', () => {
    const { stream } = aStream();
    FakeSource.last.refuse();
    stream.stop();
    vi.advanceTimersByTime(60_000);
    expect(FakeSource.opened).toHaveLength(1);
  });

  it('skips the pause when told that now is a good moment', () => {
    const { stream } = aStream();
    FakeSource.last.refuse();
    stream.retryNow();
    expect(FakeSource.opened).toHaveLength(2);
    vi.advanceTimersByTime(60_000);
    expect(FakeSource.opened).toHaveLength(2);
  });

  it('asks for names in one language, also when it comes back', () => {
    aStream({ locale: 'fr' });
    expect(FakeSource.last.url).toBe('/stream?locale=fr');
    FakeSource.last.send('player_update', {}, 'e1:7');
    FakeSource.last.refuse();
    vi.advanceTimersByTime(1000);
    expect(FakeSource.last.url).toBe('/stream?locale=fr&after=e1%3A7');
  });

  it('starts over from where it was when the network has changed, however well it seems', () => {
    const { stream } = aStream();
    FakeSource.last.accept();
    FakeSource.last.send('player_update', {}, 'e1:7');
    stream.retryNow();
    expect(FakeSource.opened).toHaveLength(1);
    stream.startOver();
    expect(FakeSource.opened[0]?.readyState).toBe(2);
    expect(FakeSource.last.url).toMatch(/\?after=e1%3A7$/);
  });
});
