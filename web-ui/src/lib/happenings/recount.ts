import type { HistoryEntry } from '../api/types';
import { type Detail, happening, type Happening, type HappeningKind } from './happening';
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

interface Zone {
  node_id: string;
  layer: number | null;
}

/** What the told types say; a racer is not told the places of others. */
interface Data {
  zone?: Zone | null;
  start?: Zone | null;
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
    if (leader !== null) {
      const { player: who, which, overtaken } = leader;
      told.push(happening('lead', who, clock, which, { overtaken }));
    }
    return told;
  });
}

function tell(type: Told, player: string, clock: number, data: Data, standings: Standings): Happening[] {
  const one = (kind: HappeningKind, which?: string | number, detail?: Detail) => [
    happening(kind, player, clock, which, detail),
  ];
  const igt = data.igt_ms ?? 0;
  const enters = ({ node_id, layer }: Zone) => {
    standings.reaches(player, layer, igt);
    return one(standings.visits(player, node_id) ? 'zone' : 'back', igt, { node: node_id });
  };
  switch (type) {
    case 'PlayStarted':
      if (data.start) standings.visits(player, data.start.node_id);
      return one('began');
    case 'ParticipantZoneEntered':
      if (!data.zone) {
        standings.incomplete();
        return [];
      }
      return enters(data.zone);
    case 'ParticipantDied':
      return one('death', data.deaths, { node: data.node_id ?? null, amount: data.count ?? 1 });
    case 'ParticipantFinished':
      return one('finish', '', { amount: igt, place: standings.finished(player, igt) });
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
