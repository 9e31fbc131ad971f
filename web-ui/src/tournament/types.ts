import type { User } from '$lib/api/types';

/** Shapes of the tournaments' part of the HTTP contract (`docs/api`). Moments are UTC, times are seconds. */

export interface TournamentSummary {
  id: string;
  organization_id: string;
  name: string;
  description: string | null;
  is_active: boolean;
  hide_results: boolean;
  runs_per_pool: number;
  /** −1 = any number. */
  max_reattempts: number;
  pool_count: number;
  created_at: string;
  updated_at: string;
}

export interface TournamentTerms {
  name: string;
  description: string | null;
  is_active: boolean;
  hide_results: boolean;
  discord_channel_id: string | null;
  runs_per_pool: number;
  max_reattempts: number;
  require_racetime_for_async_runs: boolean;
  race_room_profile_id: string | null;
  racetime_category: string | null;
  racetime_goal: string | null;
}

export interface PoolSummary {
  id: string;
  name: string;
  description: string | null;
  permalink_count: number;
}

export interface Tournament extends TournamentTerms {
  id: string;
  organization_id: string;
  created_at: string;
  updated_at: string;
  /** From this reader, at this moment. */
  results_hidden: boolean;
  rights: { manage: boolean; review: boolean; play: boolean };
  pools: readonly PoolSummary[];
  warnings: readonly string[];
  /** How long a player has to press ready; left out by a server that does not say. */
  start_within_seconds?: number;
  position: number;
}

export interface Permalink {
  id: string;
  pool_id: string;
  is_active: boolean;
  /** Whether the reader may see where it leads. */
  released: boolean;
  url: string | null;
  notes: string | null;
  par_time: number | null;
  finished_runs: number | null;
  created_at: string;
  updated_at: string;
}

export interface Pool {
  id: string;
  tournament_id: string;
  name: string;
  description: string | null;
  permalinks: readonly Permalink[];
  created_at: string;
  updated_at: string;
}

export type RunStatus = 'pending' | 'in_progress' | 'finished' | 'forfeit' | 'disqualified';
export type ReviewStatus = 'pending' | 'accepted' | 'rejected';

export interface Run {
  id: string;
  tournament_id: string;
  pool_id: string;
  pool_name: string | null;
  permalink_id: string;
  permalink_url: string | null;
  user: User;
  live_race_id: string | null;
  status: RunStatus;
  reattempted: boolean;
  thread_open_time: string;
  thread_timeout_time: string;
  countdown_ends_at: string | null;
  start_time: string | null;
  end_time: string | null;
  elapsed_seconds: number | null;
  score: number | null;
  forfeit_cause: 'gave_up' | 'not_started' | 'too_long' | null;
  disqualified_reason: string | null;
  runner_vod_url: string | null;
  runner_notes: string | null;
  review_requested_by_user: boolean;
  review_request_reason: string | null;
  review_status: ReviewStatus | null;
  reviewed_by: User | null;
  reviewed_at: string | null;
  reviewer_notes: string | null;
  updated_at: string;
  server_time: string;
}

export interface Submission {
  runner_vod_url: string | null;
  runner_notes: string | null;
  review_requested_by_user: boolean;
  review_request_reason: string | null;
}

export interface Review {
  review_status: ReviewStatus;
  reviewer_notes: string | null;
  elapsed_time_seconds?: number;
}

export interface PoolProgress {
  pool_id: string;
  name: string;
  /** Whatever came of them; those that another took the place of do not count. */
  runs_used: number;
  runs_per_pool: number;
  finished: number;
  /** Whether a place and a permalink are left for the player. */
  is_open: boolean;
}

export interface Dashboard {
  completed: number;
  forfeited: number;
  active: number;
  reattempted: number;
  best_time_seconds: number | null;
  /** Null where results are hidden, as those that follow. */
  score: number | null;
  estimate: number | null;
  rank: number | null;
  player_count: number | null;
  /** Null for any number. */
  reattempts_left: number | null;
  active_run: Run | null;
  pools: readonly PoolProgress[];
  server_time: string;
}

export interface PermalinkPage {
  permalink: Permalink;
  pool_name: string;
  /** Those that count, the best first. */
  runs: readonly Run[];
}

export interface Standing {
  rank: number;
  user: User;
  score: number;
  estimate: number;
  finished: number;
  forfeited: number;
  unattempted: number;
  has_live_runs: boolean;
  slots: readonly {
    pool_id: string;
    run_id: string | null;
    status: RunStatus | null;
    elapsed_seconds: number | null;
    score: number | null;
    live: boolean;
  }[];
}

export interface Listed<T> {
  items: readonly T[];
  count: number;
  has_more?: boolean;
}
