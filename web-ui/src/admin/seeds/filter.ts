import type { SeedFilter } from '$lib/api/admin-calls';
import { router } from '$lib/app';

/** Shows some of the seeds, at an address that shows the same to others. */
export function filterBy(filter: SeedFilter): void {
  router.note({ ...filter });
}
