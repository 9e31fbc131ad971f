import { describe, expect, it } from 'vitest';
import { Block } from './block.svelte';

describe('Block', () => {
  it('shows what was fetched', async () => {
    const block = new Block(() => Promise.resolve(3));
    await block.load();
    expect(block.value).toBe(3);
    expect(block.message).toBeNull();
  });

  it('keeps what it had through a failure, says so, and recovers', async () => {
    let answer: () => Promise<number> = () => Promise.resolve(3);
    const block = new Block(() => answer());
    await block.load();
    answer = () => Promise.reject(new Error('No signal.'));
    await block.load();
    expect([block.value, block.message]).toEqual([3, 'No signal.']);
    answer = () => Promise.resolve(4);
    await block.load();
    expect([block.value, block.message]).toEqual([4, null]);
  });

  it('goes by what was asked for last', async () => {
    const replies: ((value: number) => void)[] = [];
    const block = new Block(() => new Promise<number>((resolve) => replies.push(resolve)));
    const [first, second] = [block.load(), block.load()];
    replies[1]?.(2);
    replies[0]?.(1);
    await Promise.all([first, second]);
    expect(block.value).toBe(2);
    expect(block.loading).toBe(false);
  });
});
