/** What goes into a calendar. */
export interface CalendarEntry {
  uid: string;
  title: string;
  start: string;
  url: string;
  description: string;
}

/** A race and the talk after it. */
const HOURS = 3;
const FOLD_AT = 73;

const endOf = (entry: CalendarEntry) => new Date(Date.parse(entry.start) + HOURS * 3_600_000).toISOString();

/** `20300105T180000Z` */
function compact(iso: string): string {
  return new Date(iso).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** An iCalendar file (RFC 5545), as Apple, Outlook and most others read it. `now` is when it was made. */
export function icsOf(entry: CalendarEntry, now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Photofinish//Races//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(entry.uid)}`,
    `DTSTAMP:${compact(new Date(now).toISOString())}`,
    `DTSTART:${compact(entry.start)}`,
    `DTEND:${compact(endOf(entry))}`,
    `SUMMARY:${escaped(entry.title)}`,
    `DESCRIPTION:${escaped(`${entry.description}\n${entry.url}`)}`,
    `URL:${entry.url}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(folded).join('\r\n') + '\r\n';
}

export function googleLink(entry: CalendarEntry): string {
  const query = new URLSearchParams({
    action: 'TEMPLATE',
    text: entry.title,
    dates: `${compact(entry.start)}/${compact(endOf(entry))}`,
    details: `${entry.description}\n${entry.url}`,
  });
  return `https://calendar.google.com/calendar/render?${query}`;
}

/** A name for the file that every file system takes. */
export function icsName(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${plain.slice(0, 60) || 'race'}.ics`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** No line is longer than 75 bytes; what goes on begins with a space. Letters are never cut apart. */
function folded(line: string): string {
  const bytes = new TextEncoder();
  const lines = [''];
  let length = 0;
  for (const letter of line) {
    const size = bytes.encode(letter).length;
    if (length + size > FOLD_AT) {
      lines.push('');
      length = 0;
    }
    lines[lines.length - 1] += letter;
    length += size;
  }
  return lines.join('\r\n ');
}
