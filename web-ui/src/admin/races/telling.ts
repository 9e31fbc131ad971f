import type { HistoryEntry } from '$lib/api/types';
import { formatIgt, formatMoment } from '$lib/format/time';
import { texts } from '$lib/i18n/language.svelte';
import { en } from './telling-en';
import { fr } from './telling-fr';
import type { RaceNames } from './people';

/** What an event says, with the names that stand for its ids. */
export interface Told {
  player: string;
  account: string;
  text(name: string): string;
  number(name: string): number;
  is(name: string): boolean;
  /** An in-game time or a length of time, in milliseconds. */
  time(name: string): string;
  /** A moment, or null when there is none any more. */
  moment(name: string): string | null;
  zone: string | null;
  seed(name: string): string;
}

export type Telling = (told: Told) => string;

const tellings = texts(en, fr);

/** An event as a sentence. A type that this page does not know yet is at least named. */
export function tell(event: HistoryEntry, names: RaceNames): string {
  const telling = (tellings() as Readonly<Record<string, Telling>>)[event.type];
  return telling?.(toldBy(event, names)) ?? event.type.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
}

function toldBy(event: HistoryEntry, names: RaceNames): Told {
  const data = event.data as Readonly<Record<string, unknown>>;
  const text = (name: string) => (data[name] == null ? '' : String(data[name]));
  const number = (name: string) => Number(data[name] ?? 0);
  return {
    player: names.player(event.participant_id) ?? '?',
    account: names.account(text('account')) ?? '?',
    text,
    number,
    is: (name) => data[name] === true,
    time: (name) => formatIgt(number(name)),
    moment: (name) => (data[name] == null ? null : formatMoment(text(name))),
    zone: zoneIn(data, names),
    seed: (name) => (data[name] as { number?: string } | null)?.number ?? '?',
  };
}

function zoneIn(data: Readonly<Record<string, unknown>>, names: RaceNames): string | null {
  const place = (data['zone'] ?? data['start']) as { node_id?: string } | null | undefined;
  const node = place?.node_id ?? data['node_id'];
  return typeof node === 'string' ? names.zone(node) : null;
}
