import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { ParticipantInfo } from '$lib/api/frames';
import { aPlayer, aUser } from '$lib/live/fixtures';
import LeaderboardRow from './LeaderboardRow.svelte';

function aRow(change: Partial<ParticipantInfo>, props = {}) {
  const player = aPlayer('ada', { current_layer: 2, igt_ms: 65_000, ...change });
  const given = {
    player,
    user: aUser('ada'),
    place: 2,
    total: 6,
    zone: null,
    isMine: false,
    running: true,
    move: 0,
  };
  const { container } = render(LeaderboardRow, { ...given, ...props });
  return container.textContent.replace(/\s+/g, ' ');
}

describe('LeaderboardRow', () => {
  it('says in words what it shows by place and colour', () => {
    const text = aRow({ gap_ms: 75_000, death_count: 4 }, { zone: 'Highmoor - Ossuary' });
    expect(text).toContain('2nd');
    expect(text).toContain('in Ossuary Highmoor');
    expect(text).toContain('Layer 3/6');
    expect(text).toMatch(/4 deaths/);
    expect(text).toContain('1:05');
    expect(text).toContain('+1:15 behind the leader');
  });

  it('marks who is ahead of the pace by sign and word', () => {
    expect(aRow({ gap_ms: -5_000 })).toContain('\u22120:05 ahead');
  });

  it('tells whether the game is connected, without colour', () => {
    aRow({ mod_connected: false });
    expect(screen.getByRole('img', { name: 'Game not connected' })).toBeTruthy();
  });

  it('counts no time, layer or place for who has not begun', () => {
    const text = aRow({ status: 'ready', igt_ms: 0 });
    expect(text).toContain('Unplaced');
    expect(text).toContain('--:--');
    expect(text).not.toContain('3/6');
  });

  it('shows where somebody gave up', () => {
    expect(aRow({ status: 'abandoned' })).toContain('DNF (L3/6)');
  });

  it('marks a penalty, in words as well', () => {
    expect(aRow({ penalty_ms: 90_000 })).toContain('Penalty +1:30');
    expect(aRow({ penalty_ms: 0 })).not.toContain('Penalty');
  });

  it('gives no place and no medal to who was disqualified', () => {
    const text = aRow({ status: 'abandoned', disqualified: true });
    expect(text).toContain('Disqualified');
    expect(text).toContain('Unplaced');
    expect(text).not.toContain('DNF');
  });

  it('leads to the channel of who is live, in a tab of its own', () => {
    aRow({ is_live: true, stream_url: 'https://twitch.tv/ada' });
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: /live on Twitch/ });
    expect([link.href, link.target, link.rel]).toEqual([
      'https://twitch.tv/ada',
      '_blank',
      'noopener noreferrer',
    ]);
  });

  it('names the winner', () => {
    expect(aRow({ status: 'finished', current_layer: 6 }, { place: 1, running: false })).toContain('Winner');
  });

  it('tells places won a moment ago', () => {
    aRow({}, { move: 2 });
    expect(screen.getByRole('img', { name: 'Places won:' })).toBeTruthy();
  });
});
