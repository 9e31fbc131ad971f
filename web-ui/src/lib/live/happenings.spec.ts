import { describe, expect, it } from 'vitest';
import type { ParticipantInfo } from '../api/frames';
import { aPlayer } from './fixtures';
import { happeningsBetween, happeningsSoFar, type RaceMoment } from './happenings';

const running = (...players: ParticipantInfo[]): RaceMoment => ({ status: 'running', players });
const kinds = (before: RaceMoment, after: RaceMoment) =>
  happeningsBetween(before, after).map(({ kind }) => kind);

describe('what happened between two states', () => {
  const ada = aPlayer('ada', { current_zone: 'a', igt_ms: 1_000 });
  const bo = aPlayer('bo', { current_zone: 'a' });

  it('is nothing while only times go on', () => {
    expect(happeningsBetween(running(ada), running({ ...ada, igt_ms: 2_000 }))).toEqual([]);
  });

  it('is a zone reached, and whether that was not for the first time', () => {
    const there = { ...ada, current_zone: 'b', zone_history: [{ node_id: 'b', igt_ms: 1_500 }] };
    expect(happeningsBetween(running(ada), running(there))).toEqual([
      { kind: 'zone', player: 'ada', igtMs: 1_000, node: 'b', again: false },
    ]);
    const back = { ...there, current_zone: 'a' };
    expect(happeningsBetween(running(back), running(there))).toMatchObject([{ node: 'b', again: true }]);
  });

  it('is deaths, in the place where they happened', () => {
    const dead = { ...ada, death_count: 2, current_zone: 'b' };
    expect(happeningsBetween(running(ada), running(dead))).toMatchObject([
      { kind: 'deaths', node: 'a', count: 2 },
      { kind: 'zone', node: 'b' },
    ]);
  });

  it('never takes deaths back', () => {
    expect(kinds(running({ ...ada, death_count: 3 }), running(ada))).toEqual([]);
  });

  it('is a finish with its place', () => {
    const done = { ...bo, status: 'finished' as const, igt_ms: 9_000 };
    expect(happeningsBetween(running(ada, bo), running(ada, done))).toEqual([
      { kind: 'finish', player: 'bo', igtMs: 9_000, place: 2 },
    ]);
  });

  it('is the lead changing hands, after what brought it about', () => {
    expect(kinds(running(ada, bo), running({ ...bo, current_zone: 'b' }, ada))).toEqual(['zone', 'lead']);
  });

  it('is no overtaking when the leader gives up or leaves the race', () => {
    const out = { ...ada, status: 'abandoned' as const };
    expect(kinds(running(ada, bo), running(bo, out))).toEqual(['out']);
    expect(kinds(running(ada, bo), running(bo))).toEqual([]);
  });

  it('is no lead as long as nobody played', () => {
    const waiting = aPlayer('ada', { status: 'ready' });
    expect(kinds(running(waiting, bo), running(bo, waiting))).toEqual([]);
  });

  it('is the start, without a word about where everybody began', () => {
    const ready = aPlayer('ada', { status: 'ready' });
    expect(kinds({ status: 'setup', players: [ready] }, running(ada))).toEqual(['start']);
  });

  it('is nothing after a reset, and nothing of somebody who just came in', () => {
    expect(kinds(running(ada), { status: 'setup', players: [{ ...ada, death_count: 9 }] })).toEqual([]);
    expect(kinds(running(ada), running(ada, bo))).toEqual([]);
  });
});

describe('what happened so far', () => {
  it('is everybody’s visits and finishes in the order of their times', () => {
    const history = (...visits: [string, number][]) =>
      visits.map(([node_id, igt_ms]) => ({ node_id, igt_ms }));
    const ada = aPlayer('ada', {
      status: 'finished',
      igt_ms: 50,
      zone_history: history(['s', 0], ['a', 10], ['s', 30]),
    });
    const bo = aPlayer('bo', { zone_history: history(['s', 0], ['a', 20]) });
    expect(happeningsSoFar(running(ada, bo))).toEqual([
      { kind: 'zone', player: 'ada', igtMs: 10, node: 'a', again: false },
      { kind: 'zone', player: 'bo', igtMs: 20, node: 'a', again: false },
      { kind: 'zone', player: 'ada', igtMs: 30, node: 's', again: true },
      { kind: 'finish', player: 'ada', igtMs: 50, place: 1 },
    ]);
  });
});
