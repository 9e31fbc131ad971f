import type { ActivityItem } from '$lib/api/types';
import { paths } from '$lib/router/routes';

export type Badge = 'raced' | 'racing' | 'joined' | 'organized' | 'casted' | 'solo';

/** One line of an activity, as it is told. */
export interface Deed {
  key: string;
  badge: Badge;
  href: string;
  /** A race's name, or null for a solo run, which goes by its pool. */
  race: string | null;
  pool: string | null;
  placement: number | null;
  total: number | null;
  dnf: boolean;
  igtMs: number | null;
  deaths: number | null;
  players: number | null;
  slow: boolean;
}

/** What to tell about something somebody did: no result before there is one, no time of who has not played. */
export function deedOf(item: ActivityItem): Deed {
  const solo = item.type === 'training';
  const id = (solo ? item.session_id : item.race_id) ?? '';
  const played = solo || item.type === 'race_participant';
  const placement = item.placement ?? null;
  const over = item.status === 'finished' || item.status === 'abandoned';
  const time = item.igt_ms ?? 0;
  return {
    key: `${item.type}/${id}`,
    badge: badgeOf(item),
    href: solo ? paths.session(id) : paths.race(id),
    race: solo ? null : (item.race_name ?? ''),
    pool: item.pool_name ?? null,
    placement,
    total: item.total_participants ?? null,
    dnf: solo ? item.status === 'abandoned' : played && over && placement === null,
    igtMs: played && time > 0 ? time : null,
    deaths: played && time > 0 ? (item.death_count ?? null) : null,
    players: item.type === 'race_organizer' ? (item.participant_count ?? null) : null,
    slow: item.exclude_from_stats === true,
  };
}

function badgeOf(item: ActivityItem): Badge {
  if (item.type === 'race_organizer') return 'organized';
  if (item.type === 'race_caster') return 'casted';
  if (item.type === 'training') return 'solo';
  if (item.status === 'setup') return 'joined';
  return item.status === 'running' && item.placement === undefined ? 'racing' : 'raced';
}
