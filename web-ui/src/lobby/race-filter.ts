import type { Race } from '$lib/api/types';
import { nameOf } from '$lib/format/player';

export const SHOWN = ['all', 'live', 'upcoming', 'results'] as const;
export type Shown = (typeof SHOWN)[number];

/** Which races a reader looks for, as the address says it. */
export interface RaceFilter {
  show: Shown;
  pool: string | null;
  text: string;
}

export function filterFrom(parameter: (name: string) => string | null): RaceFilter {
  const show = parameter('show');
  return {
    show: SHOWN.find((known) => known === show) ?? 'all',
    pool: parameter('pool'),
    text: parameter('q') ?? '',
  };
}

/** Whether races are looked for by more than their status. */
export function narrows(filter: RaceFilter): boolean {
  return filter.pool !== null || filter.text.trim() !== '';
}

/** Every word must be somewhere: in the race's name, its pool, or the name of somebody who is part of it. */
export function fits(race: Race, filter: RaceFilter): boolean {
  if (filter.pool !== null && race.pool_name !== filter.pool) return false;
  const people = [
    race.organizer,
    ...race.co_organizers,
    ...race.participant_previews,
    ...race.casters.map((caster) => caster.user),
  ];
  const said = plain(
    [race.name, race.pool_name ?? '', ...people.flatMap((user) => [nameOf(user), user.twitch_username])].join(
      '\n',
    ),
  );
  return plain(filter.text)
    .split(/\s+/)
    .every((word) => said.includes(word));
}

/** Letters alone: who types `elite` finds `Élite`. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}
