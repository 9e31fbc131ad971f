import type { MapMoment } from '$lib/map/scene';
import { momentAt } from '$lib/replay/moment';
import type { ReplayRun } from '$lib/replay/run';
import type { Course } from '$lib/results/course';

const GHOST_TOKEN = 0.5;
const GHOST_SKULL = 0.3;

export interface SoloScene {
  own: ReplayRun;
  ghosts: readonly ReplayRun[];
  course: Course;
  endMs: number;
  speed: number;
}

/** A session at one in-game time: the own run over faint ones of others, and nobody in the lead (domain §16). */
export function soloMomentAt({ own, ghosts, ...stage }: SoloScene, igt: number): MapMoment {
  const mine = momentAt({ ...stage, runs: [own] }, igt);
  const others = momentAt({ ...stage, runs: ghosts }, igt);
  return {
    tokens: [
      ...others.tokens.map((token) => ({ ...token, opacity: token.opacity * GHOST_TOKEN, leads: false })),
      ...mine.tokens.map((token) => ({ ...token, leads: false })),
    ],
    skulls: [...others.skulls.map((skull) => ({ ...skull, opacity: GHOST_SKULL })), ...mine.skulls],
    heat: mine.heat,
  };
}
