import type { RoomProfile, RoomProfileDraft } from '../calls';

export const FLAGS = [
  'streaming_required',
  'auto_start',
  'allow_comments',
  'hide_comments',
  'allow_prerace_chat',
  'allow_midrace_chat',
  'allow_non_entrant_chat',
] as const;

/** What racetime.gg takes. */
export const RANGES = { start_delay: [10, 60], time_limit: [1, 72] } as const;

type Flags = Record<(typeof FLAGS)[number], boolean>;

const USUAL: Flags = {
  streaming_required: false,
  auto_start: true,
  allow_comments: true,
  hide_comments: false,
  allow_prerace_chat: true,
  allow_midrace_chat: true,
  allow_non_entrant_chat: true,
};

/** A race room profile as it is filled in. */
export class ProfileForm {
  name = $state('');
  description = $state('');
  startDelay = $state<number | null>(15);
  timeLimit = $state<number | null>(24);
  flags = $state<Flags>({ ...USUAL });

  constructor(profile: RoomProfile | null) {
    if (profile === null) return;
    this.name = profile.name;
    this.description = profile.description ?? '';
    this.startDelay = profile.start_delay;
    this.timeLimit = profile.time_limit;
    for (const flag of FLAGS) this.flags[flag] = profile[flag];
  }

  get complete(): boolean {
    return (
      this.name.trim() !== '' &&
      within(this.startDelay, RANGES.start_delay) &&
      within(this.timeLimit, RANGES.time_limit)
    );
  }

  get draft(): RoomProfileDraft {
    return {
      name: this.name.trim(),
      description: this.description.trim() || null,
      start_delay: this.startDelay ?? 15,
      time_limit: this.timeLimit ?? 24,
      ...this.flags,
      is_default: null,
    };
  }
}

function within(value: number | null, [least, most]: readonly [number, number]): boolean {
  return value !== null && Number.isInteger(value) && value >= least && value <= most;
}
