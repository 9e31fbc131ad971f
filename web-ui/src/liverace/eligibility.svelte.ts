import type { LiveRaceCalls } from './calls';
import type { Eligible, LiveRace } from './types';

/** Whether one may enter a race: only such as nobody has started yet. */
export const isOpen = (race: Pick<LiveRace, 'status'>): boolean =>
  race.status === 'scheduled' || race.status === 'pending';

/** A reader's own line in the list of who may race; null when it is not there. */
export async function ownEligibility(
  calls: Pick<LiveRaceCalls, 'eligible'>,
  race: string,
  reader: string,
): Promise<Eligible | null> {
  let after: number | null = null;
  do {
    const page = await calls.eligible(race, null, after);
    const own = page.items.find(({ user_id }) => user_id === reader);
    if (own !== undefined) return own;
    after = page.next;
  } while (after !== null);
  return null;
}
