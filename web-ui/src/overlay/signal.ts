import type { ConnectionPhase } from '$lib/live/connection.svelte';

/** A hiccup that is over before anybody would notice is not worth a word. */
const GRACE_MS = 5_000;

export interface Channel {
  phase: ConnectionPhase;
  since: number | null;
}

/** Since when the picture has been an old one; null while it is not, or not for long enough to say so. */
export function staleSince({ phase, since }: Channel, now: number): number | null {
  return phase === 'offline' && since !== null && now - since >= GRACE_MS ? since : null;
}

/** Hours, minutes and seconds of the day, where the device is. */
export function clockOf(epochMs: number): string {
  return new Intl.DateTimeFormat(undefined, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(epochMs);
}
