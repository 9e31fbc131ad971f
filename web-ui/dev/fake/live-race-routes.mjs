import { Refusal } from './commands.mjs';

const OPEN = ['scheduled', 'pending'];

/** Live races; undefined for what is none of these. */
export function liveRaceRoutes(league, user, method, path, query, body) {
  if (path[0] !== 'live-races') return ofTournament(league, user, method, path[0], query, body);
  const race = league.find('races', path[1]);
  const action = path[2];
  if (method === 'DELETE') league.races = league.races.filter((one) => one !== race);
  if (method === 'PATCH') Object.assign(race, body);
  if (action === 'eligible') return eligible(league, race, query);
  if (action === 'participants') return participants(league, race);
  if (action === 'cancel') Object.assign(race, { status: 'cancelled', cancel_reason: body.reason });
  if (action === 'open-room') {
    const slug = 'alttpr/smooth-bow-1234';
    Object.assign(race, {
      status: 'pending',
      racetime_slug: slug,
      racetime_url: `https://racetime.gg/${slug}`,
    });
  }
  if (action === 'record') return record(league, race, body);
  return shown(league, user, race);
}

function ofTournament(league, user, method, id, query, body) {
  const tournament = league.find('tournaments', id);
  if (method === 'POST') {
    const { pool_id, scheduled_at, match_title, ...rest } = body;
    const pool = league.find('pools', pool_id);
    const inMs = Date.parse(scheduled_at) - Date.now();
    return shown(league, user, league.race(tournament, pool, match_title, inMs, 'scheduled', rest));
  }
  const status = query.get('status');
  const items = league.races.filter(
    (race) => race.tournament_id === id && (status === null || race.status === status),
  );
  return { items: items.map((race) => shown(league, user, race)), count: items.length, next: null };
}

/** What is to come in an organization. */
export function upcoming(league, user, organization) {
  const held = league.tournaments.filter(({ organization_id }) => organization_id === organization.id);
  const ids = new Set(held.map(({ id }) => id));
  const items = league.races
    .filter((race) => ids.has(race.tournament_id) && race.status === 'scheduled')
    .sort((a, b) => Date.parse(a.scheduled_at) - Date.parse(b.scheduled_at));
  return { items: items.map((race) => shown(league, user, race)), count: items.length };
}

const shown = (league, user, race) => ({
  ...race,
  participant_count: participants(league, race).count,
  eligibility: OPEN.includes(race.status) ? own(league, user, race) : null,
});

function own(league, user, race) {
  const line = linesOf(league, race).find(({ user_id }) => user_id === user?.id);
  const { eligible, reason, reasons } = line ?? {
    eligible: false,
    reason: 'Refused by NOT_A_MEMBER',
    reasons: ['NOT_A_MEMBER'],
  };
  return { eligible, reason, reasons };
}

function organizationOf(league, race) {
  return league.find('organizations', league.find('tournaments', race.tournament_id).organization_id);
}

function eligible(league, race, query) {
  const only = query.get('eligible');
  const lines = linesOf(league, race);
  const items = lines.filter((line) => only === null || String(line.eligible) === only);
  return {
    items,
    count: items.length,
    eligible_count: lines.filter((line) => line.eligible).length,
    next: null,
  };
}

function linesOf(league, race) {
  return organizationOf(league, race).members.map(({ user }, at) => {
    const reasons = [
      ...(OPEN.includes(race.status) ? [] : ['LIVE_RACE_CLOSED']),
      ...(league.links.has(user.id) ? [] : ['RACETIME_NOT_LINKED']),
      ...(at % 5 === 4 ? ['POOL_LIMIT_REACHED'] : []),
    ];
    return {
      user_id: user.id,
      discord_username: null,
      display_name: user.twitch_display_name,
      eligible: reasons.length === 0,
      reason: reasons.length === 0 ? null : `Refused by ${reasons[0]}`,
      reasons,
    };
  });
}

function participants(league, race) {
  if (race.status === 'scheduled' || race.status === 'cancelled')
    return { items: [], count: 0, rejected: [] };
  const runners = organizationOf(league, race).members.slice(1, 7);
  const started = Date.parse(race.scheduled_at);
  const items = runners.map(({ user }, at) => {
    const takes = (52 + at * 4) * 60_000 + at * 1_234;
    const done = race.status === 'finished' || Date.now() - started > takes;
    const status =
      race.status === 'pending'
        ? 'pending'
        : at === 4 && done
          ? 'forfeit'
          : done
            ? 'finished'
            : 'in_progress';
    return {
      user,
      run_id: null,
      status,
      finish_time:
        status === 'finished' ? `PT${Math.floor(takes / 60_000)}M${(takes % 60_000) / 1000}S` : null,
      place: status === 'finished' ? at + 1 : null,
    };
  });
  const late = organizationOf(league, race).members[8]?.user ?? null;
  const rejected = [
    turnedAway('xldAMB', 'Zed', null, 'RACETIME_NOT_LINKED'),
    turnedAway('q2kd81', 'Latecomer', late, 'POOL_LIMIT_REACHED'),
  ].filter(({ user }) => !user || !race.included?.includes(user.id));
  return { items, count: items.length, rejected: race.status === 'pending' ? [] : rejected };
}

const turnedAway = (racetime_id, racetime_name, user, code) => ({
  racetime_id,
  racetime_name,
  user,
  outcome: 'done',
  finish_time: null,
  reason: `Refused by ${code}`,
  reasons: [code],
});

function record(league, race, { include_user_ids }) {
  race.included = include_user_ids;
  const { items, rejected } = participants(league, race);
  if (race.status === 'in_progress') throw new Refusal(409, 'The room is still in progress.');
  const recorded = items.map(({ user, ...rest }) => ({ user_id: user.id, ...rest }));
  return {
    live_race_id: race.id,
    status: race.status,
    results_state: race.results_state,
    recorded,
    skipped: rejected ?? [],
  };
}
