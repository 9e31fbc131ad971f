import { describe, expect, it } from 'vitest';
import { aTournament } from './fixtures';
import { partOf, partsFor } from './parts';

describe('the parts of a tournament', () => {
  it('are for players, reviewers and managers', () => {
    expect(partsFor(aTournament())).toEqual(['dashboard', 'pools', 'leaderboard', 'live']);
    expect(partsFor(aTournament({ rights: { manage: false, review: true, play: true } }))).toContain(
      'review',
    );
    const managed = partsFor(aTournament({ rights: { manage: true, review: true, play: false } }));
    expect(managed).toContain('settings');
    expect(managed).toContain('audit');
  });

  it('begin with the dashboard', () => {
    expect(partOf(aTournament(), undefined)).toBe('dashboard');
    expect(partOf(aTournament(), 'settings')).toBeNull();
  });
});
