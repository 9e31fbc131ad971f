import { LENGTH_MS } from './moment';

export type ReplayState = 'idle' | 'playing' | 'paused' | 'finished';
export const SPEEDS = [0.5, 1, 2, 4] as const;

/** What a clock is driven by, so that a spec can turn the hands. */
export interface Frames {
  request(step: (now: number) => void): number;
  cancel(handle: number): void;
}

const browserFrames: Frames = {
  request: (step) => requestAnimationFrame(step),
  cancel: (handle) => {
    cancelAnimationFrame(handle);
  },
};

/** Plays a minute over and over: the hand of a replay. Times in milliseconds at the usual speed. */
export class ReplayClock {
  elapsed = $state(0);
  speed = $state<number>(1);
  state = $state<ReplayState>('idle');
  #handle: number | null = null;
  #last = 0;

  constructor(private readonly frames: Frames = browserFrames) {}

  toggle(): void {
    if (this.state === 'playing') this.pause();
    else this.play();
  }

  play(): void {
    if (this.state === 'playing') return;
    if (this.state === 'finished') this.elapsed = 0;
    this.state = 'playing';
    this.#last = Number.NaN;
    this.#next();
  }

  pause(): void {
    if (this.state !== 'playing') return;
    this.stop();
    this.state = 'paused';
  }

  /** Goes there; a replay that plays goes on from there. */
  seek(elapsed: number): void {
    this.elapsed = Math.min(LENGTH_MS, Math.max(0, elapsed));
    if (this.state === 'idle' || this.state === 'finished') this.state = 'paused';
  }

  stop(): void {
    if (this.#handle !== null) this.frames.cancel(this.#handle);
    this.#handle = null;
  }

  #next(): void {
    this.#handle = this.frames.request((now) => {
      this.#step(now);
    });
  }

  #step(now: number): void {
    if (!Number.isNaN(this.#last)) this.elapsed += (now - this.#last) * this.speed;
    this.#last = now;
    if (this.elapsed < LENGTH_MS) {
      this.#next();
      return;
    }
    this.elapsed = LENGTH_MS;
    this.#handle = null;
    this.state = 'finished';
  }
}
