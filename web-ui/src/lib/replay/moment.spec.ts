import { describe, expect, it } from 'vitest';
import { aRunner, course } from '../results/fixtures';
import { leadChanges, leaderAt, momentAt } from './moment';
import { type KnownDeath, replayRunOf } from './run';

const ada = aRunner('ada', 'start@0 a1@10/1 a2@50', 100);
const bob = aRunner('bob', 'start@0 b1@20 b2@40', 60, 'abandoned');
const deaths: KnownDeath[] = [{ player: 'ada', node: 'a1', igtMs: 20_000, count: 1 }];
const runs = [ada, bob].map((runner) => replayRunOf(runner, course, deaths));
const scene = { runs, course, endMs: 100_000, speed: 1 };
const tokens = (seconds: number) =>
  momentAt(scene, seconds * 1000).tokens.map(({ player, node, from, progress, place, opacity, leads }) => ({
    player,
    at: from === null ? node : `${from}>${node} ${progress.toFixed(2)}`,
    place,
    opacity,
    leads,
  }));

describe('a moment of a replay', () => {
  it('has nobody in it before they began', () => {
    const late = replayRunOf(aRunner('late', 'start@5', 9), course, []);
    expect(momentAt({ ...scene, runs: [late] }, 4_999).tokens).toEqual([]);
  });

  it('shows players on their way for the first 15 % of a visit, slower towards its end', () => {
    // Ada is at a1 from 10 s to 50 s: 6 s on the way; after 3 s three quarters of it are behind her.
    expect(tokens(13)[0]).toMatchObject({ at: 'start>a1 0.75', place: 'at-node' });
    expect(tokens(16)[0]).toMatchObject({ at: 'a1' });
    expect(tokens(0)[0]).toMatchObject({ at: 'start' });
  });

  it('parks finishers beyond the end and leaves those who gave up where they were', () => {
    expect(tokens(100)).toEqual([
      { player: 'ada', at: 'a2', place: 'after-finish', opacity: 1, leads: true },
      { player: 'bob', at: 'b2', place: 'at-node', opacity: 0.35, leads: false },
    ]);
  });

  it('marks the one on the highest layer, the first in the list when there are several', () => {
    expect(leaderAt(runs, course, 5_000)).toBe('ada');
    expect(leaderAt(runs, course, 45_000)).toBe('bob');
    expect(leaderAt(runs, course, 55_000)).toBe('ada');
    expect(leadChanges(runs, course)).toEqual([
      { at: 40_000, leader: 'bob' },
      { at: 50_000, leader: 'ada' },
    ]);
  });

  it('shows a death when it happened, for 800 ms of the minute', () => {
    expect(momentAt(scene, 19_999).skulls).toEqual([]);
    expect(momentAt(scene, 20_000).skulls).toMatchObject([{ node: 'a1', age: 0 }]);
    expect(momentAt(scene, 20_666).skulls[0]?.age).toBeCloseTo(0.5, 2);
    expect(momentAt(scene, 21_400).skulls).toEqual([]);
    expect(momentAt({ ...scene, speed: 2 }, 21_400).skulls).toHaveLength(1);
  });

  it('heats a node by 8 % a death', () => {
    expect(momentAt(scene, 19_000).heat.get('a1')).toBeUndefined();
    expect(momentAt(scene, 90_000).heat.get('a1')).toBe(0.08);
    const hot = replayRunOf(aRunner('hot', 'start@0 a1@1/20', 30), course, []);
    expect(momentAt({ ...scene, runs: [hot] }, 30_000).heat.get('a1')).toBe(0.6);
  });
});

describe('deaths of a run', () => {
  it('are spread over the visit when nobody knows better', () => {
    const fell = replayRunOf(aRunner('x', 'start@0/3', 40), course, []);
    expect(fell.visits[0]?.deathsAt).toEqual([10_000, 20_000, 30_000]);
  });

  it('of others or of other visits are not this run’s', () => {
    const other = replayRunOf(ada, course, [{ player: 'bob', node: 'a1', igtMs: 20_000, count: 1 }]);
    expect(other.visits[1]?.deathsAt).toEqual([30_000]);
  });
});
