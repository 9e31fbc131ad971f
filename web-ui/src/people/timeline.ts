import type { Endpoints } from '$lib/api/endpoints';
import type { ActivityItem } from '$lib/api/types';
import { Paged } from '$lib/list/paged.svelte';

export const TIMELINE_PAGE = 20;

/** What somebody did, newest first: each page begins after the last line of the one before, whatever was added since. */
export function timelineOf(
  login: string,
  calls: Pick<Endpoints, 'activity'>,
  page = TIMELINE_PAGE,
): Paged<ActivityItem> {
  return new Paged(async (after, signal) => {
    const { items, total, has_more, next } = await calls.activity(login, page, after, signal);
    return { items, total, next: has_more ? (next ?? null) : null };
  });
}
