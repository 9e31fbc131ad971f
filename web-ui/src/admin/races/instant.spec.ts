import { describe, expect, it } from 'vitest';
import { instantOf } from './instant';

const START = '2030-01-05T18:00:00.000Z';

describe('the instant of an event', () => {
  it('is the whole second by which it had happened', () => {
    expect(instantOf('2030-01-05T18:12:29.001Z', START)).toBe('0:12:30');
    expect(instantOf('2030-01-05T18:12:30.000Z', START)).toBe('0:12:30');
    expect(instantOf(START, START)).toBe('0:00:00');
  });

  it('is none before the start', () => {
    expect(instantOf('2030-01-05T17:59:59.999Z', START)).toBeNull();
    expect(instantOf('2030-01-05T18:12:29.001Z', null)).toBeNull();
  });
});
