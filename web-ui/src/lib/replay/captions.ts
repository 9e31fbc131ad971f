import type { Course } from '../results/course';
import type { Finding } from '../results/highlights/finding';
import { type Runner, segmentsOf } from '../results/runner';
import { LENGTH_MS } from './moment';

/** How long a caption stays, in milliseconds at the usual speed. */
export const CAPTION_MS = 4_000;
const APART = 0.05;

export interface Caption {
  found: Finding;
  /** In-game time at which it appears. */
  at: number;
}

/** Every highlight at the moment it tells of, none too close to the one before (domain §16). */
export function captionsOf(highlights: readonly Finding[], course: Course, endMs: number): Caption[] {
  const captions = highlights
    .map((found) => ({ found, at: placeOf(found, course, endMs) }))
    .toSorted((a, b) => a.at - b.at);
  const apart = APART * endMs;
  let earliest = 0;
  for (const caption of captions) {
    caption.at = Math.max(caption.at, earliest);
    earliest = caption.at + apart;
  }
  // Those of the finish would be pushed out of the race: they move ahead of it instead.
  let latest = endMs - apart;
  for (const caption of captions.toReversed()) {
    caption.at = Math.max(0, Math.min(caption.at, latest));
    latest = caption.at - apart;
  }
  return captions;
}

/** The caption of the moment and how visible it is: it fades over its last fifth. */
export function captionAt(
  captions: readonly Caption[],
  igt: number,
  endMs: number,
): { found: Finding; opacity: number } | null {
  const life = (CAPTION_MS * endMs) / LENGTH_MS;
  const caption = captions.findLast(({ at }) => at <= igt && igt < at + life);
  if (!caption) return null;
  const left = 1 - (igt - caption.at) / life;
  return { found: caption.found, opacity: Math.min(1, left / 0.2) };
}

function placeOf(found: Finding, course: Course, endMs: number): number {
  switch (found.type) {
    case 'photo_finish':
    case 'sprint_final':
    case 'dominant':
    case 'early_exit':
    case 'comeback_kid':
      return Math.max(0, ...found.runners.map(({ igtMs }) => igtMs));
    case 'fast_starter':
      return Math.min(...found.runners.map(({ visits }) => visits[1]?.igt_ms ?? 0.1 * endMs));
    case 'speed_demon':
    case 'zone_wall':
    case 'graveyard':
    case 'death_zone':
    case 'deathless':
    case 'hard_pass':
    case 'rage_inducer':
      return middleOf(found, course) ?? 0.5 * endMs;
    case 'road_less_traveled':
    case 'same_brain':
    case 'detour':
    case 'lead_changes':
      return 0.5 * endMs;
  }
}

function middleOf({ runners, node }: Finding, course: Course): number | null {
  for (const runner of runners as readonly Runner[]) {
    const visit = segmentsOf(runner, course).find((segment) => segment.node === node);
    if (visit) return (visit.enter + visit.exit) / 2;
  }
  return null;
}
