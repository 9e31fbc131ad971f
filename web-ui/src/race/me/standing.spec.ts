import { describe, expect, it } from 'vitest';
import { aPlayer } from '$lib/live/fixtures';
import { standing } from './standing';

describe('standing', () => {
  const setup = { status: 'setup', totalLayers: 6, seedsReleasedAt: null } as const;
  const released = { ...setup, seedsReleasedAt: '2030-01-05T18:00:00Z' };
  const running = { ...released, status: 'running' } as const;

  it('tells a player what comes next before the start', () => {
    expect(standing(aPlayer('a', { status: 'registered' }), setup)).toContain('Waiting for the seeds');
    expect(standing(aPlayer('a', { status: 'registered' }), released)).toContain('get your package');
    expect(standing(aPlayer('a', { status: 'ready' }), released)).toContain('Wait for the start');
  });

  it('tells how far a racer is', () => {
    expect(standing(aPlayer('a', { status: 'ready' }), running)).toBe('The race is on. Start your game.');
    expect(standing(aPlayer('a', { current_layer: 1 }), running)).toContain('layer 2/6');
  });

  it('tells how it ended', () => {
    expect(standing(aPlayer('a', { status: 'finished' }), running)).toContain('Well run');
    expect(standing(aPlayer('a', { status: 'abandoned' }), running)).toContain('You are out');
    expect(standing(aPlayer('a', { status: 'abandoned', disqualified: true }), running)).toContain(
      'disqualified',
    );
  });
});
