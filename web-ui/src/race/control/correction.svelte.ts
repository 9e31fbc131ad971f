import type { Correction } from '$lib/api/endpoints';
import type { ParticipantInfo } from '$lib/api/frames';
import type { RaceStatus } from '$lib/api/types';

export type CorrectionKind = Correction['kind'];

const A_DAY_MS = 86_400_000;

/** `30`, `1:30` or `1:02:03` in milliseconds; null when it is no time that can be a penalty. */
export function penaltyOf(text: string): number | null {
  const parts = /^(?:(\d{1,2}):)?(?:(\d{1,2}):)?(\d{1,5})$/.exec(text.trim());
  if (parts === null) return null;
  const [first, second, last] = parts.slice(1);
  const hours = second === undefined ? 0 : Number(first);
  const minutes = second === undefined ? Number(first ?? 0) : Number(second);
  const seconds = Number(last);
  if (first !== undefined && seconds > 59) return null;
  if (second !== undefined && minutes > 59) return null;
  const ms = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return ms > 0 && ms <= A_DAY_MS ? ms : null;
}

/** What can be corrected about a run as it stands. */
export function correctionsOf(
  player: Pick<ParticipantInfo, 'status' | 'disqualified'>,
  race: RaceStatus,
): CorrectionKind[] {
  if (player.disqualified === true) return [];
  const kinds: CorrectionKind[] = [];
  if (player.status !== 'abandoned') kinds.push('penalty');
  if (player.status === 'abandoned' && race === 'running') kinds.push('reinstate');
  kinds.push('disqualify');
  return kinds;
}

/** A correction being put together; it is complete with its reason. */
export class CorrectionDraft {
  kind = $state<CorrectionKind>('penalty');
  time = $state('0:30');
  reason = $state('');

  readonly timeWrong = $derived(this.kind === 'penalty' && penaltyOf(this.time) === null);
  readonly complete = $derived(this.reason.trim() !== '' && !this.timeWrong);

  constructor(readonly kinds: readonly CorrectionKind[]) {
    this.kind = kinds[0] ?? 'disqualify';
  }

  get correction(): Correction {
    const reason = this.reason.trim();
    if (this.kind !== 'penalty') return { kind: this.kind, reason };
    return { kind: 'penalty', reason, penalty_ms: penaltyOf(this.time) ?? 0 };
  }
}
