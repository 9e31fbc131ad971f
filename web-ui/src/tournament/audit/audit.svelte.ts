import { Paged } from '$lib/list/paged.svelte';
import type { AuditFilter, TournamentCalls } from '../calls';
import type { AuditAction, AuditEntry } from '../types';

const PAGE = 50;
/** Whoever acts when nobody does. */
export const SYSTEM = '-1';

/** What the address asks for; an action it spells wrong is none. */
export function filterOf(
  parameter: (name: string) => string | null,
  actions: readonly AuditAction[],
): AuditFilter {
  return {
    action: actions.find((known) => known === parameter('action')) ?? null,
    actor: parameter('actor'),
  };
}

/** What was done in a tournament, the newest first. */
export class AuditTrail {
  readonly list: Paged<AuditEntry>;
  #filter: AuditFilter = { action: null, actor: null };

  constructor(calls: Pick<TournamentCalls, 'audit'>, tournament: string) {
    this.list = new Paged((after, signal) => calls.audit(tournament, this.#filter, after, PAGE, signal));
  }

  async show(filter: AuditFilter): Promise<void> {
    this.#filter = filter;
    await this.list.first();
  }
}
