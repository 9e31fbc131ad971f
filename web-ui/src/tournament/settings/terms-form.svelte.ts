import type { TournamentTerms } from '../types';

const NEW: TournamentTerms = {
  name: '',
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
};

const OLDEST_DAYS = 3_650;
const FIELDS = Object.keys(NEW) as (keyof TournamentTerms)[];

/** A tournament's terms as they are filled in. */
export class TermsForm {
  name = $state('');
  description = $state('');
  active = $state(true);
  hide = $state(false);
  channel = $state('');
  runs = $state<number | null>(1);
  reattempts = $state<number | null>(-1);
  racetime = $state(false);
  category = $state('');
  goal = $state('');
  /** Empty for the organization's default. */
  profile = $state('');
  /** Null for the organization's. */
  age = $state<number | null>(null);
  accepts = $state(false);

  constructor(private readonly before: TournamentTerms = NEW) {
    this.name = before.name;
    this.description = before.description ?? '';
    this.active = before.is_active;
    this.hide = before.hide_results;
    this.channel = before.discord_channel_id ?? '';
    this.runs = before.runs_per_pool;
    this.reattempts = before.max_reattempts;
    this.racetime = before.require_racetime_for_async_runs;
    this.category = before.racetime_category ?? '';
    this.goal = before.racetime_goal ?? '';
    this.profile = before.race_room_profile_id ?? '';
    this.age = before.live_race_account_age_days;
    this.accepts = before.auto_accept_live_results;
  }

  get complete(): boolean {
    return (
      this.name.trim() !== '' &&
      within(this.runs, 1, 10) &&
      within(this.reattempts, -1, 100) &&
      (this.age === null || within(this.age, 0, OLDEST_DAYS)) &&
      /^\d{0,20}$/.test(this.channel.trim())
    );
  }

  get terms(): TournamentTerms {
    return {
      name: this.name.trim(),
      description: orNull(this.description),
      is_active: this.active,
      hide_results: this.hide,
      discord_channel_id: orNull(this.channel),
      runs_per_pool: this.runs ?? 1,
      max_reattempts: this.reattempts ?? -1,
      require_racetime_for_async_runs: this.racetime,
      race_room_profile_id: orNull(this.profile),
      racetime_category: orNull(this.category),
      racetime_goal: orNull(this.goal),
      live_race_account_age_days: this.age,
      auto_accept_live_results: this.accepts,
    };
  }

  /** What differs; null takes something away. */
  get changes(): Partial<TournamentTerms> {
    return this.#differing(this.terms);
  }

  /** What takes the changes back. */
  get inverse(): Partial<TournamentTerms> {
    return this.#differing(this.before);
  }

  get changed(): boolean {
    return Object.keys(this.changes).length > 0;
  }

  #differing(from: TournamentTerms): Partial<TournamentTerms> {
    const { terms, before } = this;
    const names = FIELDS.filter((field) => terms[field] !== before[field]);
    return Object.fromEntries(names.map((field) => [field, from[field]]));
  }
}

const orNull = (text: string) => text.trim() || null;

function within(value: number | null, least: number, most: number): boolean {
  return value !== null && Number.isInteger(value) && value >= least && value <= most;
}
