import { describe, expect, it } from 'vitest';
import type { QueueFilter } from '../calls';
import { aFinishedRun } from '../fixtures';
import { filterOf, ReviewQueue } from './queue.svelte';

const fromAddress = (search: string) => filterOf((name) => new URLSearchParams(search).get(name));

describe('the review queue', () => {
  it('begins with finished runs that nobody has decided on', () => {
    expect(fromAddress('')).toEqual({ status: 'finished', review_status: 'pending', kind: 'all' });
  });

  it('shows what the address asks for, and nothing it cannot mean', () => {
    expect(fromAddress('?status=all&review_status=rejected&kind=live')).toEqual({
      status: 'all',
      review_status: 'rejected',
      kind: 'live',
    });
    expect(fromAddress('?status=nonsense').status).toBe('finished');
  });

  it('asks page by page under one filter', async () => {
    const asked: [QueueFilter, number][] = [];
    const page = Array.from({ length: 50 }, (_, at) => aFinishedRun(3600, { id: `${at}` }));
    const queue = new ReviewQueue(
      {
        queue: (_id, filter, skip) => {
          asked.push([filter, skip]);
          return Promise.resolve({
            items: skip === 0 ? page : page.slice(0, 3),
            count: 53,
            has_more: skip === 0,
          });
        },
      },
      't',
    );
    await queue.show(fromAddress('?kind=live'));
    await queue.list.more();
    expect(queue.list.items).toHaveLength(53);
    expect(queue.list.hasMore).toBe(false);
    expect(asked.map(([filter, skip]) => [filter.kind, skip])).toEqual([
      ['live', 0],
      ['live', 50],
    ]);
  });
});
