import { randomUUID } from 'node:crypto';
import { Refusal } from './commands.mjs';
import { liveRaceRoutes } from './live-race-routes.mjs';
import {
  dashboardOf,
  leaderboardOf,
  permalinkOf,
  poolOf,
  rightsOf,
  runOf,
  summaryOf,
  tournamentOf,
} from './tournament-views.mjs';
import { ago, anAuditEntry, aSeed, MINUTE, secondsOf } from './tournament-shapes.mjs';
import { plain } from './world.mjs';

const list = (items) => ({ items, count: items.length, has_more: false });

/** Tournaments and their runs; undefined for what is none of these. */
export function tournamentRoutes(league, user, method, path, query, body) {
  const [first, second, third] = path;
  if (first === 'live-races' || second === 'live-races')
    return liveRaceRoutes(league, user, method, path, query, body);
  if (first === 'runs') return runRoutes(league, user, method, second, third, body);
  if (first === 'pools') return poolRoutes(league, user, method, second, third, body);
  if (first === 'permalinks') return permalinkRoutes(league, method, second, body);
  const tournament = league.find('tournaments', first);
  const own = { rights: rightsOf(league, tournament, user) };
  if (method === 'PATCH') Object.assign(tournament, body, { position: tournament.position + 1 });
  if (method === 'DELETE') league.tournaments = league.tournaments.filter((one) => one !== tournament);
  if (!second || second === 'recalculate') return tournamentOf(league, tournament, user);
  if (second === 'dashboard') return dashboardOf(league, tournament, user);
  if (second === 'permalinks') {
    const { pool, permalink } = seedOf(league, third);
    const runs = league.runs.filter((run) => run.permalink_id === third && run.status === 'finished');
    return {
      permalink: permalinkOf(league, permalink, true),
      pool_name: pool.name,
      runs: runs.map((run) => runOf(league, run)).sort((a, b) => a.elapsed_seconds - b.elapsed_seconds),
    };
  }
  if (second === 'leaderboard') return list(leaderboardOf(league, tournament));
  if (second === 'players') return list(runsOf(league, tournament, third).map((run) => runOf(league, run)));
  if (second === 'audit') return audit(league, tournament, user, query);
  if (second === 'review-queue') return list(queue(league, tournament, query));
  if (second === 'pools' && method === 'POST') {
    league.pool(tournament, body.name, body.description, 0);
    return tournamentOf(league, tournament, user);
  }
  if (second === 'pools') {
    const pools = league.pools.filter((pool) => pool.tournament_id === tournament.id);
    return list(pools.map((pool) => poolOf(league, pool, user, own.rights)));
  }
  if (second === 'runs') return start(league, tournament, user, body);
  return undefined;
}

const runsOf = (league, tournament, account) =>
  league.runs.filter((run) => run.tournament_id === tournament.id && run.user.id === account);

function start(league, tournament, user, { pool_id }) {
  const pool = league.find('pools', pool_id);
  if (
    runsOf(league, tournament, user.id).some(({ status }) => status === 'pending' || status === 'in_progress')
  )
    throw new Refusal(409, 'You have a run under way in this tournament; finish or forfeit it first');
  const seed = Math.floor(Math.random() * pool.permalinks.length);
  return runOf(league, league.run(tournament, pool, seed, user.twitch_username));
}

/** A bit of everything: what changed, what somebody did, what the clock did. */
function audit(league, tournament, user, query) {
  const runs = league.runs.filter((run) => run.tournament_id === tournament.id).slice(0, 4);
  const race = league.races.find(({ tournament_id }) => tournament_id === tournament.id);
  const by = plain(user);
  const all = [
    anAuditEntry(2, 'update_tournament', by, {
      changes: [
        { field: 'live_race_account_age_days', of: null, before: null, after: '30' },
        { field: 'hide_results', of: null, before: 'true', after: 'false' },
      ],
    }),
    ...(race
      ? [
          anAuditEntry(6, 'update_live_race', by, {
            live_race_id: race.id,
            changes: [{ field: 'scheduled_at', of: null, before: ago(MINUTE), after: race.scheduled_at }],
          }),
          anAuditEntry(9, 'open_room_failed', null, {
            live_race_id: race.id,
            details: { reason: 'There is no bot of ours in the category smz3' },
          }),
        ]
      : []),
    ...runs.map((run, at) =>
      anAuditEntry(20 + 7 * at, at % 2 === 0 ? 'review_race' : 'auto_forfeit', at % 2 === 0 ? by : null, {
        run_id: run.id,
        user: run.user,
        changes: at % 2 === 0 ? [{ field: 'review_status', of: null, before: null, after: 'accepted' }] : [],
        details: at % 2 === 0 ? {} : { reason: 'not_started' },
      }),
    ),
    anAuditEntry(90, 'create_permalink', by, { details: { count: '3', pool_id: randomUUID() } }),
    anAuditEntry(120, 'create_tournament', by, { details: { name: tournament.name } }),
  ];
  const wanted = (name, value) => query.get(name) === null || query.get(name) === value;
  const items = all.filter((one) => wanted('action', one.action) && wanted('actor', one.actor_id));
  return { items, count: items.length, next: null };
}

function queue(league, tournament, query) {
  const wanted = (name, otherwise) => query.get(name) ?? otherwise;
  const fits = (value, asked) => asked === 'all' || value === asked;
  return league.runs
    .filter((run) => run.tournament_id === tournament.id && !run.reattempted)
    .filter((run) => fits(run.status, wanted('status', 'finished')))
    .filter((run) => fits(run.review_status ?? 'pending', wanted('review_status', 'pending')))
    .filter((run) => fits(run.live_race_id ? 'live' : 'async', wanted('kind', 'all')))
    .sort((a, b) => Date.parse(b.thread_open_time) - Date.parse(a.thread_open_time))
    .map((run) => runOf(league, run));
}

function runRoutes(league, user, method, id, step, body) {
  const run = league.find('runs', id);
  const now = new Date();
  if (step === 'ready') run.countdown_ends_at ??= new Date(now.getTime() + 10_000).toISOString();
  if (step === 'finish')
    Object.assign(run, {
      status: 'finished',
      start_time: run.countdown_ends_at,
      end_time: now.toISOString(),
      review_status: 'pending',
    });
  if (step === 'forfeit') Object.assign(run, { status: 'forfeit', forfeit_cause: 'gave_up' });
  if (step === 'reattempt') run.reattempted = true;
  if (step === 'submission') Object.assign(run, body);
  if (step === 'extend')
    run.thread_timeout_time = new Date(
      Date.parse(run.thread_timeout_time) + body.minutes * MINUTE,
    ).toISOString();
  if (step === 'disqualify') Object.assign(run, { status: 'disqualified', disqualified_reason: body.reason });
  if (step === 'review' && method === 'PATCH') review(run, user, body);
  if (method !== 'GET') run.updated_at = now.toISOString();
  return runOf(league, run);
}

function review(run, user, { review_status, reviewer_notes, elapsed_time_seconds }) {
  if (run.user.id === user.id) throw new Refusal(403, 'Nobody reviews their own run');
  const { id, twitch_username, twitch_display_name, twitch_avatar_url } = user;
  const reviewed_by = { id, twitch_username, twitch_display_name, twitch_avatar_url };
  Object.assign(run, { review_status, reviewer_notes, reviewed_by, reviewed_at: new Date().toISOString() });
  if (elapsed_time_seconds !== undefined && secondsOf(run) !== null)
    run.start_time = new Date(Date.parse(run.end_time) - elapsed_time_seconds * 1000).toISOString();
}

function poolRoutes(league, user, method, id, action, body) {
  const pool = league.find('pools', id);
  if (action === 'permalinks')
    pool.permalinks = [...pool.permalinks, ...body.permalinks.map(({ url, notes }) => aSeed(id, url, notes))];
  else if (method === 'PATCH') Object.assign(pool, body);
  else league.pools = league.pools.filter((one) => one !== pool);
  return poolOf(league, pool, user, { manage: true });
}

function seedOf(league, id) {
  const pool = league.pools.find(({ permalinks }) => permalinks.some((one) => one.id === id));
  if (!pool) throw new Refusal(404, 'There is no such permalink.');
  return { pool, permalink: pool.permalinks.find((one) => one.id === id) };
}

function permalinkRoutes(league, method, id, body) {
  const { pool, permalink } = seedOf(league, id);
  if (method === 'PATCH') Object.assign(permalink, body);
  else if (league.runs.some((run) => run.permalink_id === id))
    throw new Refusal(409, 'Somebody has played it; retire it instead');
  else pool.permalinks = pool.permalinks.filter((one) => one !== permalink);
  return permalinkOf(league, permalink, true);
}

/** Tournaments of an organization. */
export function heldBy(league, organization, user, method, body) {
  if (method === 'POST')
    return tournamentOf(league, league.hold(organization, body.name, { ...body, id: randomUUID() }), user);
  const held = league.tournaments.filter(({ organization_id }) => organization_id === organization.id);
  return list(held.map((tournament) => summaryOf(league, tournament)));
}
