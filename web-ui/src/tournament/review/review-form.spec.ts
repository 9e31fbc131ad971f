import { describe, expect, it } from 'vitest';
import { aFinishedRun } from '../fixtures';
import { ReviewForm } from './review-form.svelte';

describe('a review', () => {
  it('leaves the time as it is unless it says another', () => {
    const form = new ReviewForm(aFinishedRun(3600));
    expect(form.review).toEqual({ review_status: 'accepted', reviewer_notes: null });
    form.corrected = '1:00:30';
    form.notes = ' Late split ';
    expect(form.review).toEqual({
      review_status: 'accepted',
      reviewer_notes: 'Late split',
      elapsed_time_seconds: 3630,
    });
  });

  it('begins where the one before it left off', () => {
    const form = new ReviewForm(
      aFinishedRun(3600, { review_status: 'rejected', reviewer_notes: 'No sound' }),
    );
    expect(form.review).toMatchObject({ review_status: 'rejected', reviewer_notes: 'No sound' });
  });

  it('knows a time that is none', () => {
    const form = new ReviewForm(aFinishedRun(3600));
    form.corrected = 'an hour';
    expect(form.timeWrong).toBe(true);
  });
});
