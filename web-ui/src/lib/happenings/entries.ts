import { happening, type Happening } from './happening';
import { struggles } from './struggles';

export interface Entries {
  /** Newest first. */
  shown: readonly Happening[];
  /** How many more there are. */
  left: number;
}

export interface Wanted {
  startedAt: string | null;
  finishedAt: string | null;
  /** The past instant looked at, in epoch milliseconds; null for now. */
  at: number | null;
  /** Nobody means everybody. */
  players: ReadonlySet<string>;
  most: number;
}

/** What a ticker lists: the newest first, nothing later than the instant looked at, a struggle as one. */
export function entriesOf(happenings: readonly Happening[], wanted: Wanted): Entries {
  const { startedAt, finishedAt, at, players, most } = wanted;
  if (startedAt === null) return { shown: [], left: 0 };
  const start = Date.parse(startedAt);
  const all = [happening('start', null, 0), ...happenings];
  if (finishedAt !== null) all.push(happening('end', null, Date.parse(finishedAt) - start));
  const until = at === null ? Infinity : at - start;
  const listed = struggles(
    all.filter(
      ({ clock, player }) => clock <= until && (player === null || players.size === 0 || players.has(player)),
    ),
  );
  return { shown: listed.slice(-most).reverse(), left: Math.max(0, listed.length - most) };
}
