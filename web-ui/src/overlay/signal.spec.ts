import { describe, expect, it } from 'vitest';
import { staleSince } from './signal';

describe('an old picture', () => {
  it('is told of once the channel has been lost for some seconds, with the moment it was lost', () => {
    expect(staleSince({ phase: 'offline', since: 1_000 }, 5_999)).toBeNull();
    expect(staleSince({ phase: 'offline', since: 1_000 }, 6_000)).toBe(1_000);
  });

  it.each(['connecting', 'catching-up', 'live'] as const)('is none while the channel is %s', (phase) => {
    expect(staleSince({ phase, since: null }, 99_000)).toBeNull();
  });
});
