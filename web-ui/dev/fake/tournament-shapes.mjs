import { randomUUID } from 'node:crypto';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
export const ago = (ms) => new Date(Date.now() - ms).toISOString();

export function secondsOf(run) {
  return run.end_time && run.start_time
    ? (Date.parse(run.end_time) - Date.parse(run.start_time)) / 1000
    : null;
}

export const aSeed = (pool_id, url, notes = null) => ({
  id: randomUUID(),
  pool_id,
  is_active: true,
  url,
  notes,
  created_at: ago(DAY),
  updated_at: ago(DAY),
});

export const anInvite = (slug, max_uses, uses_count, expires_at) => ({
  slug,
  is_active: true,
  max_uses,
  uses_count,
  expires_at,
  created_at: ago(5 * DAY),
});

export const aProfile = (name, is_default, change = {}) => ({
  id: randomUUID(),
  name,
  description: null,
  start_delay: 15,
  time_limit: 24,
  streaming_required: false,
  auto_start: true,
  allow_comments: true,
  hide_comments: false,
  allow_prerace_chat: true,
  allow_midrace_chat: true,
  allow_non_entrant_chat: true,
  ...change,
  is_default,
});

export const aFeature = (feature, enabled) => ({
  feature,
  enabled,
  switched_by: null,
  switched_at: null,
});

export const aRequest = (requested_by, name, description, change = {}) => ({
  id: randomUUID(),
  name,
  description,
  status: 'pending',
  requested_by,
  requested_at: ago(3 * MINUTE),
  reviewed_by: null,
  reviewed_at: null,
  notes: null,
  ...change,
});

export const anAuditEntry = (at, action, actor, change = {}) => ({
  id: String(1_000_000 - at),
  action,
  actor_id: actor?.id ?? '-1',
  actor,
  user: null,
  run_id: null,
  live_race_id: null,
  details: {},
  changes: [],
  at: ago(at * MINUTE),
  ...change,
});

export const aBot = (category, name, status, status_message, last_connected_at) => ({
  category,
  name,
  status,
  status_message,
  last_connected_at,
});

export function aRun(tournament, pool, permalink, user, change) {
  return {
    id: randomUUID(),
    tournament_id: tournament.id,
    pool_id: pool.id,
    pool_name: pool.name,
    permalink_id: permalink.id,
    permalink_url: permalink.url,
    user,
    live_race_id: null,
    status: 'pending',
    reattempted: false,
    thread_open_time: ago(0),
    thread_timeout_time: new Date(Date.now() + 20 * MINUTE).toISOString(),
    countdown_ends_at: null,
    start_time: null,
    end_time: null,
    forfeit_cause: null,
    disqualified_reason: null,
    runner_vod_url: null,
    runner_notes: null,
    review_requested_by_user: false,
    review_request_reason: null,
    accepted_automatically: false,
    review_status: null,
    reviewed_by: null,
    reviewed_at: null,
    reviewer_notes: null,
    updated_at: ago(0),
    ...change,
  };
}

export function aLiveRace(tournament, pool, match_title, startMs, status, change) {
  const at = new Date(startMs).toISOString();
  const opened = ['pending', 'in_progress', 'finished'].includes(status);
  const slug = opened ? `alttpr/brave-link-${String(startMs).slice(-4)}` : null;
  return {
    id: randomUUID(),
    tournament_id: tournament.id,
    pool_id: pool.id,
    pool_name: pool.name,
    permalink_id: pool.permalinks[0].id,
    permalink_url: status === 'finished' ? pool.permalinks[0].url : null,
    episode_id: null,
    scheduled_at: at,
    match_title,
    racetime_slug: slug,
    racetime_url: slug && `https://racetime.gg/${slug}`,
    racetime_goal: null,
    room_open_time: opened ? at : null,
    room_opens_at: new Date(Date.parse(at) - 25 * MINUTE).toISOString(),
    race_room_profile_id: null,
    status,
    results_state: 'none',
    warnings: [],
    started_at: ['in_progress', 'finished'].includes(status) ? at : null,
    ended_at: null,
    cancel_reason: null,
    last_error: null,
    created_at: ago(10 * DAY),
    updated_at: ago(DAY),
    ...change,
  };
}
