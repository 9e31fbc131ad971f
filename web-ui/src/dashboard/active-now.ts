import type { Endpoints } from '$lib/api/endpoints';
import type { Me, Race, RaceDetail, SoloSession } from '$lib/api/types';

export type Part = 'playing' | 'organizing' | 'casting';

export interface ActiveRace {
  race: Race;
  parts: readonly Part[];
}

export interface ActiveNow {
  races: readonly ActiveRace[];
  sessions: readonly SoloSession[];
}

type Calls = Pick<Endpoints, 'ownRaces' | 'lobbyRaces' | 'activity' | 'race' | 'soloSessions'>;

const OWN = 100;
const RECENT = 50;

/**
 * What somebody is in the middle of. One's own races do not say which one casts: those are taken from the activity, and
 * each is asked for where the lobby does not list it (a private one).
 */
export async function activeNow(me: Me, calls: Calls): Promise<ActiveNow> {
  const [own, listed, activity, sessions] = await Promise.all([
    calls.ownRaces(0, OWN),
    calls.lobbyRaces(),
    calls.activity(me.twitch_username, RECENT, null),
    calls.soloSessions(),
  ]);
  const known = new Map([...listed.races, ...own.races].map((race) => [race.id, race]));
  const cast = activity.items.flatMap((item) =>
    item.type === 'race_caster' && isOpen(item.status) && item.race_id ? [item.race_id] : [],
  );
  const unlisted = await Promise.all(
    cast.filter((id) => !known.has(id)).map(async (id) => asSummary(await calls.race(id))),
  );
  for (const race of unlisted) known.set(race.id, race);

  const ids = new Set([...own.races.map((race) => race.id), ...cast]);
  const races = [...ids].flatMap((id) => {
    const race = known.get(id);
    return race && isOpen(race.status) ? [{ race, parts: partsOf(race, me, cast.includes(id)) }] : [];
  });
  return {
    races: races.sort((a, b) => Number(b.race.status === 'running') - Number(a.race.status === 'running')),
    sessions: sessions.filter((session) => session.status === 'active'),
  };
}

function partsOf(race: Race, me: Me, casting: boolean): Part[] {
  const organizing = [race.organizer, ...race.co_organizers].some((user) => user.id === me.id);
  const playing = race.my_current_layer !== null;
  return [
    ...(playing ? (['playing'] as const) : []),
    ...(organizing ? (['organizing'] as const) : []),
    ...(casting ? (['casting'] as const) : []),
  ];
}

const isOpen = (status: string) => status === 'setup' || status === 'running';

function asSummary(detail: RaceDetail): Race {
  const { participants } = detail;
  return {
    ...detail,
    participant_count: participants.length,
    participant_previews: participants.slice(0, 5).map(({ user }) => ({ ...user, placement: null })),
    my_current_layer: null,
    my_igt_ms: null,
    my_death_count: null,
  };
}
