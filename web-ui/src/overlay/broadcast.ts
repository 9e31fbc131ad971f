import { ApiClient } from '$lib/api/client';
import { historyCalls } from '$lib/api/history-calls';
import type { RaceDetail } from '$lib/api/types';
import { RaceRoom } from '$lib/live/race-room.svelte';

const ASK_AGAIN_MS = 30_000;

/** An overlay has nobody who is signed in. */
export const api = new ApiClient({ token: () => null });
export const history = historyCalls(api);

/** A race as anybody may see it; nobody commands anything. */
export function openRoom(race: string, locale: string): RaceRoom {
  const calls = {
    race: (id: string) => api.get<RaceDetail>(`/api/races/${encodeURIComponent(id)}`),
    command: () => Promise.reject(new Error('an overlay only watches')),
  };
  return new RaceRoom(race, calls, { locale });
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
