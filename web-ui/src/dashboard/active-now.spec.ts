import { beforeEach, describe, expect, it } from 'vitest';
import type { ActivityItem, Race, RaceDetail, SoloSession } from '$lib/api/types';
import { aParticipant, aRace, aRaceDetail, aUser, anAccount } from '$lib/live/fixtures';
import { activeNow } from './active-now';

const olga = anAccount('olga', { role: 'organizer' });
const bob = aUser('bob');
const list = (races: Race[]) => ({ races, total: races.length, has_more: false });
const cast = (race_id: string, status = 'running'): ActivityItem => ({
  type: 'race_caster',
  date: '2030-01-05T18:00:00Z',
  race_id,
  race_name: race_id,
  status,
});
const aSession = (change: Partial<SoloSession>): SoloSession => ({
  id: 's1',
  user: aUser('olga'),
  status: 'active',
  pool_name: 'training_standard',
  igt_ms: 0,
  death_count: 0,
  exclude_from_stats: false,
  created_at: '2030-01-05T18:00:00Z',
  finished_at: null,
  seed_total_layers: 6,
  seed_total_nodes: 10,
  current_layer: 0,
  ...change,
});

describe('what somebody is in the middle of', () => {
  let own: Race[];
  let listed: Race[];
  let items: ActivityItem[];
  let details: RaceDetail[];
  let sessions: SoloSession[];

  const now = () =>
    activeNow(olga, {
      ownRaces: () => Promise.resolve(list(own)),
      lobbyRaces: () => Promise.resolve(list(listed)),
      activity: () => Promise.resolve({ items, total: items.length, has_more: false }),
      race: (id) => {
        const detail = details.find((one) => one.id === id);
        return detail ? Promise.resolve(detail) : Promise.reject(new Error(`no race ${id}`));
      },
      soloSessions: () => Promise.resolve(sessions),
    });
  const told = async () => (await now()).races.map(({ race, parts }) => [race.id, ...parts]);

  beforeEach(() => {
    own = [];
    listed = [];
    items = [];
    details = [];
    sessions = [];
  });

  it('is every own race that is not over, running ones first', async () => {
    own = [
      aRace({ id: 'soon' }),
      aRace({ id: 'over', status: 'finished' }),
      aRace({ id: 'mine', status: 'running', my_current_layer: 2 }),
      aRace({ id: 'theirs', status: 'running', organizer: bob, my_current_layer: 0 }),
    ];
    expect(await told()).toEqual([
      ['mine', 'playing', 'organizing'],
      ['theirs', 'playing'],
      ['soon', 'organizing'],
    ]);
  });

  it('is also what one casts, listed or private, organized or not', async () => {
    own = [aRace({ id: 'own', status: 'running' })];
    listed = [aRace({ id: 'public', status: 'running', organizer: bob })];
    details = [aRaceDetail({ id: 'private', organizer: bob, participants: [aParticipant('ada')] })];
    items = [cast('own'), cast('public'), cast('private', 'setup'), cast('over', 'finished')];
    expect(await told()).toEqual([
      ['own', 'organizing', 'casting'],
      ['public', 'casting'],
      ['private', 'casting'],
    ]);
  });

  it('is the solo run that is not over', async () => {
    sessions = [aSession({ id: 's2' }), aSession({ status: 'finished' })];
    expect((await now()).sessions.map((session) => session.id)).toEqual(['s2']);
  });
});
