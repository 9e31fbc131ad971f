import type { ParticipantInfo } from '../api/frames';
import { type Detail, happening, type Happening, type HappeningKind } from './happening';

type Board = readonly ParticipantInfo[];

/** What happened between two boards of a race, as far as its reader is shown. */
export function changesBetween(before: Board, after: Board, clock: number): Happening[] {
  const known = new Map(before.map((player) => [player.id, player]));
  const changes = after.flatMap((player, index) => {
    const then = known.get(player.id);
    return then === undefined || then === player ? [] : changesOf(then, player, index + 1, clock);
  });
  return [...changes, ...newLead(before, after, clock)];
}

function changesOf(then: ParticipantInfo, now: ParticipantInfo, place: number, clock: number): Happening[] {
  const changes: Happening[] = [];
  const tell = (kind: HappeningKind, which?: string | number, detail?: Detail) =>
    changes.push(happening(kind, now.id, clock, which, detail));

  if (waits(then) && now.status === 'playing') tell('began');
  const died = now.death_count - then.death_count;
  // Whoever died and went on has died where they were.
  if (died > 0) tell('death', now.death_count, { node: then.current_zone ?? now.current_zone, amount: died });
  for (const { again, node_id, igt_ms } of newVisits(then, now))
    tell(again ? 'back' : 'zone', igt_ms, { node: node_id });
  if (then.status !== 'finished' && now.status === 'finished')
    tell('finish', '', { amount: now.igt_ms, place });
  if (then.status !== 'abandoned' && now.status === 'abandoned' && !now.disqualified) tell('abandon');
  if (then.status === 'abandoned' && now.status === 'playing') tell('resume');
  if (!then.disqualified && now.disqualified) tell('disqualified');
  const penalty = now.penalty_ms ?? 0;
  if (penalty > (then.penalty_ms ?? 0))
    tell('penalty', penalty, { amount: penalty - (then.penalty_ms ?? 0) });
  // Whoever is through may stream what they like: it is no news of the race any more.
  const runs = now.status !== 'finished' && now.status !== 'abandoned';
  if (runs && then.is_live !== now.is_live) tell(now.is_live ? 'live' : 'offline', clock);
  return changes;
}

function waits({ status }: ParticipantInfo): boolean {
  return status === 'registered' || status === 'ready';
}

/** Visits after the start zone. A history that was withheld so far is no news when it comes to light. */
function newVisits(then: ParticipantInfo, now: ParticipantInfo) {
  if (then.zone_history === null && !waits(then)) return [];
  const visits = (now.zone_history ?? []).map((visit, index, all) => ({
    ...visit,
    again: all.slice(0, index).some(({ node_id }) => node_id === visit.node_id),
  }));
  return visits.slice(Math.max(1, then.zone_history?.length ?? 0));
}

/** Only who goes on can be overtaken: whoever is out, or gone, hands the lead over. */
function newLead(before: Board, after: Board, clock: number): Happening[] {
  const [former, leader] = [leaderOf(before), leaderOf(after)];
  if (leader === null || leader.id === former?.id) return [];
  const behind = after.find(({ id }) => id === former?.id);
  const overtaken = behind && goesOn(behind) ? behind.id : null;
  const which = leader.status === 'finished' ? 'finish' : leader.current_layer;
  return [happening('lead', leader.id, clock, which, { overtaken })];
}

/** Nobody leads before somebody is through the first layer. */
function leaderOf(board: Board): ParticipantInfo | null {
  const first = board.find(({ disqualified }) => !disqualified);
  const ahead = first?.status === 'finished' || (first?.status === 'playing' && first.current_layer > 0);
  return first && ahead ? first : null;
}

function goesOn({ status, disqualified }: ParticipantInfo): boolean {
  return status !== 'abandoned' && !disqualified;
}
