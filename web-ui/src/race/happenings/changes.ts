import type { ParticipantInfo } from '$lib/api/frames';
import { happening, type Happening } from './happening';

type Board = readonly ParticipantInfo[];

/** What happened between two boards of a race, as far as its reader is shown. */
export function changesBetween(before: Board, after: Board, clock: number): Happening[] {
  const known = new Map(before.map((player) => [player.id, player]));
  const changes = after.flatMap((player) => {
    const then = known.get(player.id);
    return then === undefined || then === player ? [] : changesOf(then, player, clock);
  });
  const leader = leaderOf(after);
  if (leader !== null && leader.id !== leaderOf(before)?.id) changes.push(leadOf(leader, clock));
  return changes;
}

function changesOf(then: ParticipantInfo, now: ParticipantInfo, clock: number): Happening[] {
  const changes: Happening[] = [];
  const tell = (...[kind, which, detail]: [Happening['kind'], (string | number)?, Partial<Happening>?]) =>
    changes.push(happening(kind, now.id, clock, which, detail));

  if (waits(then) && now.status === 'playing') tell('began');
  for (const visit of newVisits(then, now)) tell('zone', visit.igt_ms, { node: visit.node_id });
  if (now.death_count > then.death_count)
    tell('death', now.death_count, { node: now.current_zone, amount: now.death_count - then.death_count });
  if (then.status !== 'finished' && now.status === 'finished') tell('finish', '', { amount: now.igt_ms });
  if (then.status !== 'abandoned' && now.status === 'abandoned' && !now.disqualified) tell('abandon');
  if (then.status === 'abandoned' && now.status === 'playing') tell('resume');
  if (!then.disqualified && now.disqualified) tell('disqualified');
  const penalty = now.penalty_ms ?? 0;
  if (penalty > (then.penalty_ms ?? 0))
    tell('penalty', penalty, { amount: penalty - (then.penalty_ms ?? 0) });
  if (then.is_live !== now.is_live) tell(now.is_live ? 'live' : 'offline', clock);
  return changes;
}

function waits({ status }: ParticipantInfo): boolean {
  return status === 'registered' || status === 'ready';
}

/** Visits after the start zone. A history that was withheld so far is no news when it comes to light. */
function newVisits(then: ParticipantInfo, now: ParticipantInfo) {
  if (then.zone_history === null && !waits(then)) return [];
  return (now.zone_history ?? []).slice(Math.max(1, then.zone_history?.length ?? 0));
}

/** Nobody leads before somebody is through the first layer. */
function leaderOf(board: Board): ParticipantInfo | null {
  const first = board[0];
  const ahead = first?.status === 'finished' || (first?.status === 'playing' && first.current_layer > 0);
  return first && ahead && !first.disqualified ? first : null;
}

function leadOf(leader: ParticipantInfo, clock: number): Happening {
  return happening('lead', leader.id, clock, leader.status === 'finished' ? 'finish' : leader.current_layer);
}
