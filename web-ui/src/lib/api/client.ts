import { t } from './texts';
import type { Problem } from './types';

/** A request the server refused, or that never reached it (`status` 0). `message` is meant for the reader. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly status: number,
    message: string,
    readonly fields: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

export interface ApiOptions {
  token(): string | null;
  /** Told when the server does not know who is asking (any more), so that the session can be dropped. */
  unauthorized?(): void;
  fetch?: typeof fetch;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';

interface Extras {
  headers?: Readonly<Record<string, string>>;
  signal?: AbortSignal | undefined;
}

/** Speaks JSON with the server; one place for the bearer token and for turning refusals into texts. */
export class ApiClient {
  /** Server clock minus this device's clock, in milliseconds; 0 until the first reply. */
  clockOffset = 0;

  constructor(private readonly options: ApiOptions) {}

  /** The server's time, in epoch milliseconds, as far as its replies tell it. */
  now = (): number => Date.now() + this.clockOffset;

  get = <T>(path: string, signal?: AbortSignal): Promise<T> =>
    this.json<T>('GET', path, undefined, { signal });
  /** As it is at that position of the store or after it; refused with 202 when the server is not that far in time. */
  getAtLeast = async <T>(path: string, position: number): Promise<T> => {
    const headers = { 'photofinish-at-least': String(position) };
    const response = await this.send('GET', path, undefined, { headers });
    if (response.status === 202) throw new ApiError(202, fallback(202));
    return (await response.json()) as T;
  };
  post = <T>(path: string, body?: unknown): Promise<T> => this.json<T>('POST', path, body);
  patch = <T>(path: string, body: unknown): Promise<T> => this.json<T>('PATCH', path, body);
  put = <T>(path: string, body: unknown): Promise<T> => this.json<T>('PUT', path, body);
  delete = <T>(path: string): Promise<T> => this.json<T>('DELETE', path);

  /** A change that must happen once: sent again under the same key, it is answered again and not done again. */
  postOnce = <T>(path: string, key: string, body: unknown): Promise<T> =>
    this.json<T>('POST', path, body, { headers: { 'idempotency-key': key } });

  /** The answer itself, to be read piece by piece. */
  open = (path: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Response> =>
    this.send('GET', path, undefined, { headers, signal });

  /** The answer to a change that tells how it goes while it does, as server-sent events. */
  follow = (path: string, body: unknown, signal: AbortSignal): Promise<Response> =>
    this.send('POST', path, body, { headers: { accept: 'text/event-stream' }, signal });

  async blob(path: string): Promise<Blob> {
    const response = await this.send('GET', path);
    return response.blob();
  }

  private async json<T>(method: Method, path: string, body?: unknown, extras: Extras = {}): Promise<T> {
    const response = await this.send(method, path, body, extras);
    const text = await response.text();
    return (text === '' ? null : JSON.parse(text)) as T;
  }

  private async send(method: Method, path: string, body?: unknown, extras: Extras = {}): Promise<Response> {
    const headers = new Headers({ accept: 'application/json, application/problem+json, */*;q=0.1' });
    for (const [name, value] of Object.entries(extras.headers ?? {})) headers.set(name, value);
    const token = this.options.token();
    if (token !== null) headers.set('authorization', `Bearer ${token}`);
    if (body !== undefined) headers.set('content-type', 'application/json');
    const init: RequestInit = { method, headers };
    if (body !== undefined) init.body = JSON.stringify(body);
    if (extras.signal !== undefined) init.signal = extras.signal;

    const response = await this.reach(path, init);
    this.readClock(response);
    if (response.ok) return response;
    if (response.status === 401) this.options.unauthorized?.();
    throw await refusal(response);
  }

  private async reach(path: string, init: RequestInit): Promise<Response> {
    try {
      return await (this.options.fetch ?? fetch)(path, init);
    } catch (cause) {
      if (init.signal?.aborted) throw cause;
      throw new ApiError(0, t().unreachable);
    }
  }

  private readClock(response: Response): void {
    const date = Date.parse(response.headers.get('date') ?? '');
    if (Number.isNaN(date)) return;
    // The header counts whole seconds: differences it cannot resolve are not corrections.
    const offset = date + 500 - Date.now();
    this.clockOffset = Math.abs(offset) > 2000 ? offset : 0;
  }
}

async function refusal(response: Response): Promise<ApiError> {
  const problem = await problemOf(response);
  const fields = Object.fromEntries((problem.errors ?? []).map((error) => [error.field, error.message]));
  // What a failure is called within a server tells a reader nothing.
  const title = response.status < 500 ? problem.title : undefined;
  const text = problem.detail ?? title ?? fallback(response.status);
  return new ApiError(response.status, text, fields);
}

async function problemOf(response: Response): Promise<Problem> {
  try {
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null ? (body as Problem) : {};
  } catch {
    return {};
  }
}

function fallback(status: number): string {
  if (status === 401) return t().signIn;
  if (status === 403) return t().forbidden;
  if (status === 404) return t().missing;
  if (status === 429) return t().tooMany;
  return t().otherwise(status);
}
