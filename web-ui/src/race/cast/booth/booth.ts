import type { ParticipantInfo } from '$lib/api/frames';

export type BoothLayout = 'map' | 'streams';

/** What a caster chose, as the address tells it: logins of the streams, and whose way the map shows. */
export interface BoothChoice {
  layout: BoothLayout;
  first: string | null;
  second: string | null;
  /** Whose stream is heard; nobody's until somebody is chosen. */
  sound: string | null;
  focus: string | null;
}

/** Where choices are kept: the address of the page. */
export interface Address {
  parameter(name: string): string | null;
  note(changes: Readonly<Record<string, string | null>>): void;
}

type Streamer = Pick<ParticipantInfo, 'twitch_username' | 'is_live'>;

export function choiceOf(address: Pick<Address, 'parameter'>): BoothChoice {
  return {
    layout: address.parameter('layout') === 'streams' ? 'streams' : 'map',
    first: address.parameter('first'),
    second: address.parameter('second'),
    sound: address.parameter('sound'),
    focus: address.parameter('focus'),
  };
}

/** The two streams on show: those chosen, and the best placed of the others who stream where nobody is chosen. */
export function streamsOf(
  { first, second }: Pick<BoothChoice, 'first' | 'second'>,
  players: readonly Streamer[],
): [string | null, string | null] {
  const known = (login: string | null) =>
    players.some(({ twitch_username }) => twitch_username === login) ? login : null;
  const chosen = [known(first), known(second)];
  const free = players
    .filter(({ is_live, twitch_username }) => is_live && !chosen.includes(twitch_username))
    .map(({ twitch_username }) => twitch_username);
  const a = chosen[0] ?? free.shift() ?? null;
  const b = chosen[1] === a ? null : chosen[1];
  return [a, b ?? free.shift() ?? null];
}

/** Twitch's own player. It wants to be told which page it is embedded in. */
export function playerUrl(login: string, hostname: string, muted: boolean): string {
  const query = new URLSearchParams({ channel: login, parent: hostname, muted: String(muted) });
  return `https://player.twitch.tv/?${query}`;
}
