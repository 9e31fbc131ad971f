import { Paged } from '$lib/list/paged.svelte';
import type { QueueFilter, TournamentCalls } from '../calls';
import type { Run } from '../types';

const PAGE = 50;

export const STATUSES = ['finished', 'forfeit', 'disqualified', 'all'] as const;
export const VERDICTS = ['pending', 'accepted', 'rejected', 'all'] as const;
export const KINDS = ['all', 'async', 'live'] as const;

/** What the address asks for; what it leaves out, or spells wrong, is as reviewers mostly want it. */
export function filterOf(
  parameter: (name: string) => string | null,
): Required<QueueFilter> & Record<string, string> {
  const one = <T extends string>(known: readonly T[], name: string): T =>
    known.find((value) => value === parameter(name)) ?? (known[0] as T);
  return {
    status: one(STATUSES, 'status'),
    review_status: one(VERDICTS, 'review_status'),
    kind: one(KINDS, 'kind'),
  };
}

/** The runs that reviewers look at, the newest first. */
export class ReviewQueue {
  readonly list: Paged<Run>;
  #filter: QueueFilter = filterOf(() => null);

  constructor(calls: Pick<TournamentCalls, 'queue'>, tournament: string) {
    this.list = new Paged(async (after, signal) => {
      const skip = Number(after ?? 0);
      const { items, has_more } = await calls.queue(tournament, this.#filter, skip, PAGE, signal);
      return { items, next: has_more === true ? String(skip + items.length) : null };
    });
  }

  async show(filter: QueueFilter): Promise<void> {
    this.#filter = filter;
    await this.list.first();
  }
}
