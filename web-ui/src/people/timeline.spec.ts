import { describe, expect, it } from 'vitest';
import type { ActivityItem, ActivityTimeline } from '$lib/api/types';
import { timelineOf } from './timeline';

const item = (id: string): ActivityItem => ({
  type: 'race_caster',
  date: '2030-01-05T18:00:00Z',
  race_id: id,
  race_name: id,
  status: 'finished',
});

describe('a timeline', () => {
  it('goes on after the last line, and ends', async () => {
    const asked: unknown[] = [];
    const pages: Record<string, ActivityTimeline> = {
      '': { items: [item('a'), item('b')], total: 3, has_more: true, next: 'after-b' },
      'after-b': { items: [item('c')], total: 3, has_more: false },
    };
    const timeline = timelineOf('ada', {
      activity: (login, limit, after) => {
        asked.push([login, limit, after]);
        const page = pages[after ?? ''];
        return page ? Promise.resolve(page) : Promise.reject(new Error('no such page'));
      },
    });
    await timeline.first();
    expect(timeline.hasMore).toBe(true);
    await timeline.more();
    expect(timeline.items?.map((one) => one.race_id)).toEqual(['a', 'b', 'c']);
    expect(timeline.hasMore).toBe(false);
    expect(asked).toEqual([
      ['ada', 20, null],
      ['ada', 20, 'after-b'],
    ]);
  });
});
