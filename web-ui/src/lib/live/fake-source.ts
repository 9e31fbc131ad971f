import type { Source } from './event-stream';

type Listener = (event: Event) => void;

/** Stands in for EventSource in specs: the spec plays the server. */
export class FakeSource implements Source {
  static opened: FakeSource[] = [];
  static readonly open = (url: string) => new FakeSource(url);

  static get last(): FakeSource {
    const source = FakeSource.opened.at(-1);
    if (!source) throw new Error('no stream was opened');
    return source;
  }

  readyState = 0;
  onopen: ((event: Event) => unknown) | null = null;
  onerror: ((event: Event) => unknown) | null = null;
  readonly #listeners = new Map<string, Listener>();

  constructor(readonly url: string) {
    FakeSource.opened.push(this);
  }

  addEventListener(type: string, listener: unknown): void {
    this.#listeners.set(type, listener as Listener);
  }

  accept(): void {
    this.readyState = 1;
    this.onopen?.(new Event('open'));
  }

  send(type: string, data: unknown, lastEventId = ''): void {
    this.#listeners.get(type)?.(new MessageEvent(type, { data: JSON.stringify(data), lastEventId }));
  }

  sendText(type: string, data: string): void {
    this.#listeners.get(type)?.(new MessageEvent(type, { data }));
  }

  /** The network went away; the browser goes on trying. */
  drop(): void {
    this.readyState = 0;
    this.onerror?.(new Event('error'));
  }

  /** The server answered with an error status; the browser gives up. */
  refuse(): void {
    this.readyState = 2;
    this.onerror?.(new Event('error'));
  }

  close(): void {
    this.readyState = 2;
  }
}
