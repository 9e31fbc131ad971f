import { describe, expect, it } from 'vitest';
import { raceIdIn } from './race-id';

describe('the id of a race', () => {
  const id = '086bee54-83d3-4804-90f4-627039e8937a';

  it.each([id, ` ${id.toUpperCase()} `, `https://here/race/${id}?at=12`, `/race/${id}/cast`])(
    'is found in %j',
    (text) => {
      expect(raceIdIn(text)).toBe(id);
    },
  );

  it.each(['', 'Ashmere Cup', '086bee54'])('is not found in %j', (text) => {
    expect(raceIdIn(text)).toBeNull();
  });
});
