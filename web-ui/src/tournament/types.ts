import type { Schemas } from '$lib/api/types';

/** The tournaments' part of the HTTP contract, by the names its pages use. Moments are UTC, times are seconds. */
export type TournamentSummary = Schemas['AsyncTournamentSummary'];
export type Tournament = Schemas['AsyncTournament'];
export type TournamentTerms = Pick<
  Tournament,
  | 'name'
  | 'description'
  | 'is_active'
  | 'hide_results'
  | 'discord_channel_id'
  | 'runs_per_pool'
  | 'max_reattempts'
  | 'require_racetime_for_async_runs'
  | 'race_room_profile_id'
  | 'racetime_category'
  | 'racetime_goal'
  | 'live_race_account_age_days'
  | 'auto_accept_live_results'
>;
export type Permalink = Schemas['AsyncPermalink'];
export type Pool = Schemas['AsyncPool'];
export type RunStatus = Schemas['AsyncRunStatus'];
export type ReviewStatus = Schemas['AsyncReviewStatus'];
export type Run = Schemas['AsyncRun'];
export type PoolProgress = Schemas['AsyncPoolProgress'];
export type Dashboard = Schemas['AsyncDashboard'];
export type PermalinkPage = Schemas['AsyncPermalinkPage'];
export type AuditEntry = Schemas['TournamentAuditEntry'];
export type AuditAction = AuditEntry['action'];
export type Standing = Schemas['AsyncLeaderboardEntry'];

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

export interface Listed<T> {
  items: readonly T[];
  count: number;
  has_more?: boolean;
}
