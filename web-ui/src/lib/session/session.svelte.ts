import { ApiError } from '../api/client';
import type { Endpoints } from '../api/endpoints';
import type { Me, Role } from '../api/types';

export const TOKEN_KEY = 'speedfog_token';

/** Who is signed in. The token lives in local storage, so that it outlasts the tab and is shared between tabs. */
export class Session {
  me = $state.raw<Me | null>(null);
  /** False until it is known whether the stored token still stands for somebody. */
  ready = $state(false);

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

  /** Restores the session of the stored token. A server that cannot be reached does not end it. */
  async restore(): Promise<void> {
    try {
      this.me = this.token === null ? null : await this.calls().me();
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) this.forget();
    } finally {
      this.ready = true;
    }
  }

  async signIn(login: string, role?: Role): Promise<void> {
    const { token } = await this.calls().signInLocally(login, role);
    this.storage.setItem(TOKEN_KEY, token);
    this.me = await this.calls().me();
  }

  async signOut(): Promise<void> {
    try {
      if (this.token !== null) await this.calls().signOut();
    } catch {
      // Forgotten here in any case; a token nobody holds expires by itself.
    } finally {
      this.forget();
    }
  }

  forget(): void {
    this.storage.removeItem(TOKEN_KEY);
    this.me = null;
  }
}
