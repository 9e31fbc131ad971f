import type { LiveRace } from '../types';

export type Action = 'change' | 'openRoom' | 'cancel' | 'remove' | 'record';

interface Rights {
  manage: boolean;
  review: boolean;
}

/** What a reader may do about a race as it stands (tournaments §2.3, §8.2). */
export function actionsFor(
  { status }: Pick<LiveRace, 'status'>,
  { manage, review }: Rights,
): readonly Action[] {
  const before = status === 'scheduled' || status === 'pending';
  const possible: Record<Action, boolean> = {
    change: manage && before,
    openRoom: manage && status === 'scheduled',
    record:
      (manage || review) && (status === 'in_progress' || status === 'finished' || status === 'cancelled'),
    cancel: manage && (before || status === 'in_progress'),
    remove: manage && (status === 'scheduled' || status === 'cancelled'),
  };
  return (Object.keys(possible) as Action[]).filter((action) => possible[action]);
}
