import { Backoff } from './backoff';

/** The part of EventSource this client needs, so that tests can hand in their own. */
export type Source = Pick<EventSource, 'readyState' | 'close' | 'addEventListener' | 'onopen' | 'onerror'>;

export interface StreamOptions {
  url: string;
  /** The language of what has a name; without it that of the reader's account. */
  locale?: string;
  /** The event names to listen to; each carries one JSON document. */
  types: readonly string[];
  onFrame(type: string, data: unknown): void;
  onOpen(): void;
  /** The connection is gone. `refused`: the server ended or declined it, the browser will not come back by itself. */
  onLost(refused: boolean): void;
  /** Longest silence before the connection counts as dead; none when the stream has no regular frames. */
  silenceMs?: number;
  open?(url: string): Source;
  backoff?: Backoff;
}

const CLOSED = 2;

/**
 * One server-sent event stream that never gives up. A dropped connection is resumed by the browser itself (it sends
 * `Last-Event-ID`); one that was closed for good is reopened here after a pause, with `?after=<last id>`, so that
 * nothing is missed either way.
 */
export class EventStream {
  #source: Source | null = null;
  #lastId: string | null = null;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #stopped = true;
  readonly #backoff: Backoff;

  constructor(private readonly options: StreamOptions) {
    this.#backoff = options.backoff ?? new Backoff();
  }

  /** `<epoch>:<position>` of the last frame that had one. */
  get lastId(): string | null {
    return this.#lastId;
  }

  start(): void {
    if (!this.#stopped) return;
    this.#stopped = false;
    this.#open();
  }

  /** Ends it for good; started again, it begins anew, since another reader may be behind it by then. */
  stop(): void {
    this.#stopped = true;
    this.#lastId = null;
    this.#drop();
  }

  /** Tries again at once instead of waiting for the pause to end, as when the page is looked at again. */
  retryNow(): void {
    if (this.#source?.readyState !== 1) this.startOver();
  }

  /** A new connection, even if the old one seems well: after a change of network that one may hang without an error. */
  startOver(): void {
    if (this.#stopped) return;
    this.#backoff.reset();
    this.#drop();
    this.#open();
  }

  #open(): void {
    const source = (this.options.open ?? ((url) => new EventSource(url)))(this.#address());
    this.#source = source;
    source.onopen = () => {
      this.#watchSilence();
      this.options.onOpen();
    };
    source.onerror = () => {
      this.#lost(source.readyState === CLOSED);
    };
    for (const type of this.options.types) {
      source.addEventListener(type, (event) => {
        this.#received(type, event as MessageEvent<string>);
      });
    }
  }

  #address(): string {
    const query = new URLSearchParams();
    if (this.options.locale !== undefined) query.set('locale', this.options.locale);
    if (this.#lastId !== null) query.set('after', this.#lastId);
    return query.size === 0 ? this.options.url : `${this.options.url}?${query}`;
  }

  #received(type: string, event: MessageEvent<string>): void {
    this.#backoff.reset();
    this.#watchSilence();
    const data = parse(event.data);
    if (data !== undefined) this.options.onFrame(type, data);
    // After the frame was taken in: an id must never run ahead of what is shown.
    if (event.lastEventId !== '') this.#lastId = event.lastEventId;
  }

  #lost(refused: boolean): void {
    clearTimeout(this.#silence);
    if (refused) {
      this.#drop();
      this.#retry = setTimeout(() => {
        this.#open();
      }, this.#backoff.next());
    }
    this.options.onLost(refused);
  }

  #watchSilence(): void {
    clearTimeout(this.#silence);
    if (this.options.silenceMs === undefined) return;
    this.#silence = setTimeout(() => {
      this.#lost(true);
    }, this.options.silenceMs);
  }

  #drop(): void {
    clearTimeout(this.#retry);
    clearTimeout(this.#silence);
    this.#source?.close();
    this.#source = null;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
