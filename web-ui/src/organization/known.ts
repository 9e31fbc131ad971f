import { session } from '$lib/app';
import { Block } from '$lib/ui/block.svelte';
import { type Organization, organizations } from './calls';

let shown: { id: string; reader: string | undefined; block: Block<Organization> } | null = null;

/** An organization; the one shown last is there at once, as when a reader goes from one part of it to the next. */
export function organizationOf(id: string): Block<Organization> {
  const reader = session.me?.id;
  if (shown === null || shown.id !== id || shown.reader !== reader)
    shown = { id, reader, block: new Block(() => organizations.organization(id)) };
  return shown.block;
}
