import { SvelteSet } from 'svelte/reactivity';
import type { LiveRace, RecordWish } from '../types';

/** What is said about recording results by hand (tournaments §8.8). */
export class RecordForm {
  room = $state('');
  reason = $state('');
  /** The accounts of those who are recorded although they were turned away. */
  readonly included = new SvelteSet<string>();

  constructor(private readonly race: () => Pick<LiveRace, 'status' | 'results_state' | 'racetime_slug'>) {}

  /** A race of which no room is known has to be told one. */
  get asksRoom(): boolean {
    return this.race().racetime_slug === null;
  }

  /** What is final, or was called off, is recorded for a reason. */
  get forced(): boolean {
    return this.race().results_state === 'final' || this.race().status === 'cancelled';
  }

  /** Nobody is let in without a word either. */
  get asksReason(): boolean {
    return this.forced || this.included.size > 0;
  }

  get complete(): boolean {
    return (!this.asksRoom || this.room.trim() !== '') && (!this.asksReason || this.reason.trim() !== '');
  }

  include(account: string, wanted: boolean): void {
    if (wanted) this.included.add(account);
    else this.included.delete(account);
  }

  get wish(): RecordWish {
    return {
      ...(this.asksRoom ? { room: this.room.trim() } : {}),
      force: this.forced,
      ...(this.asksReason ? { reason: this.reason.trim() } : {}),
      ...(this.included.size > 0 ? { include_user_ids: [...this.included] } : {}),
    };
  }
}
