import { describe, expect, it } from 'vitest';
import type { OverlayKind } from './address';
import { optionsOf } from './options';

const read = (query: string, kind: OverlayKind = 'leaderboard') =>
  optionsOf(kind, new URLSearchParams(query));

describe('options of an overlay', () => {
  it.each([
    ['', 10],
    ['lines=3', 3],
    ['lines=', null],
    ['lines=0', null],
    ['lines=-4', null],
    ['lines=many', 10],
    ['lines=2.9', 2],
  ])('shows as many lines as asked for (%s)', (query, lines) => {
    expect(read(query).lines).toBe(lines);
  });

  it('tells fewer news than it has rows', () => {
    expect(read('', 'ticker').lines).toBe(5);
  });

  it.each([
    ['', 18],
    ['size=30', 30],
    ['size=2', 8],
    ['size=500', 72],
    ['size=big', 18],
    ['size=', 18],
    ['size=Infinity', 18],
  ])('writes in a size that can be read (%s)', (query, size) => {
    expect(read(query).size).toBe(size);
  });

  it.each([
    ['', 5],
    ['maxLayers=8', 8],
    ['maxLayers=2', 5],
    ['maxLayers=x', 5],
    ['maxLayers=3', 3],
  ])('follows a window of layers (%s)', (query, layers) => {
    expect(read(query, 'dag').maxLayers).toBe(layers);
  });

  it('does what is switched on and only that', () => {
    expect(read('')).toMatchObject({ follow: false, gaps: false, live: false, stale: true, lang: null });
    const on = read('follow=true&gaps=1&live&stale=hide&lang=fr');
    expect(on).toMatchObject({ follow: true, gaps: true, live: true, stale: false, lang: 'fr' });
    expect(read('follow=false&gaps=no&lang=xx')).toMatchObject({ follow: false, gaps: false, lang: null });
  });

  it('shows a player’s gap and zone unless told not to', () => {
    expect(read('login=%20Ada%20', 'player')).toMatchObject({ login: 'Ada', gaps: true, zone: true });
    expect(read('gaps=false&zone=false', 'player')).toMatchObject({ login: '', gaps: false, zone: false });
  });
});
