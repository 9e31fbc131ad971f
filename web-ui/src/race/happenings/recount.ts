import type { HistoryEntry } from '$lib/api/types';
import { happening, type Happening } from './happening';
import { Standings } from './standings';

/** The types of a race's history that are worth telling. */
export const TOLD = [
  'PlayStarted',
  'ParticipantZoneEntered',
  'ParticipantDied',
  'ParticipantFinished',
  'ParticipantAbandoned',
  'ParticipantDisqualified',
  'TimePenaltyGiven',
  'AbandonmentUndone',
] as const;
type Told = (typeof TOLD)[number];

/** What the told types say; a racer is not told the places of others. */
interface Data {
  zone?: { node_id: string; layer: number | null } | null;
  node_id?: string | null;
  igt_ms?: number;
  count?: number;
  deaths?: number;
  penalty_ms?: number;
}

/** A race told from its history. What happened before this start belongs to attempts that no longer count. */
export function recountOf(entries: readonly HistoryEntry[], startedAt: number): Happening[] {
  const standings = new Standings();
  return entries.flatMap((entry) => {
    const clock = Date.parse(entry.at) - startedAt;
    const player = entry.participant_id;
    if (clock < 0 || player === null) return [];
    const told = tell(entry.type as Told, player, clock, entry.data as Data, standings);
    const leader = standings.newLeader();
    if (leader !== null) told.push(happening('lead', leader.player, clock, leader.which));
    return told;
  });
}

function tell(type: Told, player: string, clock: number, data: Data, standings: Standings): Happening[] {
  const one = (...[kind, which, detail]: [Happening['kind'], (string | number)?, Partial<Happening>?]) => [
    happening(kind, player, clock, which, detail),
  ];
  const igt = data.igt_ms ?? 0;
  switch (type) {
    case 'PlayStarted':
      return one('began');
    case 'ParticipantZoneEntered':
      if (!data.zone) {
        standings.incomplete();
        return [];
      }
      standings.entered(player, data.zone.layer, igt);
      return one('zone', igt, { node: data.zone.node_id });
    case 'ParticipantDied':
      return one('death', data.deaths, { node: data.node_id ?? null, amount: data.count ?? 1 });
    case 'ParticipantFinished':
      standings.finished(player, igt);
      return one('finish', '', { amount: igt });
    case 'ParticipantAbandoned':
      standings.out(player, true);
      return one('abandon');
    case 'ParticipantDisqualified':
      standings.out(player, true);
      return one('disqualified');
    case 'AbandonmentUndone':
      standings.out(player, false);
      return one('resume');
    case 'TimePenaltyGiven':
      return one('penalty', standings.penalized(player, data.penalty_ms ?? 0), {
        amount: data.penalty_ms ?? 0,
      });
  }
}
