import { describe, expect, it } from 'vitest';
import { firstProposal, localTime, momentOf, nextHalfHour, zoneName } from './local-time';

describe('local time', () => {
  it('goes to the inputs and back without losing a minute', () => {
    for (const iso of ['2030-01-05T18:07:00.000Z', '2030-06-30T23:59:00.000Z', '2030-07-01T00:00:00.000Z']) {
      expect(momentOf(localTime(iso))).toBe(iso);
    }
  });

  it('is no moment while a part is missing or impossible', () => {
    expect(momentOf({ date: '', time: '18:00' })).toBeNull();
    expect(momentOf({ date: '2030-01-05', time: '' })).toBeNull();
    expect(momentOf({ date: '2030-13-45', time: '18:00' })).toBeNull();
    expect(localTime(null)).toEqual({ date: '', time: '' });
    expect(localTime('some day')).toEqual({ date: '', time: '' });
  });

  it('steps by half hours, onto them from any minute', () => {
    expect(nextHalfHour('2030-01-05T18:00:00Z', 1)).toBe('2030-01-05T18:30:00.000Z');
    expect(nextHalfHour('2030-01-05T18:07:00Z', 1)).toBe('2030-01-05T18:30:00.000Z');
    expect(nextHalfHour('2030-01-05T18:07:00Z', -1)).toBe('2030-01-05T18:00:00.000Z');
    expect(nextHalfHour('2030-01-05T00:00:00Z', -1)).toBe('2030-01-04T23:30:00.000Z');
  });

  it('proposes a half hour that leaves time to get ready', () => {
    expect(firstProposal(Date.parse('2030-01-05T18:07:00Z'))).toBe('2030-01-05T19:00:00.000Z');
    expect(firstProposal(Date.parse('2030-01-05T18:00:00Z'))).toBe('2030-01-05T19:00:00.000Z');
  });

  it('names the zone', () => {
    const place = new Intl.DateTimeFormat('en').resolvedOptions().timeZone;
    expect(zoneName('2030-01-05T18:00:00Z', 'en')).toContain(place);
  });
});
