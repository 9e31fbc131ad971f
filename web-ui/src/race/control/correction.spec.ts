import { describe, expect, it } from 'vitest';
import { aPlayer } from '$lib/live/fixtures';
import { CorrectionDraft, correctionsOf, penaltyOf } from './correction.svelte';

describe('a penalty', () => {
  it('is written as times are', () => {
    expect(['30', '1:30', '90', ' 1:02:03 ', '24:00:00'].map(penaltyOf)).toEqual([
      30_000, 90_000, 90_000, 3_723_000, 86_400_000,
    ]);
  });

  it('is more than nothing and at most a day', () => {
    for (const text of ['', '0', '0:00', '24:00:01', '1:75', '1:75:00', '-1:00', '1.5', 'soon']) {
      expect(penaltyOf(text), text).toBeNull();
    }
  });
});

describe('what can be corrected', () => {
  it('depends on how the run stands', () => {
    expect(correctionsOf(aPlayer('a'), 'running')).toEqual(['penalty', 'disqualify']);
    expect(correctionsOf(aPlayer('a', { status: 'finished' }), 'finished')).toEqual([
      'penalty',
      'disqualify',
    ]);
    expect(correctionsOf(aPlayer('a', { status: 'abandoned' }), 'running')).toEqual([
      'reinstate',
      'disqualify',
    ]);
    expect(correctionsOf(aPlayer('a', { status: 'abandoned' }), 'finished')).toEqual(['disqualify']);
    expect(correctionsOf(aPlayer('a', { status: 'abandoned', disqualified: true }), 'running')).toEqual([]);
  });
});

describe('CorrectionDraft', () => {
  it('is complete with a reason, and with a time when it is a penalty', () => {
    const draft = new CorrectionDraft(['penalty', 'disqualify']);
    expect(draft.complete).toBe(false);
    draft.reason = ' Left the game ';
    expect(draft.complete).toBe(true);
    draft.time = 'much';
    expect(draft.complete).toBe(false);
    draft.kind = 'disqualify';
    expect(draft.complete).toBe(true);
    expect(draft.correction).toEqual({ kind: 'disqualify', reason: 'Left the game' });
  });

  it('sends a penalty in milliseconds', () => {
    const draft = new CorrectionDraft(['penalty']);
    draft.time = '1:30';
    draft.reason = 'Wrong gate';
    expect(draft.correction).toEqual({ kind: 'penalty', reason: 'Wrong gate', penalty_ms: 90_000 });
  });
});
