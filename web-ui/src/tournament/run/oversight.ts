import type { Run } from '../types';

export type Oversight = 'extend' | 'disqualify' | 'undoDisqualification' | 'undoReattempt';

/** What those who manage a tournament may do about a run as it stands (tournaments §5.2, §5.4, §5.5). */
export function oversightOf(run: Run): readonly Oversight[] {
  if (run.status === 'pending' && run.countdown_ends_at === null && run.live_race_id === null)
    return ['extend'];
  if (run.status === 'pending' || run.status === 'in_progress') return [];
  const acts: readonly Oversight[] =
    run.status === 'disqualified' ? ['undoDisqualification'] : ['disqualify'];
  return run.reattempted ? ['undoReattempt'] : acts;
}
