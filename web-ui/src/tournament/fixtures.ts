import { aUser } from '$lib/live/fixtures';
import type { AuditEntry, Dashboard, Permalink, Pool, Run, Tournament } from './types';

const THEN = '2026-03-07T10:00:00Z';

export function aTournament(change: Partial<Tournament> = {}): Tournament {
  return {
    id: '33333333-3333-4333-8333-333333333333',
    organization_id: '11111111-1111-4111-8111-111111111111',
    name: 'Spring Qualifiers',
    description: null,
    is_active: true,
    hide_results: false,
    discord_channel_id: null,
    runs_per_pool: 1,
    max_reattempts: -1,
    require_racetime_for_async_runs: false,
    race_room_profile_id: null,
    racetime_category: null,
    racetime_goal: null,
    live_race_account_age_days: null,
    auto_accept_live_results: false,
    created_at: THEN,
    updated_at: THEN,
    results_hidden: false,
    rights: { manage: false, review: false, play: true },
    start_within_seconds: 1200,
    countdown_seconds: 10,
    pools: [],
    discord_warnings: null,
    discord_warnings_checked_at: null,
    warnings: [],
    position: 1,
    ...change,
  };
}

export function aRun(change: Partial<Run> = {}): Run {
  return {
    id: '44444444-4444-4444-8444-444444444444',
    tournament_id: '33333333-3333-4333-8333-333333333333',
    pool_id: 'standard',
    pool_name: 'Standard',
    permalink_id: 'seed',
    permalink_url: 'https://seeds.example/1',
    user: aUser('ada'),
    live_race_id: null,
    status: 'pending',
    reattempted: false,
    thread_open_time: THEN,
    thread_timeout_time: '2026-03-07T10:20:00Z',
    countdown_ends_at: null,
    start_time: null,
    end_time: null,
    elapsed_seconds: null,
    score: null,
    forfeit_cause: null,
    disqualified_reason: null,
    runner_vod_url: null,
    runner_notes: null,
    review_requested_by_user: false,
    review_request_reason: null,
    review_status: null,
    reviewed_by: null,
    accepted_automatically: false,
    reviewed_at: null,
    reviewer_notes: null,
    updated_at: THEN,
    server_time: THEN,
    ...change,
  };
}

export function aFinishedRun(seconds: number, change: Partial<Run> = {}): Run {
  return aRun({
    status: 'finished',
    start_time: THEN,
    end_time: new Date(Date.parse(THEN) + seconds * 1000).toISOString(),
    elapsed_seconds: seconds,
    review_status: 'pending',
    ...change,
  });
}

export function aPool(name: string, ...permalinks: Permalink[]): Pool {
  return {
    id: name.toLowerCase(),
    tournament_id: '33333333-3333-4333-8333-333333333333',
    name,
    description: null,
    permalinks,
    created_at: THEN,
    updated_at: THEN,
  };
}

export function aDashboard(change: Partial<Dashboard> = {}): Dashboard {
  return {
    completed: 0,
    forfeited: 0,
    active: 0,
    reattempted: 0,
    best_time_seconds: null,
    score: 0,
    estimate: 0,
    rank: null,
    player_count: 0,
    reattempts_left: null,
    active_run: null,
    pools: [],
    server_time: THEN,
    ...change,
  };
}

export function anAuditEntry(change: Partial<AuditEntry> = {}): AuditEntry {
  return {
    id: '7',
    action: 'update_tournament',
    actor_id: '-1',
    actor: null,
    user: null,
    run_id: null,
    live_race_id: null,
    details: {},
    changes: [],
    at: THEN,
    ...change,
  };
}
