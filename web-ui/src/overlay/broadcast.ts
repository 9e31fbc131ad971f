import { ApiClient } from '$lib/api/client';
import { endpoints } from '$lib/api/endpoints';
import { RaceRoom } from '$lib/live/race-room.svelte';

const ASK_AGAIN_MS = 30_000;

/** A race as anybody may see it: an overlay has nobody who is signed in. */
export function openRoom(race: string): RaceRoom {
  return new RaceRoom(race, endpoints(new ApiClient({ token: () => null })));
}

/** Asks now and then for a race that is gone: it may have been a proxy that said so while the server restarted. */
export function askUntilFound(room: Pick<RaceRoom, 'missing' | 'start'>): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const ask = async () => {
    await room.start();
    if (room.missing) later();
  };
  const later = () => {
    timer = setTimeout(() => void ask(), ASK_AGAIN_MS * (1 + Math.random()));
  };
  later();
  return () => {
    clearTimeout(timer);
  };
}
