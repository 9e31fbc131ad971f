import { describe, expect, it } from 'vitest';
import { PART_NAMES, partOf } from './parts';

describe('the parts of the administration', () => {
  it('begin with the accounts', () => {
    expect(partOf(undefined)).toBe('users');
  });

  it('have an address each', () => {
    expect(PART_NAMES.map(partOf)).toEqual(PART_NAMES);
  });

  it('are not what anybody writes into an address', () => {
    expect(partOf('toString')).toBeNull();
    expect(partOf('nonsense')).toBeNull();
  });
});
