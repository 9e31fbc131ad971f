import { aUser } from '$lib/live/fixtures';
import type { LiveParticipant, LiveRace } from './types';

export function aLiveRace(change: Partial<LiveRace> = {}): LiveRace {
  return {
    id: '55555555-5555-4555-8555-555555555555',
    tournament_id: '33333333-3333-4333-8333-333333333333',
    tournament_name: 'Spring Qualifiers',
    pool_id: 'standard',
    pool_name: 'Standard',
    permalink_id: null,
    permalink_url: null,
    episode_id: null,
    scheduled_at: '2026-03-07T19:00:00Z',
    match_title: 'Qualifier 3',
    racetime_slug: null,
    racetime_url: null,
    racetime_goal: null,
    room_open_time: null,
    room_opens_at: '2026-03-07T18:35:00Z',
    race_room_profile_id: null,
    status: 'scheduled',
    results_state: 'none',
    participant_count: 0,
    eligibility: null,
    mine: false,
    started_at: null,
    ended_at: null,
    cancel_reason: null,
    last_error: null,
    warnings: [],
    created_at: '2026-03-01T10:00:00Z',
    updated_at: '2026-03-01T10:00:00Z',
    ...change,
  };
}

export function aLiveParticipant(login: string, change: Partial<LiveParticipant> = {}): LiveParticipant {
  return {
    user: aUser(login),
    run_id: `run-${login}`,
    racetime_id: login,
    racetime_name: login,
    status: 'in_progress',
    finish_time: null,
    place: null,
    flagged: false,
    ...change,
  };
}
