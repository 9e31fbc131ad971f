import { describe, expect, it } from 'vitest';
import { OUTCOMES, outcomeOf } from './outcome';

describe('coming back from racetime.gg', () => {
  it('tells how it went', () => {
    expect(OUTCOMES.map(outcomeOf)).toEqual(OUTCOMES);
  });

  it('is not what anybody writes into an address', () => {
    expect(outcomeOf(null)).toBeNull();
    expect(outcomeOf('toString')).toBe('failed');
  });
});
