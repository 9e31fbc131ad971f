import { describe, expect, it } from 'vitest';
import { aFinishedRun, aRun } from '../fixtures';
import { oversightOf } from './oversight';

describe('what managers may do about a run', () => {
  it('depends on where it stands', () => {
    expect(oversightOf(aRun())).toEqual(['extend']);
    expect(oversightOf(aRun({ countdown_ends_at: '2026-03-07T10:05:00Z' }))).toEqual([]);
    expect(oversightOf(aRun({ status: 'in_progress' }))).toEqual([]);
    expect(oversightOf(aFinishedRun(3600))).toEqual(['disqualify']);
    expect(oversightOf(aRun({ status: 'forfeit' }))).toEqual(['disqualify']);
    expect(oversightOf(aRun({ status: 'disqualified' }))).toEqual(['undoDisqualification']);
    expect(oversightOf(aFinishedRun(3600, { reattempted: true }))).toEqual(['undoReattempt']);
  });

  it('gives nobody longer whom a room on racetime.gg starts', () => {
    expect(oversightOf(aRun({ live_race_id: 'race' }))).toEqual([]);
  });
});
