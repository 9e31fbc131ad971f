import { describe, expect, it } from 'vitest';
import { googleLink, icsName, icsOf, type CalendarEntry } from './calendar';

const NOW = Date.parse('2030-01-01T12:00:00Z');

function anEntry(change: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    uid: 'r1@photofinish',
    title: 'Friday run',
    start: '2030-01-05T22:30:00+02:00',
    url: 'https://race.example/race/r1',
    description: 'A race of the pool Standard.',
    ...change,
  };
}

const linesOf = (ics: string) => ics.split('\r\n');
const unfolded = (ics: string) => ics.replaceAll('\r\n ', '').split('\r\n');

describe('a race in a calendar', () => {
  it('lasts three hours from its start, in UTC, and says when the entry was made', () => {
    const lines = linesOf(icsOf(anEntry(), NOW));
    expect(lines).toContain('DTSTART:20300105T203000Z');
    expect(lines).toContain('DTEND:20300105T233000Z');
    expect(lines).toContain('DTSTAMP:20300101T120000Z');
  });

  it('begins and ends as the format wants, each line by itself', () => {
    const lines = linesOf(icsOf(anEntry(), NOW));
    expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
    expect(lines.slice(-3)).toEqual(['END:VEVENT', 'END:VCALENDAR', '']);
  });

  it('escapes what has a meaning of its own', () => {
    const lines = unfolded(icsOf(anEntry({ title: 'One, two; three \\ four\nfive' }), NOW));
    expect(lines).toContain('SUMMARY:One\\, two\\; three \\\\ four\\nfive');
  });

  it('cannot be given lines of its own by a name', () => {
    const lines = unfolded(icsOf(anEntry({ title: 'x\r\nATTENDEE:mailto:eve@example' }), NOW));
    expect(lines.some((line) => line.startsWith('ATTENDEE'))).toBe(false);
  });

  it('folds long lines by bytes and never inside a letter', () => {
    const title = 'Finale 🏁 à l’arrivée '.repeat(9);
    const ics = icsOf(anEntry({ title }), NOW);
    const longest = Math.max(...linesOf(ics).map((line) => new TextEncoder().encode(line).length));
    expect(longest).toBeLessThanOrEqual(75);
    expect(unfolded(ics)).toContain(`SUMMARY:${title}`);
  });

  it('goes to Google with the same times and the link', () => {
    const query = new URL(googleLink(anEntry({ title: 'A & B' }))).searchParams;
    expect(query.get('dates')).toBe('20300105T203000Z/20300105T233000Z');
    expect(query.get('text')).toBe('A & B');
    expect(query.get('details')).toContain('https://race.example/race/r1');
  });

  it('has a file name that every system takes', () => {
    expect(icsName('Été: finale / 3')).toBe('Ete-finale-3.ics');
    expect(icsName('???')).toBe('race.ics');
  });
});
