import { describe, expect, it } from 'vitest';
import { aRace, aUser } from '$lib/live/fixtures';
import { filterFrom, fits, narrows } from './race-filter';

const race = aRace({
  name: 'Élite Friday',
  pool_name: 'boss_shuffle',
  participant_previews: [{ ...aUser('ada'), placement: null }],
  casters: [{ id: 'c', user: aUser('cass'), is_live: false, stream_url: null }],
});
const from = (query: string) => filterFrom((name) => new URLSearchParams(query).get(name));

describe('the filter of races', () => {
  it('is what the address says, as far as it makes sense', () => {
    expect(from('show=live&pool=standard&q=fri')).toEqual({ show: 'live', pool: 'standard', text: 'fri' });
    expect(from('show=nonsense')).toEqual({ show: 'all', pool: null, text: '' });
  });

  it.each(['friday', 'elite FRI', 'ada', 'olga boss', 'cass', ''])('finds by %j', (text) => {
    expect(fits(race, { show: 'all', pool: null, text })).toBe(true);
  });

  it('needs every word, and the pool', () => {
    expect(fits(race, { show: 'all', pool: null, text: 'friday bob' })).toBe(false);
    expect(fits(race, { show: 'all', pool: 'standard', text: '' })).toBe(false);
  });

  it('knows whether it narrows anything', () => {
    expect(narrows(from('show=live'))).toBe(false);
    expect(narrows(from('q=a'))).toBe(true);
  });
});
