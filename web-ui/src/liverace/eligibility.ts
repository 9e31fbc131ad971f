import type { LiveRace } from './types';

/** Whether one may enter a race: only such as nobody has started yet. */
export const isOpen = (race: Pick<LiveRace, 'status'>): boolean =>
  race.status === 'scheduled' || race.status === 'pending';

/**
 * Why somebody may not race, in the words of the page.
 *
 * @param codes the rules that are not met
 * @param words of each code; `otherwise` where there are none
 */
export const whyNot = (
  codes: readonly string[],
  words: Readonly<Record<string, string>>,
  otherwise: string | null,
): string => [...new Set(codes.map((code) => words[code] ?? otherwise ?? code))].join(' ');
