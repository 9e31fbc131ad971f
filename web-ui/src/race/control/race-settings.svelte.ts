import { ApiError } from '$lib/api/client';
import type { RaceChanges, RaceDetail } from '$lib/api/types';

/** Waits of an automatic start, in seconds; null waits for everybody. */
export const GRACES: readonly (number | null)[] = [0, 60, 300, 600, 900, 1_800, null];

/** The terms of a race while they are edited: what differs from how it was is what is sent. */
export class RaceSettings {
  name = $state('');
  scheduledAt = $state<string | null>(null);
  isPublic = $state(true);
  open = $state(false);
  capacity = $state<number | null>(8);
  automatic = $state(false);
  /** As a select has it: a number, or `never`. */
  grace = $state('never');
  fieldErrors = $state.raw<Readonly<Record<string, string>>>({});

  readonly nameWrong = $derived(this.name.trim() === '');
  readonly capacityWrong = $derived(this.open && !isCapacity(this.capacity));
  /** A race without a time cannot start at it. */
  readonly startsByItself = $derived(this.automatic && this.scheduledAt !== null);
  readonly complete = $derived(!this.nameWrong && !this.capacityWrong);
  readonly changes: RaceChanges = $derived(this.#changes());
  readonly changed = $derived(Object.keys(this.changes).length > 0);

  constructor(private readonly before: RaceDetail) {
    this.name = before.name;
    this.scheduledAt = before.scheduled_at;
    this.isPublic = before.is_public;
    this.open = before.open_registration;
    this.capacity = before.max_participants ?? this.capacity;
    this.automatic = before.automatic_start.enabled;
    const grace = before.automatic_start.grace_seconds;
    this.grace = grace === null ? 'never' : String(grace);
  }

  /** What takes the changes back. */
  get inverse(): RaceChanges {
    const { before } = this;
    const all: RaceChanges = {
      name: before.name,
      scheduled_at: before.scheduled_at,
      is_public: before.is_public,
      open_registration: before.open_registration,
      max_participants: before.max_participants,
      automatic_start: { ...before.automatic_start },
    };
    const sent = new Set(Object.keys(this.changes));
    return Object.fromEntries(Object.entries(all).filter(([term]) => sent.has(term)));
  }

  refused(error: unknown): void {
    this.fieldErrors = error instanceof ApiError ? error.fields : {};
  }

  #changes(): RaceChanges {
    const { before } = this;
    const changes: RaceChanges = {};
    if (this.name.trim() !== before.name) changes.name = this.name.trim();
    if (!sameMoment(this.scheduledAt, before.scheduled_at)) changes.scheduled_at = this.scheduledAt;
    if (this.isPublic !== before.is_public) changes.is_public = this.isPublic;
    if (this.open !== before.open_registration) changes.open_registration = this.open;
    const places = this.open ? this.capacity : before.max_participants;
    if (this.open && places !== before.max_participants) changes.max_participants = places;
    const automatic = {
      enabled: this.startsByItself,
      grace_seconds: this.grace === 'never' ? null : Number(this.grace),
    };
    if (!sameStart(automatic, before.automatic_start)) changes.automatic_start = automatic;
    return changes;
  }
}

export function isCapacity(places: number | null): boolean {
  return places !== null && Number.isInteger(places) && places >= 2 && places <= 100;
}

function sameMoment(one: string | null, other: string | null): boolean {
  return (one === null ? null : Date.parse(one)) === (other === null ? null : Date.parse(other));
}

/** How long a start by hand would have waited is of no interest. */
function sameStart(one: RaceDetail['automatic_start'], other: RaceDetail['automatic_start']): boolean {
  if (one.enabled !== other.enabled) return false;
  return !one.enabled || one.grace_seconds === other.grace_seconds;
}
