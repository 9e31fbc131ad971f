import type { MapKind } from '$lib/map/scene';

export interface Sight {
  over: boolean;
  /** Somebody asked to see all of it while the run goes on. */
  spoiled: boolean;
}

/**
 * How much of a seed is shown. While a run goes on, what the player discovered and no more, however little is known of
 * it yet: a slow connection must not tell what the run is there to find out.
 */
export function soloMapKind({ over, spoiled }: Sight): MapKind {
  return over || spoiled ? 'full' : 'progressive';
}
