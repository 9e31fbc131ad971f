const KEY = 'photofinish.booth-keys';

/** Whether single keys act on the booth: who dictates, or presses keys by accident, can do without. */
export class KeysSetting {
  #on = $state(localStorage.getItem(KEY) !== 'off');

  get on(): boolean {
    return this.#on;
  }

  set on(on: boolean) {
    this.#on = on;
    localStorage.setItem(KEY, on ? 'on' : 'off');
  }
}
