import type { HistoryEntry, PastState, RaceDetail, User } from '$lib/api/types';
import { nameOf } from '$lib/format/player';

/** Names for what a history tells by id alone: players, accounts and zones. */
export interface RaceNames {
  player(id: string | null): string | null;
  account(id: string): string | null;
  zone(node: string): string;
}

interface GraphNode {
  display_name?: string;
}

/** From what is known of the race now, and, for those who are gone, from what the events themselves say. */
export function namesOf(
  detail: RaceDetail | null,
  state: PastState | null,
  events: readonly HistoryEntry[],
): RaceNames {
  const accounts = new Map<string, string>();
  const players = new Map<string, string>();
  const meet = (user: User | null) => user && accounts.set(user.id, nameOf(user));

  for (const { actor } of events) meet(actor);
  for (const { user } of detail?.casters ?? []) meet(user);
  for (const user of detail?.co_organizers ?? []) meet(user);
  meet(detail?.organizer ?? null);
  for (const { id, user } of detail?.participants ?? []) {
    meet(user);
    players.set(id, nameOf(user));
  }
  for (const { participant_id, data } of events) {
    const account = (data as Record<string, unknown>)['account'];
    const name = typeof account === 'string' ? accounts.get(account) : undefined;
    if (participant_id !== null && name !== undefined) players.set(participant_id, name);
  }

  const nodes = (state?.seed.graph_json as { nodes?: Record<string, GraphNode> } | null)?.nodes ?? {};
  return {
    player: (id) => (id === null ? null : (players.get(id) ?? null)),
    account: (id) => accounts.get(id) ?? null,
    zone: (node) => nodes[node]?.display_name?.split(' - ').at(-1) ?? node,
  };
}
