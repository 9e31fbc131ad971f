import { problemOf } from '../pools/import';
import type { Run, Submission } from '../types';

/** What a player hands in with a run, as it is filled in. */
export class SubmissionForm {
  video = $state('');
  notes = $state('');
  flagged = $state(false);
  reason = $state('');

  constructor(run: Run) {
    this.video = run.runner_vod_url ?? '';
    this.notes = run.runner_notes ?? '';
    this.flagged = run.review_requested_by_user;
    this.reason = run.review_request_reason ?? '';
  }

  get videoWrong(): boolean {
    return this.video.trim() !== '' && problemOf(this.video.trim()) !== null;
  }

  get complete(): boolean {
    return !this.videoWrong && (!this.flagged || this.reason.trim() !== '');
  }

  get submission(): Submission {
    return {
      runner_vod_url: this.video.trim() || null,
      runner_notes: this.notes.trim() || null,
      review_requested_by_user: this.flagged,
      review_request_reason: this.flagged ? this.reason.trim() || null : null,
    };
  }
}
