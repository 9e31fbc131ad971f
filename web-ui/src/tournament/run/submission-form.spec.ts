import { describe, expect, it } from 'vitest';
import { aFinishedRun } from '../fixtures';
import { SubmissionForm } from './submission-form.svelte';

describe('what a player hands in', () => {
  it('may be nothing at all', () => {
    const form = new SubmissionForm(aFinishedRun(3600));
    expect(form.complete).toBe(true);
    expect(form.submission).toEqual({
      runner_vod_url: null,
      runner_notes: null,
      review_requested_by_user: false,
      review_request_reason: null,
    });
  });

  it('gives a reason with a flag, and none without', () => {
    const form = new SubmissionForm(
      aFinishedRun(3600, { review_request_reason: 'Old', review_requested_by_user: true }),
    );
    expect(form.submission.review_request_reason).toBe('Old');
    form.reason = ' ';
    expect(form.complete).toBe(false);
    form.flagged = false;
    expect(form.complete).toBe(true);
    expect(form.submission.review_request_reason).toBeNull();
  });

  it('has a public address for the video', () => {
    const form = new SubmissionForm(aFinishedRun(3600));
    form.video = 'my-video.mp4';
    expect(form.videoWrong).toBe(true);
    form.video = 'https://www.twitch.tv/videos/123';
    expect(form.complete).toBe(true);
  });
});
