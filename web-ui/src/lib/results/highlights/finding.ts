import type { Runner } from '../runner';

export const CATEGORIES = {
  speed_demon: 'speed',
  zone_wall: 'speed',
  fast_starter: 'speed',
  sprint_final: 'speed',
  graveyard: 'deaths',
  death_zone: 'deaths',
  deathless: 'deaths',
  comeback_kid: 'deaths',
  rage_inducer: 'deaths',
  road_less_traveled: 'path',
  same_brain: 'path',
  detour: 'path',
  hard_pass: 'path',
  photo_finish: 'competitive',
  lead_changes: 'competitive',
  dominant: 'competitive',
  early_exit: 'competitive',
} as const;

export type HighlightType = keyof typeof CATEGORIES;

/** Something worth telling of a race, before it is put into words. */
export interface Finding {
  type: HighlightType;
  /** From 0 to 100. */
  score: number;
  runners: readonly Runner[];
  /** The node it happened at; null when it is about no place. */
  node: string | null;
  /** The figure that makes it remarkable: a factor, a count or milliseconds, by type. */
  figure: number;
  /** A second figure to compare with; null when there is none. */
  other: number | null;
}

export function finding(
  type: HighlightType,
  score: number,
  runners: readonly Runner[],
  about: { node?: string; figure: number; other?: number },
): Finding {
  const node = about.node ?? null;
  return {
    type,
    score: Math.min(100, score),
    runners,
    node,
    figure: about.figure,
    other: about.other ?? null,
  };
}

export const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

export const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The first of those with the largest measure; undefined of nothing. */
export function best<T>(items: readonly T[], measure: (item: T) => number): T | undefined {
  let found: T | undefined;
  for (const item of items) {
    if (found === undefined || measure(item) > measure(found)) found = item;
  }
  return found;
}
