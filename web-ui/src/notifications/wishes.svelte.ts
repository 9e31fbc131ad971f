import { Task } from '$lib/ui/task.svelte';
import type { Subscription, notifications } from './calls';

/** What one can be told, in the order in which it happens. */
export const KINDS = [415, 416, 417, 418, 419, 411, 412, 410] as const;
export type Kind = (typeof KINDS)[number];

type Calls = Pick<typeof notifications, 'subscriptions' | 'subscribe' | 'unsubscribe'>;

/** What one wants to be told, for all of one's organizations and for each. */
export class Wishes {
  items = $state.raw<readonly Subscription[]>([]);
  /** Which organization the switches are about; null = all of one's own. */
  scope = $state<string | null>(null);
  /** The switch under way, by its kind. */
  readonly task = new Task();

  constructor(private readonly calls: Calls) {}

  load = async (): Promise<readonly Subscription[]> => {
    this.items = (await this.calls.subscriptions()).items;
    return this.items;
  };

  isOn(kind: Kind): boolean {
    return this.#has(kind, this.scope);
  }

  /** Whether it is told anyway, because it is wanted of all organizations. */
  isOnAnyway(kind: Kind): boolean {
    return this.scope !== null && this.#has(kind, null);
  }

  /** What is shown is what the server says afterwards, also when the change did not come through. */
  async toggle(kind: Kind): Promise<void> {
    const { scope } = this;
    const change = this.isOn(kind) ? this.calls.unsubscribe : this.calls.subscribe;
    await this.task.run(String(kind), async () => {
      await change(kind, scope);
      await this.load();
    });
  }

  #has(kind: Kind, organization: string | null): boolean {
    return this.items.some((one) => one.type === kind && one.organization_id === organization);
  }
}
