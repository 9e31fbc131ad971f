import type { RaceStatus } from '$lib/api/types';

const KEY = 'photofinish.reminders';
const REMEMBERED = 30;
const FLASH_MS = 1_000;

export type News = 'released' | 'countdown' | 'started';

/** What a race looks like to somebody who waits for it. */
export interface Watched {
  status: RaceStatus;
  seedsReleasedAt: string | null;
  countdownTo: string | null;
}

/** What the browser offers for calling somebody back to the page. */
export interface Bell {
  /** `null` where the browser has no notifications. */
  permission(): NotificationPermission | null;
  ask(): Promise<NotificationPermission>;
  ring(title: string, body: string, tag: string): void;
  /** Whether the reader has the page before them. */
  looking(): boolean;
}

/**
 * Calls a player back to the page when their race is about to begin: by a notification where the reader allowed it, and
 * by the title of the tab. The wish is remembered for each race.
 */
export class Reminder {
  on = $state(false);
  /** The wish cannot ring: only the title tells. */
  silent = $state(false);
  /** What the title of the tab says in turn with its own text. */
  flash = $state<string | null>(null);
  #before: Watched | null = null;
  #flashing: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly raceId: string,
    private readonly bell: Bell,
    private readonly words: (news: News) => { title: string; body: string },
    private readonly storage: Storage = localStorage,
  ) {
    this.on = this.#remembered().includes(raceId);
    this.silent = bell.permission() !== 'granted';
  }

  /** Only ever on a click: browsers ask the reader for leave. */
  async switchOn(): Promise<void> {
    if (this.bell.permission() === 'default') await this.bell.ask();
    this.silent = this.bell.permission() !== 'granted';
    this.on = true;
    this.#remember([this.raceId, ...this.#remembered().filter((id) => id !== this.raceId)]);
  }

  switchOff(): void {
    this.on = false;
    this.calm();
    this.#remember(this.#remembered().filter((id) => id !== this.raceId));
  }

  /** Compares with what was seen last; the first look is no news. */
  see(now: Watched): void {
    const before = this.#before;
    this.#before = now;
    const news = before === null ? null : newsBetween(before, now);
    if (news !== null && this.on) this.#tell(news);
  }

  /** The reader is back. */
  calm(): void {
    clearInterval(this.#flashing);
    this.flash = null;
  }

  #tell(news: News): void {
    const { title, body } = this.words(news);
    if (this.bell.permission() === 'granted') this.bell.ring(title, body, this.raceId);
    if (this.bell.looking()) return;
    this.calm();
    this.flash = title;
    this.#flashing = setInterval(() => {
      this.flash = this.flash === null ? title : null;
    }, FLASH_MS);
  }

  #remembered(): string[] {
    const ids: unknown = parsed(this.storage.getItem(KEY));
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  }

  #remember(ids: string[]): void {
    this.storage.setItem(KEY, JSON.stringify(ids.slice(0, REMEMBERED)));
  }
}

function newsBetween(before: Watched, now: Watched): News | null {
  if (before.status === 'setup' && now.status === 'running') return 'started';
  if (before.countdownTo === null && now.countdownTo !== null) return 'countdown';
  if (before.seedsReleasedAt === null && now.seedsReleasedAt !== null) return 'released';
  return null;
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
}
