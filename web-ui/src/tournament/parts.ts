import type { Tournament } from './types';

export const PARTS = ['dashboard', 'pools', 'leaderboard', 'live', 'review', 'audit', 'settings'] as const;
export type PartName = (typeof PARTS)[number];

/** The parts of a tournament that are open to a reader, in the order of the tabs. */
export function partsFor({ rights }: Tournament): readonly PartName[] {
  const shown: Record<PartName, boolean> = {
    dashboard: true,
    pools: true,
    leaderboard: true,
    live: true,
    review: rights.review,
    audit: rights.manage,
    settings: rights.manage,
  };
  return PARTS.filter((part) => shown[part]);
}

/** The part an address means: the first one when it names none, null when it is not there for this reader. */
export function partOf(tournament: Tournament, segment: string | undefined): PartName | null {
  const parts = partsFor(tournament);
  if (segment === undefined) return parts[0] ?? null;
  return parts.find((part) => part === segment) ?? null;
}
