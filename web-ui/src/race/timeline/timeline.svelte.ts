import type { RaceRoom } from '$lib/live/race-room.svelte';
import type { Router } from '$lib/router/router.svelte';
import { clockText } from './clock';
import type { PastView } from './past-view.svelte';

/** The race clock of a page, from the start to now or to the end, and how its reader goes along it. */
export class Timeline {
  constructor(
    private readonly room: Pick<RaceRoom, 'status' | 'startedAt' | 'finishedAt'>,
    readonly past: PastView,
    private readonly address: Pick<Router, 'note'>,
    /** The server's time, in epoch milliseconds. */
    private readonly now: () => number,
  ) {}

  get running(): boolean {
    return this.room.status === 'running';
  }

  /** In milliseconds, to the whole second; 0 before the start. */
  get length(): number {
    const { startedAt, finishedAt } = this.room;
    const until = this.running ? this.now() : finishedAt === null ? null : Date.parse(finishedAt);
    if (startedAt === null || until === null) return 0;
    return Math.max(0, Math.floor((until - Date.parse(startedAt)) / 1000) * 1000);
  }

  /** Whether there is a past to look at. */
  get usable(): boolean {
    return this.length >= 1_000 && (this.running || this.room.status === 'finished');
  }

  /** The instant that is wanted on the screen; the whole length is now, or the end. */
  get clock(): number {
    return Math.min(this.past.wanted ?? this.length, this.length);
  }

  drag(to: number): void {
    if (to >= this.length) this.back();
    else this.past.drag(to);
  }

  settle(to: number): void {
    if (to >= this.length) {
      this.back();
      return;
    }
    this.address.note({ at: clockText(to) });
    void this.past.settle(to);
  }

  /** To where something that happened has happened: an instant is a whole second. */
  show(happened: number): void {
    if (this.usable) this.settle(Math.ceil(happened / 1000) * 1000);
  }

  back(): void {
    this.past.backToLive();
    this.address.note({ at: null });
  }
}
