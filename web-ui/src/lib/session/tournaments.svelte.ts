import { ApiError } from '../api/client';

const KEY = 'photofinish.tournaments';

/**
 * Whether the server holds tournaments. One that does not has nothing at their addresses; what it said last is taken
 * for true until it is heard again, so that the navigation does not move on every page load.
 */
export class TournamentsSwitch {
  on = $state(false);

  constructor(
    private readonly anyOfIt: () => Promise<unknown>,
    private readonly storage: Storage = localStorage,
  ) {
    this.on = storage.getItem(KEY) === 'on';
  }

  /** An answer that says nothing about it, such as none at all, leaves it as it is. */
  async ask(): Promise<void> {
    try {
      await this.anyOfIt();
      this.#say(true);
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) this.#say(false);
    }
  }

  #say(on: boolean): void {
    this.on = on;
    if (on) this.storage.setItem(KEY, 'on');
    else this.storage.removeItem(KEY);
  }
}
