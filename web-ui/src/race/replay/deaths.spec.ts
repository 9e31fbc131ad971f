import { describe, expect, it } from 'vitest';
import type { Endpoints } from '$lib/api/endpoints';
import { deathsOf } from './deaths';

const died = (player: string, igt_ms: number, attempt = 1) => ({
  position: igt_ms,
  type: 'ParticipantDied',
  at: '2030-01-05T18:00:00Z',
  actor: null,
  participant_id: player,
  data: { attempt, node_id: 'a1', count: 2, deaths: 2, igt_ms },
});

describe('deaths of a race', () => {
  it('are read page by page, those of attempts that were taken back left out', async () => {
    const asked: unknown[] = [];
    const raceHistory: Endpoints['raceHistory'] = (_race, query) => {
      asked.push(query.after);
      return Promise.resolve(
        query.after === 0
          ? { events: [died('ada', 5), died('bob', 7, 2)], next: 7 }
          : { events: [died('ada', 9, 2)], next: null },
      );
    };
    expect(await deathsOf('r1', { raceHistory })).toMatchObject([
      { player: 'bob', node: 'a1', igtMs: 7, count: 2 },
      { player: 'ada', node: 'a1', igtMs: 9, count: 2 },
    ]);
    expect(asked).toEqual([0, 7]);
  });
});
