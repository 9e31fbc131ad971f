import { describe, expect, it } from 'vitest';
import { ServerClock } from './server-clock.svelte';

describe('ServerClock', () => {
  const at = (ms: number) => new Date(1_900_000_000_000 + ms).toISOString();
  let device = 1_900_000_000_000;
  const aClock = () => new ServerClock(() => device);

  it('knows nothing until the server named a moment', () => {
    expect(aClock().offset).toBeNull();
  });

  it('believes the moment that took the shortest way', () => {
    const clock = aClock();
    clock.heard(at(4_700));
    clock.heard(at(4_950));
    clock.heard(at(4_800));
    expect(clock.offset).toBe(4_950);
  });

  it('is not turned back by a moment told again much later', () => {
    const clock = aClock();
    clock.heard(at(0));
    device += 60_000;
    clock.heard(at(0));
    device -= 60_000;
    expect(clock.offset).toBe(0);
  });

  it('passes over what is no moment', () => {
    const clock = aClock();
    clock.heard('soon');
    expect(clock.offset).toBeNull();
  });
});
