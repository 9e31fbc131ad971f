import type { ParticipantInfo } from '../api/frames';
import type { RaceStatus } from '../api/types';

/** What is worth telling of a race. Times are the player's own in-game time. */
export type Happening =
  | { kind: 'start' }
  | { kind: 'zone'; player: string; igtMs: number; node: string; again: boolean }
  | { kind: 'deaths'; player: string; igtMs: number; node: string | null; count: number }
  | { kind: 'lead'; player: string; igtMs: number }
  | { kind: 'finish'; player: string; igtMs: number; place: number }
  | { kind: 'out'; player: string; igtMs: number };

export interface RaceMoment {
  status: RaceStatus;
  /** In the order of the board. */
  players: readonly ParticipantInfo[];
}

/** What must have happened between two states of a race, as it would be told. */
export function happeningsBetween(before: RaceMoment, after: RaceMoment): Happening[] {
  if (after.status === 'setup') return [];
  const start: Happening[] = before.status === 'setup' ? [{ kind: 'start' }] : [];
  const known = new Map(before.players.map((player) => [player.id, player]));
  const own = after.players.flatMap((player, index) => {
    const was = known.get(player.id);
    return was === undefined || was === player ? [] : ofPlayer(was, player, index + 1);
  });
  return [...start, ...own, ...newLead(before, after)];
}

/** What went on before anybody looked, oldest first, from what is kept of it: who reached which place when. */
export function happeningsSoFar({ status, players }: RaceMoment): Happening[] {
  if (status === 'setup') return [];
  const visits = players.flatMap(({ id, zone_history }) =>
    (zone_history ?? []).flatMap(({ node_id, igt_ms }, index, all): Happening[] => {
      const again = all.slice(0, index).some((visit) => visit.node_id === node_id);
      return index === 0 ? [] : [{ kind: 'zone', player: id, igtMs: igt_ms, node: node_id, again }];
    }),
  );
  const finishes = players.flatMap(({ id, status: own, igt_ms }, index): Happening[] =>
    own === 'finished' ? [{ kind: 'finish', player: id, igtMs: igt_ms, place: index + 1 }] : [],
  );
  const timeOf = (happening: Happening) => ('igtMs' in happening ? happening.igtMs : 0);
  return [...visits, ...finishes].sort((a, b) => timeOf(a) - timeOf(b));
}

function ofPlayer(was: ParticipantInfo, is: ParticipantInfo, place: number): Happening[] {
  const told = { player: is.id, igtMs: is.igt_ms };
  const happenings: Happening[] = [];
  const died = is.death_count - was.death_count;
  if (died > 0) happenings.push({ kind: 'deaths', ...told, node: was.current_zone, count: died });
  if (is.status === 'playing' && is.current_zone !== null && was.current_zone !== null) {
    const again = (was.zone_history ?? []).some(({ node_id }) => node_id === is.current_zone);
    if (is.current_zone !== was.current_zone)
      happenings.push({ kind: 'zone', ...told, node: is.current_zone, again });
  }
  if (was.status !== is.status) {
    if (is.status === 'finished') happenings.push({ kind: 'finish', ...told, place });
    if (is.status === 'abandoned') happenings.push({ kind: 'out', ...told });
  }
  return happenings;
}

/** Only somebody who was there before can be overtaken: who leaves the race hands the lead over in silence. */
function newLead(before: RaceMoment, after: RaceMoment): Happening[] {
  const [former, leader] = [leaderOf(before), leaderOf(after)];
  if (!former || !leader || former.id === leader.id) return [];
  const overtaken = after.players.find(({ id }) => id === former.id);
  if (!overtaken || overtaken.status === 'abandoned') return [];
  return [{ kind: 'lead', player: leader.id, igtMs: leader.igt_ms }];
}

function leaderOf({ players }: RaceMoment): ParticipantInfo | null {
  const first = players[0];
  return first?.status === 'playing' || first?.status === 'finished' ? first : null;
}
