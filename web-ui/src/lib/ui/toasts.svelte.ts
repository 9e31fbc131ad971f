import { Task } from './task.svelte';

export interface ToastAction {
  label: string;
  /** What the message says once it is done. */
  done: string;
  work: () => Promise<unknown>;
}

const SHOWN_MS = 12_000;
const AFTERWARDS_MS = 4_000;

/** One message at the edge of the page, perhaps with a way back; it waits while somebody is at it. */
export class Toast {
  text = $state('');
  action = $state.raw<ToastAction | null>(null);
  held = $state(false);
  readonly task = new Task();
  #left = SHOWN_MS;
  #since = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly id: number,
    text: string,
    action: ToastAction | null,
    private readonly onend: () => void,
  ) {
    this.text = text;
    this.action = action;
    this.#run();
  }

  /** How long it is shown from its beginning, for the line that runs out. */
  get shownMs(): number {
    return SHOWN_MS;
  }

  hold(): void {
    if (this.held) return;
    this.held = true;
    clearTimeout(this.#timer);
    this.#left -= Date.now() - this.#since;
  }

  release(): void {
    if (!this.held) return;
    this.held = false;
    if (!this.task.busy) this.#run();
  }

  async act(): Promise<void> {
    const action = this.action;
    if (action === null || this.task.busy) return;
    clearTimeout(this.#timer);
    if (await this.task.run('act', action.work)) {
      this.text = action.done;
      this.action = null;
      this.#left = AFTERWARDS_MS;
    } else {
      this.#left = SHOWN_MS;
    }
    if (!this.held) this.#run();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.onend();
  }

  #run(): void {
    this.#since = Date.now();
    this.#timer = setTimeout(() => {
      this.onend();
    }, this.#left);
  }
}

/** The messages shown, oldest first; a few at most. */
export class Toasts {
  list = $state.raw<readonly Toast[]>([]);
  #next = 1;

  constructor(private readonly most = 3) {}

  show(text: string, action: ToastAction | null = null): Toast {
    const toast: Toast = new Toast(this.#next++, text, action, () => {
      this.list = this.list.filter((other) => other !== toast);
    });
    for (const old of this.list.slice(0, Math.max(0, this.list.length + 1 - this.most))) old.close();
    this.list = [...this.list, toast];
    return toast;
  }

  /** Takes back what was done last, if there still is a way back. */
  undoLast(): boolean {
    const last = this.list.findLast((toast) => toast.action !== null);
    void last?.act();
    return last !== undefined;
  }
}

export const toasts = new Toasts();
