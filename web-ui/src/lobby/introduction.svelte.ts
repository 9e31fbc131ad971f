const KEY = 'photofinish.introduction';

/** Whether newcomers are told what this is: until they say that they have seen it. Who signs in knows. */
export class Introduction {
  #dismissed = $state(false);

  constructor(private readonly storage: Storage = localStorage) {
    this.#dismissed = storage.getItem(KEY) === 'seen';
  }

  shownTo(signedIn: boolean): boolean {
    return !signedIn && !this.#dismissed;
  }

  dismiss(): void {
    this.#dismissed = true;
    this.storage.setItem(KEY, 'seen');
  }

  recall(): void {
    this.#dismissed = false;
    this.storage.removeItem(KEY);
  }
}
