import { session } from '$lib/app';
import { Block } from '$lib/ui/block.svelte';
import { tournaments } from './calls';
import type { Tournament } from './types';

let shown: { id: string; reader: string | undefined; block: Block<Tournament> } | null = null;

/** A tournament; the one shown last is there at once, as when a reader goes from one part of it to the next. */
export function tournamentOf(id: string): Block<Tournament> {
  const reader = session.me?.id;
  if (shown === null || shown.id !== id || shown.reader !== reader)
    shown = { id, reader, block: new Block(() => tournaments.tournament(id)) };
  return shown.block;
}
