import { describe, expect, it } from 'vitest';
import { aFinishedRun, aRun } from '../fixtures';
import { countOf, mayReattempt, phaseOf, startOf } from './phase';

const GO = Date.parse('2026-03-07T10:05:00Z');
const counting = aRun({ countdown_ends_at: '2026-03-07T10:05:00Z' });

describe('where a run is', () => {
  it('waits, counts down, runs and is over', () => {
    expect(phaseOf(aRun(), GO)).toBe('pending');
    expect(phaseOf(counting, GO - 1)).toBe('counting');
    expect(phaseOf(counting, GO)).toBe('running');
    expect(phaseOf(aRun({ status: 'in_progress' }), GO)).toBe('running');
    expect(phaseOf(aRun({ status: 'forfeit', countdown_ends_at: '2026-03-07T10:05:00Z' }), GO)).toBe('over');
  });

  it('began when the countdown ended, unless a review moved it', () => {
    expect(startOf(aRun())).toBeNull();
    expect(startOf(counting)).toBe(GO);
    const moved = aRun({ countdown_ends_at: '2026-03-07T10:05:00Z', start_time: '2026-03-07T10:05:30Z' });
    expect(startOf(moved)).toBe(GO + 30_000);
  });

  it('counts from ten to one', () => {
    expect([10_000, 9_999, 9_000, 1, 0, -5].map((left) => countOf(GO, GO - left))).toEqual([
      10, 10, 9, 1, 0, 0,
    ]);
  });

  it('may be attempted again once it is over, where the tournament allows that', () => {
    expect(mayReattempt(aFinishedRun(3600), -1)).toBe(true);
    expect(mayReattempt(aRun({ status: 'forfeit' }), 3)).toBe(true);
    expect(mayReattempt(aFinishedRun(3600), 0)).toBe(false);
    expect(mayReattempt(aFinishedRun(3600, { reattempted: true }), -1)).toBe(false);
    expect(mayReattempt(aRun({ status: 'disqualified' }), -1)).toBe(false);
    expect(mayReattempt(aRun(), -1)).toBe(false);
  });
});
