import { describe, expect, it } from 'vitest';
import { FakeSource } from '$lib/live/fake-source';
import { aPlayer, aRaceInfo, aRaceState, aSoloDetail } from '$lib/live/fixtures';
import { SoloRoom } from '$lib/live/solo-room.svelte';
import { soloPlayerOf } from './solo-player';
import { soloMapKind } from './solo-view';

const visit = { node_id: 'start', igt_ms: 0, deaths: null };

async function aRoom(detail: ReturnType<typeof aSoloDetail>) {
  const calls = { soloSession: () => Promise.resolve(detail), abandonSolo: () => Promise.resolve(detail) };
  const room = new SoloRoom('s1', calls, { open: FakeSource.open });
  await room.start();
  return room;
}

describe('what is shown of a seed', () => {
  it.each([
    [false, false, 'progressive'],
    [false, true, 'full'],
    [true, false, 'full'],
  ] as const)('over: %s, asked for: %s → %s', (over, spoiled, kind) => {
    expect(soloMapKind({ over, spoiled })).toBe(kind);
  });

  it('is what was discovered, also before the live channel spoke and before anything was', async () => {
    const room = await aRoom(aSoloDetail());
    expect(soloMapKind({ over: room.over, spoiled: false })).toBe('progressive');
    expect(soloPlayerOf(room, aSoloDetail())).toMatchObject({ status: 'ready', zone: null, history: [] });
    room.stop();
  });

  it('is where the player was, once there is news of that', async () => {
    const detail = aSoloDetail({ zone_history: [visit] });
    const room = await aRoom(detail);
    expect(soloPlayerOf(room, detail)).toMatchObject({ status: 'playing', zone: 'start' });
    const race = aRaceInfo({ status: 'finished' });
    const player = aPlayer('ada', { status: 'finished', zone_history: [visit], igt_ms: 9_000 });
    FakeSource.last.send('race_state', aRaceState([player], { race }));
    expect(soloPlayerOf(room, detail)).toMatchObject({ status: 'finished', igtMs: 9_000 });
    expect(soloMapKind({ over: room.over, spoiled: false })).toBe('full');
    room.stop();
  });
});
