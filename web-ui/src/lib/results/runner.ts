import type { ParticipantInfo, ZoneVisit } from '../api/frames';
import type { ParticipantStatus } from '../api/types';
import { nameOf } from '../format/player';
import type { Course } from './course';

/** A player of a race that is over, with at least one visit (domain §15). */
export interface Runner {
  id: string;
  name: string;
  status: ParticipantStatus;
  igtMs: number;
  deaths: number;
  visits: readonly ZoneVisit[];
}

export type Outcome = 'cleared' | 'backed' | 'playing' | 'abandoned';

/** One visit from entering to leaving (domain §13). */
export interface Segment {
  node: string;
  enter: number;
  exit: number;
  deaths: number;
  outcome: Outcome;
}

/** All visits of one node together; the outcome is that of the last one. */
export interface Stay {
  node: string;
  ms: number;
  deaths: number;
  outcome: Outcome;
}

export function runnersOf(players: readonly ParticipantInfo[]): Runner[] {
  return players.flatMap((player) =>
    player.zone_history === null || player.zone_history.length === 0
      ? []
      : [
          {
            id: player.id,
            name: nameOf(player),
            status: player.status,
            igtMs: player.igt_ms,
            deaths: player.death_count,
            visits: player.zone_history,
          },
        ],
  );
}

export function segmentsOf({ visits, igtMs, status }: Runner, course: Course): Segment[] {
  return visits.map((visit, i) => {
    const next = visits[i + 1];
    const exit = Math.max(visit.igt_ms, next?.igt_ms ?? igtMs);
    return {
      node: visit.node_id,
      enter: visit.igt_ms,
      exit,
      deaths: visit.deaths ?? 0,
      outcome: next ? passed(visit.node_id, next.node_id, course) : ended(status),
    };
  });
}

/** In the order of the first visits. */
export function staysOf(runner: Runner, course: Course): Stay[] {
  const stays = new Map<string, Stay>();
  for (const { node, enter, exit, deaths, outcome } of segmentsOf(runner, course)) {
    const before = stays.get(node);
    stays.set(node, {
      node,
      ms: (before?.ms ?? 0) + exit - enter,
      deaths: (before?.deaths ?? 0) + deaths,
      outcome,
    });
  }
  return [...stays.values()];
}

function passed(node: string, next: string, course: Course): Outcome {
  return course.layer(next) > course.layer(node) ? 'cleared' : 'backed';
}

function ended(status: ParticipantStatus): Outcome {
  if (status === 'finished') return 'cleared';
  return status === 'playing' ? 'playing' : 'abandoned';
}
