import type { Endpoints } from '$lib/api/endpoints';
import type { Delivery } from '$lib/api/types';
import { Paged } from '$lib/list/paged.svelte';
import { Task } from '$lib/ui/task.svelte';

const PAGE = 50;
export const STATUSES = ['pending', 'failed', 'sent'] as const;

/** What other services are told, and what became of it. */
export class Outbox {
  status = $state<string | null>(null);
  readonly list: Paged<Delivery>;
  /** The retry under way, by the id of its delivery. */
  readonly retrying = new Task();

  constructor(private readonly calls: Pick<Endpoints, 'deliveries' | 'retryDelivery'>) {
    this.list = new Paged(async (after, signal) => {
      const { deliveries, next } = await this.calls.deliveries(this.status, after, PAGE, signal);
      return { items: deliveries, next: next === null ? null : String(next) };
    });
  }

  async show(status: string | null): Promise<void> {
    this.status = STATUSES.find((known) => known === status) ?? null;
    await this.list.first();
  }

  async retry(delivery: Delivery): Promise<void> {
    await this.retrying.run(String(delivery.id), async () => {
      const now = await this.calls.retryDelivery(delivery.id);
      this.list.replace(now, (other) => other.id === now.id);
    });
  }
}
