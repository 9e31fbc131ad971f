import type { ParticipantInfo } from '../api/frames';
import type { historyCalls } from '../api/history-calls';
import type { HistoryEntry, HistoryPage } from '../api/types';
import { changesBetween } from './changes';
import type { Happening } from './happening';
import { recountOf, TOLD } from './recount';

const PAGES_AT_MOST = 20;
const SEEN_AT_MOST = 4_000;

type Calls = ReturnType<typeof historyCalls>;

/** What happened in a race so far: told by its history once, seen on its board from then on. */
export class Happenings {
  #told = $state.raw<readonly Happening[]>([]);
  #seen = $state.raw<readonly Happening[]>([]);
  /** In the order they happened. */
  readonly all: readonly Happening[] = $derived.by(() => merged(this.#told, this.#seen));
  loading = $state(false);
  error = $state<string | null>(null);
  #board: readonly ParticipantInfo[] | null = null;
  #asking: AbortController | undefined;

  constructor(
    private readonly race: string,
    private readonly calls: Calls,
  ) {}

  /** Reads the whole history anew: another attempt, or a reader who may see something else. */
  async load(startedAt: number): Promise<void> {
    this.stop();
    const { signal } = (this.#asking = new AbortController());
    this.loading = true;
    this.error = null;
    try {
      const entries = await this.#entries(signal);
      if (signal.aborted) return;
      this.#told = recountOf(entries, startedAt);
    } catch (error) {
      if (signal.aborted) return;
      this.error = error instanceof Error ? error.message : String(error);
    }
    this.loading = false;
  }

  /** Looks at the board as it is now, at this race clock; answers what is new on it. */
  see(board: readonly ParticipantInfo[], clock: number): Happening[] {
    const news = this.#board === null ? [] : changesBetween(this.#board, board, clock);
    this.#board = board;
    if (news.length > 0) this.#seen = [...this.#seen, ...news].slice(-SEEN_AT_MOST);
    return news;
  }

  /** Another attempt begins. */
  clear(): void {
    this.stop();
    this.#told = [];
    this.#seen = [];
    this.#board = null;
  }

  stop(): void {
    this.#asking?.abort();
    this.loading = false;
  }

  async #entries(signal: AbortSignal): Promise<HistoryEntry[]> {
    const entries: HistoryEntry[] = [];
    let after: number | null = 0;
    for (let page = 0; page < PAGES_AT_MOST && after !== null; page += 1) {
      const answer: HistoryPage = await this.calls.raceHistory(
        this.race,
        { after, type: TOLD.join() },
        signal,
      );
      entries.push(...answer.events);
      after = answer.next;
    }
    return entries;
  }
}

/** The history knows better when something happened, and in which order, than whoever saw it. */
function merged(told: readonly Happening[], seen: readonly Happening[]): Happening[] {
  const known = new Map([...told, ...seen, ...told].map((one) => [one.key, one]));
  return [...known.values()].sort((a, b) => a.clock - b.clock);
}
