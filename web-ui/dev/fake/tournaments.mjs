import { randomUUID } from 'node:crypto';
import { Refusal } from './commands.mjs';
import {
  aBot,
  aFeature,
  aLiveRace,
  anInvite,
  aProfile,
  aRequest,
  aRun,
  aSeed,
  ago,
  DAY,
  MINUTE,
  secondsOf,
} from './tournament-shapes.mjs';
import { plain } from './world.mjs';

const PEOPLE = 'ada,night_owl,bruno,Kestrel,mirelle,tarnished_tim,sola,quickstep'.split(',');
const BEST = 5;

/** An organization with a tournament in every state that its pages show: nothing here is kept. */
export class League {
  organizations = [];
  tournaments = [];
  pools = [];
  runs = [];
  races = [];
  requests = [];
  /** By the id of an account. */
  links = new Map();
  bots = [
    aBot('alttpr', 'Photofinish', 'connected', null, ago(MINUTE)),
    aBot('elden', 'Photofinish', 'auth_failed', 'The client secret was refused.', ago(3 * DAY)),
    aBot('smz3', 'Photofinish', 'unknown', null, null),
  ];

  constructor(world) {
    this.world = world;
    for (const login of PEOPLE)
      this.links.set(world.user(login).id, {
        racetime_id: login.slice(0, 8),
        racetime_name: `${login}#0042`,
      });
    const marrow = this.found('Marrow League', 'Seeds with a beginning and no end. Qualifiers twice a year.');
    const small = this.found('Sunday Club', null);
    small.members = [];
    marrow.invites = [
      anInvite('spring-2026', 40, 12, null),
      anInvite('aQ3kd93mDk2', 1, 1, null),
      anInvite('closed', null, 7, ago(DAY)),
    ];
    this.tell(marrow);
    this.asked(world.user('sola'), 'Dusk Runners', 'Six of us race every Thursday and want a qualifier.');
    this.asked(world.user('ada'), 'Ladder of Ashes', 'A ladder for late risers.', {
      status: 'rejected',
      notes: 'Come back when there are more of you.',
      reviewed_by: plain(world.user('night_owl')),
      reviewed_at: ago(MINUTE),
    });
  }

  asked(user, name, description, change = {}) {
    const request = aRequest(plain(user), name, description, change);
    this.requests.unshift(request);
    return request;
  }

  found(name, description) {
    const organization = {
      id: randomUUID(),
      name,
      description,
      is_active: true,
      allow_async_live_races: true,
      live_race_account_age_days: 7,
      live_race_account_age_inherited: false,
      features: ['LIVE_RACES', 'RACETIME_BOT'].map((feature) => aFeature(feature, true)),
      created_at: ago(90 * DAY),
      updated_at: ago(DAY),
      position: 1,
      invites: [],
      race_room_profiles: [
        aProfile('Usual', true),
        aProfile('Finals', false, { start_delay: 30, streaming_required: true }),
      ],
      members: PEOPLE.map((login, at) => ({
        user: plain(this.world.user(login)),
        permissions: at === 3 ? ['ASYNC_REVIEWER', 'MODERATOR'] : [],
        joined_at: ago((30 - at) * DAY),
      })),
    };
    organization.members.unshift({
      user: plain(this.world.user('olga')),
      permissions: ['ADMIN'],
      joined_at: ago(90 * DAY),
    });
    this.organizations.push(organization);
    return organization;
  }

  tell(organization) {
    const spring = this.hold(organization, 'Spring Qualifiers', {
      runs_per_pool: 2,
      racetime_category: 'alttpr',
    });
    this.hold(organization, 'Winter Cup', { is_active: false });
    this.hold(organization, 'Masters, results under seal', { hide_results: true });
    const standard = this.pool(spring, 'Standard', 'The usual: no surprises, many keys.', 4);
    const keys = this.pool(spring, 'Keysanity', null, 3);
    PEOPLE.forEach((login, at) => {
      this.played(spring, standard, at % 4, login, 3_500 + at * 97, 40 - at);
      if (at % 2 === 0) this.played(spring, keys, at % 3, login, 5_100 + at * 211, 20 - at);
    });
    Object.assign(this.runs[1], {
      review_status: 'accepted',
      reviewed_by: plain(this.world.user('Kestrel')),
      reviewed_at: ago(DAY),
      reviewer_notes: 'Clean.',
    });
    Object.assign(this.runs[3], {
      review_requested_by_user: true,
      review_request_reason: 'My timer froze at the boss.',
    });
    this.run(spring, standard, 1, 'ada', {
      status: 'forfeit',
      forfeit_cause: 'gave_up',
      thread_open_time: ago(12 * DAY),
    });
    this.race(spring, standard, 'Qualifier 1', -7 * DAY, 'finished', { results_state: 'final' });
    this.race(spring, standard, 'Qualifier 2', -40 * MINUTE, 'in_progress');
    this.race(spring, standard, 'Qualifier 3', 20 * MINUTE, 'pending');
    this.race(spring, keys, 'Keysanity Night', 3 * DAY, 'scheduled');
    this.race(spring, keys, 'Keysanity Morning', 9 * DAY, 'scheduled');
    this.race(spring, keys, 'Rained out', -3 * DAY, 'cancelled', { cancel_reason: 'Not enough players.' });
  }

  hold(organization, name, change) {
    const tournament = {
      id: randomUUID(),
      organization_id: organization.id,
      name,
      description:
        '**Two runs** in each pool, whenever it suits you; the best of each counts.\n\n' +
        '1. Draw a permalink\n2. Race it within a day\n3. Hand in your video\n\n' +
        '[The rules](https://rules.example.org) hold for all of them.',
      is_active: true,
      hide_results: false,
      discord_channel_id: '155117677105512449',
      runs_per_pool: 1,
      max_reattempts: 3,
      require_racetime_for_async_runs: false,
      race_room_profile_id: null,
      racetime_category: null,
      racetime_goal: null,
      live_race_account_age_days: null,
      auto_accept_live_results: false,
      created_at: ago(30 * DAY),
      updated_at: ago(DAY),
      discord_warnings: ['The bot may not embed links', 'Everybody may send messages in the channel'],
      discord_warnings_checked_at: new Date(Date.now() - 300_000).toISOString(),
      warnings: [],
      position: 1,
      start_within_seconds: 1200,
      countdown_seconds: 10,
      ...change,
    };
    this.tournaments.push(tournament);
    return tournament;
  }

  pool(tournament, name, description, seeds) {
    const id = randomUUID();
    const permalinks = Array.from({ length: seeds }, (_, at) =>
      aSeed(
        id,
        `https://seeds.example.org/h/${name.toLowerCase()}${at + 1}`,
        at === 0 ? 'Starts with the _lamp_; see [the notes](https://notes.example.org).' : null,
      ),
    );
    const pool = {
      id,
      tournament_id: tournament.id,
      name,
      description,
      permalinks,
      created_at: ago(20 * DAY),
      updated_at: ago(DAY),
    };
    this.pools.push(pool);
    return pool;
  }

  played(tournament, pool, seed, login, seconds, daysAgo) {
    const start = Date.now() - daysAgo * DAY;
    return this.run(tournament, pool, seed, login, {
      status: 'finished',
      thread_open_time: new Date(start - 5 * MINUTE).toISOString(),
      start_time: new Date(start).toISOString(),
      end_time: new Date(start + seconds * 1000).toISOString(),
      review_status: 'pending',
      runner_vod_url: daysAgo % 3 === 0 ? null : 'https://www.twitch.tv/videos/123456789',
    });
  }

  run(tournament, pool, seed, login, change = {}) {
    const run = aRun(tournament, pool, pool.permalinks[seed], plain(this.world.user(login)), change);
    this.runs.push(run);
    return run;
  }

  race(tournament, pool, match_title, inMs, status, change = {}) {
    const race = aLiveRace(tournament, pool, match_title, Date.now() + inMs, status, change);
    this.races.push(race);
    return race;
  }

  /** The par time of a permalink: the mean of its five best (tournaments §7.1). */
  par(permalink) {
    const best = this.runs
      .filter((run) => run.permalink_id === permalink && run.status === 'finished' && !run.reattempted)
      .map(secondsOf)
      .sort((a, b) => a - b)
      .slice(0, BEST);
    return best.length === 0 ? null : best.reduce((sum, seconds) => sum + seconds, 0) / best.length;
  }

  scoreOf(run) {
    if (run.status === 'forfeit' || run.status === 'disqualified') return 0;
    const par = this.par(run.permalink_id);
    if (run.status !== 'finished' || par === null) return null;
    return Math.min(105, Math.max(0, 100 * (2 - secondsOf(run) / par)));
  }

  find(kind, id) {
    const found = this[kind].find((one) => one.id === id);
    if (!found) throw new Refusal(404, 'There is no such thing.');
    return found;
  }
}
