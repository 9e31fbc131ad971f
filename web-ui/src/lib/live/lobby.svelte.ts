import type { Endpoints } from '../api/endpoints';
import { streams } from '../api/endpoints';
import type { Race, RaceList } from '../api/types';
import { EventStream, type StreamOptions } from './event-stream';

const POLL_MS = 5_000;

/** The list of races, kept current by the lobby stream, or by asking again while the server has no such stream. */
export class Lobby {
  races = $state.raw<Race[] | null>(null);
  /** What went wrong, while there is nothing newer to show. */
  error = $state<string | null>(null);

  readonly live = $derived(this.#of('running').sort(byStart));
  readonly upcoming = $derived(this.#of('setup').sort(bySchedule));
  readonly results = $derived(this.#of('finished').sort((a, b) => byStart(b, a)));

  readonly #stream: EventStream;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #streaming = false;
  #started = false;

  constructor(
    private readonly calls: Pick<Endpoints, 'races'>,
    options: Pick<StreamOptions, 'open' | 'backoff'> = {},
  ) {
    this.#stream = new EventStream({
      ...options,
      url: streams.lobby,
      types: ['races', 'race', 'race_removed'],
      onFrame: (type, data) => {
        this.#apply(type, data);
      },
      onOpen: () => {
        this.#streaming = true;
        clearTimeout(this.#timer);
      },
      onLost: () => {
        if (this.#streaming) this.#later();
        this.#streaming = false;
      },
    });
  }

  async start(): Promise<void> {
    this.#started = true;
    this.#stream.start();
    await this.#ask();
  }

  stop(): void {
    this.#started = false;
    this.#stream.stop();
    clearTimeout(this.#timer);
  }

  #apply(type: string, data: unknown): void {
    const races = this.races ?? [];
    if (type === 'races') this.#show((data as RaceList).races);
    if (type === 'race') this.#show([...races.filter((race) => race.id !== (data as Race).id), data as Race]);
    if (type === 'race_removed') this.#show(races.filter((race) => race.id !== (data as { id: string }).id));
  }

  #show(races: Race[]): void {
    this.races = races;
    this.error = null;
  }

  async #ask(): Promise<void> {
    try {
      const { races } = await this.calls.races();
      // The stream speaks in order; a reply that was on its way may be older.
      if (!this.#streaming || this.races === null) this.#show(races);
    } catch (error) {
      this.error = error instanceof Error ? error.message : String(error);
    }
    if (!this.#streaming) this.#later();
  }

  #later(): void {
    clearTimeout(this.#timer);
    if (!this.#started) return;
    this.#timer = setTimeout(() => void this.#ask(), POLL_MS);
  }

  #of(status: Race['status']): Race[] {
    return (this.races ?? []).filter((race) => race.status === status);
  }
}

const time = (iso: string | null) => (iso === null ? Infinity : Date.parse(iso));

/** Newest start last; the lobby of running races keeps its order while they run. */
function byStart(a: Race, b: Race): number {
  return time(a.started_at ?? a.created_at) - time(b.started_at ?? b.created_at);
}

/** Scheduled ones first, by time; then the newest. */
function bySchedule(a: Race, b: Race): number {
  if (a.scheduled_at !== b.scheduled_at) return time(a.scheduled_at) - time(b.scheduled_at);
  return time(b.created_at) - time(a.created_at);
}
