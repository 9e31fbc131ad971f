import { describe, expect, it } from 'vitest';
import { type Page, Paged } from './paged.svelte';

type Reply = (page: Page<string>) => void;

/** The spec answers by hand, in the order it likes. */
function aList() {
  const asked: (string | null)[] = [];
  const replies: Reply[] = [];
  const list = new Paged<string>((after) => {
    asked.push(after);
    return new Promise((resolve) => replies.push(resolve));
  });
  return { list, asked, replies };
}

describe('Paged', () => {
  it('grows by what comes after', async () => {
    const pages: Page<string>[] = [
      { items: ['a'], next: 'a', total: 2 },
      { items: ['b'], next: null, total: 2 },
    ];
    const list = new Paged<string>(() => Promise.resolve(pages.shift() as Page<string>));
    await list.first();
    expect(list.hasMore).toBe(true);
    await list.more();
    expect(list.items).toEqual(['a', 'b']);
    expect(list.total).toBe(2);
    expect(list.hasMore).toBe(false);
  });

  it('asks once for what two clicks want', async () => {
    const { list, asked, replies } = aList();
    const first = list.first();
    replies[0]?.({ items: ['a'], next: 'a' });
    await first;
    void list.more();
    void list.more();
    expect(asked).toEqual([null, 'a']);
  });

  it('forgets the reply to an earlier wish', async () => {
    const { list, replies } = aList();
    const before = list.first();
    const after = list.first();
    replies[1]?.({ items: ['new'], next: null });
    await after;
    replies[0]?.({ items: ['old'], next: 'old' });
    await before;
    expect(list.items).toEqual(['new']);
    expect(list.hasMore).toBe(false);
  });

  it('fetches the rest for what has to see everything', async () => {
    const list = new Paged<string>((after) => {
      const page = Number(after ?? 0);
      return Promise.resolve({ items: [`${page}`], next: page < 3 ? `${page + 1}` : null });
    });
    await list.first();
    await list.rest();
    expect(list.items).toEqual(['0', '1', '2', '3']);
  });

  it('keeps what it has when going on fails, and can try again', async () => {
    let refuse = false;
    const list = new Paged<string>((after) =>
      refuse
        ? Promise.reject(new Error('unreachable'))
        : Promise.resolve({ items: [after ?? 'start'], next: 'on' }),
    );
    await list.first();
    refuse = true;
    await list.more();
    expect(list.error).toBe('unreachable');
    expect(list.items).toEqual(['start']);
    refuse = false;
    await list.more();
    expect(list.error).toBeNull();
    expect(list.items).toEqual(['start', 'on']);
  });

  it('shows a changed item in its place', async () => {
    const list = new Paged<string>(() => Promise.resolve({ items: ['a', 'b'], next: null }));
    await list.first();
    list.replace('B', (item) => item === 'b');
    expect(list.items).toEqual(['a', 'B']);
  });
});
