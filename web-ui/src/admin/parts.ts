import type { Component } from 'svelte';
import ActivityPart from './activity/ActivityPart.svelte';
import DeliveriesPart from './deliveries/DeliveriesPart.svelte';
import ProjectionsPart from './projections/ProjectionsPart.svelte';
import RequestsPart from './organizations/RequestsPart.svelte';
import RacesPart from './races/RacesPart.svelte';
import RacetimePart from './racetime/RacetimePart.svelte';
import SeedsPart from './seeds/SeedsPart.svelte';
import UsersPart from './users/UsersPart.svelte';

/** The parts of the administration by the last segment of their address, in the order of the tabs. */
export const PARTS = {
  users: UsersPart,
  seeds: SeedsPart,
  activity: ActivityPart,
  deliveries: DeliveriesPart,
  projections: ProjectionsPart,
  races: RacesPart,
  organizations: RequestsPart,
  racetime: RacetimePart,
} as const satisfies Record<string, Component>;

export type PartName = keyof typeof PARTS;

export const PART_NAMES = Object.keys(PARTS) as PartName[];

/** The part an address means: the first one when it names none, null when there is no such part. */
export function partOf(segment: string | undefined): PartName | null {
  if (segment === undefined) return PART_NAMES[0] ?? null;
  return PART_NAMES.find((name) => name === segment) ?? null;
}
