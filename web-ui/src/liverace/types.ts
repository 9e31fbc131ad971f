import type { User } from '$lib/api/types';
import type { RunStatus } from '../tournament/types';

/** Shapes of the live races' part of the HTTP contract (`docs/api`). */

export type LiveRaceStatus = 'scheduled' | 'pending' | 'in_progress' | 'finished' | 'cancelled';
export type ResultsState = 'none' | 'provisional' | 'final';

export interface LiveRace {
  id: string;
  tournament_id: string;
  pool_id: string;
  pool_name: string | null;
  permalink_id: string | null;
  permalink_url: string | null;
  episode_id: number | null;
  scheduled_at: string;
  match_title: string | null;
  racetime_slug: string | null;
  racetime_url: string | null;
  racetime_goal: string | null;
  /** When the room was really opened; null before. */
  room_open_time: string | null;
  /** When it opens by itself. */
  room_opens_at: string;
  race_room_profile_id: string | null;
  status: LiveRaceStatus;
  results_state: ResultsState;
  participant_count: number;
  warnings: readonly string[];
  created_at: string;
  updated_at: string;
  started_at?: string | null;
  ended_at?: string | null;
  cancel_reason?: string | null;
  last_error?: string | null;
}

export interface Eligible {
  user_id: string;
  display_name: string;
  eligible: boolean;
  /** The first rule that is not met, as a text. */
  reason: string | null;
  /** All rules that are not met, by their codes. */
  reasons: readonly string[];
}

export interface EligibleList {
  items: readonly Eligible[];
  count: number;
  eligible_count: number;
  next: number | null;
}

export interface LiveParticipant {
  user: User;
  run_id: string | null;
  /** Null while results are hidden from the reader. */
  status: RunStatus | null;
  /** ISO-8601 duration; null before the finish, and where results are hidden. */
  finish_time: string | null;
  place: number | null;
}

export interface Rejected {
  racetime_id: string;
  racetime_name: string;
  /** As racetime.gg says; null before the end. */
  outcome: string | null;
  /** In words, or in a report of results its code. */
  reason: string;
  /** All rules that were not met, by their codes; a report names but one. */
  reasons?: readonly string[];
}

export interface ParticipantList {
  items: readonly LiveParticipant[];
  count: number;
  rejected?: readonly Rejected[];
}

export interface LiveRaceDraft {
  pool_id: string;
  scheduled_at: string;
  match_title: string | null;
  permalink_id: string | null;
  racetime_goal: string | null;
  race_room_profile_id: string | null;
}

export interface RecordWish {
  /** The full name of the room, when the race has none. */
  room?: string;
  force?: boolean;
  reason?: string | null;
}

export interface RecordReport {
  live_race_id: string;
  status: LiveRaceStatus;
  results_state: ResultsState;
  recorded: readonly {
    user_id: string;
    status: RunStatus;
    finish_time: string | null;
    place: number | null;
  }[];
  skipped: readonly Rejected[];
}

export interface LiveRaceList {
  items: readonly LiveRace[];
  count: number;
  /** Goes into `after`; null at the end. */
  next: number | null;
}
