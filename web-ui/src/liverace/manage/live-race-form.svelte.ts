import type { LiveRace, LiveRaceDraft } from '../types';

const FIELDS = [
  'scheduled_at',
  'match_title',
  'permalink_id',
  'racetime_goal',
  'race_room_profile_id',
] as const;
/** What may still change once the room is open. */
const WITH_ROOM: readonly (typeof FIELDS)[number][] = ['match_title', 'permalink_id', 'racetime_goal'];

/** A live race as it is filled in. */
export class LiveRaceForm {
  pool = $state('');
  at = $state<string | null>(null);
  title = $state('');
  /** Empty for one that is drawn. */
  permalink = $state('');
  goal = $state('');
  /** Empty for that of the tournament. */
  profile = $state('');

  constructor(private readonly race: LiveRace | null) {
    if (race === null) return;
    this.pool = race.pool_id;
    this.at = race.scheduled_at;
    this.title = race.match_title ?? '';
    this.permalink = race.permalink_id ?? '';
    this.goal = race.racetime_goal ?? '';
    this.profile = race.race_room_profile_id ?? '';
  }

  /** A permalink belongs to its pool. */
  choosePool(pool: string): void {
    if (pool !== this.pool) this.permalink = '';
    this.pool = pool;
  }

  get roomOpen(): boolean {
    return this.race !== null && this.race.status !== 'scheduled';
  }

  complete(now: number): boolean {
    if (this.pool === '' || this.at === null) return false;
    if (this.race !== null)
      return Object.keys(this.changes).length > 0 && (!this.#moved || Date.parse(this.at) > now);
    return Date.parse(this.at) > now;
  }

  get draft(): LiveRaceDraft {
    return {
      pool_id: this.pool,
      scheduled_at: this.at ?? '',
      match_title: this.title.trim() || null,
      permalink_id: this.permalink || null,
      racetime_goal: this.goal.trim() || null,
      race_room_profile_id: this.profile || null,
    };
  }

  /** What differs from the race; null takes something away. */
  get changes(): Partial<LiveRaceDraft> {
    const { draft, race } = this;
    const fields = (this.roomOpen ? WITH_ROOM : FIELDS).filter((field) =>
      field === 'scheduled_at' ? this.#moved : draft[field] !== race?.[field],
    );
    return Object.fromEntries(fields.map((field) => [field, draft[field]]));
  }

  get #moved(): boolean {
    return this.at === null || Date.parse(this.at) !== Date.parse(this.race?.scheduled_at ?? '');
  }
}
