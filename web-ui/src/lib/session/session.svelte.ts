import { ApiError } from '../api/client';
import type { Endpoints } from '../api/endpoints';
import type { Me, Role } from '../api/types';

export const TOKEN_KEY = 'speedfog_token';
/** Whether there is a session's cookie, which scripts cannot see. */
export const COOKIE_KEY = 'photofinish_cookie';

/**
 * Who is signed in: by a token in local storage, so that it outlasts the tab and is shared between tabs, or after Twitch
 * by a cookie.
 */
export class Session {
  me = $state.raw<Me | null>(null);
  /** False until it is known whether the stored token still stands for somebody. */
  ready = $state(false);

  /** The server ended the session that was here; the reader did not. */
  ended = $state(false);

  constructor(
    private readonly calls: () => Pick<Endpoints, 'me' | 'signInLocally' | 'signOut'>,
    private readonly storage: Storage = localStorage,
  ) {}

  get token(): string | null {
    return this.storage.getItem(TOKEN_KEY);
  }

  get mayOrganize(): boolean {
    return this.me !== null && this.me.role !== 'user';
  }

  /** Restores the session that was left. A server that cannot be reached does not end it. */
  async restore(): Promise<void> {
    try {
      this.me = this.#left ? await this.calls().me() : null;
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) this.expire();
    } finally {
      this.ready = true;
    }
  }

  async signIn(login: string, role?: Role): Promise<void> {
    const { token } = await this.calls().signInLocally(login, role);
    this.storage.setItem(TOKEN_KEY, token);
    this.ended = false;
    this.me = await this.calls().me();
  }

  /** Takes up the session that the server began when it sent the browser back from Twitch. */
  async signedInByTwitch(): Promise<void> {
    this.storage.removeItem(TOKEN_KEY);
    this.storage.setItem(COOKIE_KEY, 'here');
    this.ended = false;
    this.me = await this.calls().me();
  }

  async signOut(): Promise<void> {
    try {
      if (this.#left) await this.calls().signOut();
    } catch {
      // Forgotten here in any case; a token nobody holds expires by itself.
    } finally {
      this.forget();
    }
  }

  /** Ends every session of the account. Unlike with signing out, a server that did not hear of it is a failure. */
  async signOutEverywhere(): Promise<void> {
    await this.calls().signOut();
    this.forget();
  }

  /** The server does not know the one who asks (any more). */
  expire(): void {
    this.ended ||= this.#left;
    this.forget();
  }

  forget(): void {
    this.storage.removeItem(TOKEN_KEY);
    this.storage.removeItem(COOKIE_KEY);
    this.me = null;
  }

  get #left(): boolean {
    return this.token !== null || this.storage.getItem(COOKIE_KEY) !== null;
  }
}
