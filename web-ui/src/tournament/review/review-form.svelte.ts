import { secondsOf } from '../format';
import type { Review, ReviewStatus, Run } from '../types';

/** What a reviewer says of a run, as it is filled in. */
export class ReviewForm {
  verdict = $state<ReviewStatus>('accepted');
  notes = $state('');
  corrected = $state('');

  constructor(run: Run) {
    this.verdict = run.review_status === 'rejected' ? 'rejected' : 'accepted';
    this.notes = run.reviewer_notes ?? '';
  }

  get timeWrong(): boolean {
    return this.corrected.trim() !== '' && secondsOf(this.corrected) === null;
  }

  get review(): Review {
    const seconds = this.corrected.trim() === '' ? null : secondsOf(this.corrected);
    return {
      review_status: this.verdict,
      reviewer_notes: this.notes.trim() || null,
      ...(seconds === null ? {} : { elapsed_time_seconds: seconds }),
    };
  }
}
