import { beforeEach, describe, expect, it } from 'vitest';
import { aPlayer } from '$lib/live/fixtures';
import { OverlayChoice } from './choice.svelte';

describe('OverlayChoice', () => {
  let choice: OverlayChoice;
  beforeEach(() => {
    choice = new OverlayChoice('https://here', 'r1', { players: [aPlayer('ada'), aPlayer('bo')] }, 24);
  });
  const asked = (name: string) => new URL(choice.url).searchParams.get(name);

  it('begins with what the reader’s settings say', () => {
    expect(asked('size')).toBe('24');
    expect(asked('lang')).toBe('en');
  });

  it('says all lines when the field is emptied, and keeps the last number over nonsense', () => {
    choice.linesText = '7';
    choice.linesText = 'x';
    expect(asked('lines')).toBe('7');
    choice.linesText = '';
    expect(asked('lines')).toBe('');
  });

  it('keeps what was chosen for one overlay while another is looked at', () => {
    choice.options.gaps = true;
    choice.kind = 'ticker';
    expect(asked('lines')).toBe('5');
    choice.kind = 'leaderboard';
    expect(asked('gaps')).toBe('true');
  });

  it('names a player of the race', () => {
    choice.kind = 'player';
    expect(asked('login')).toBe('ada');
    expect(choice.players.map(({ login }) => login)).toEqual(['ada', 'bo']);
  });

  it('offers layers only to a map that follows, and keeps them within bounds', () => {
    choice.kind = 'dag';
    expect(choice.has('maxLayers')).toBe(false);
    choice.options.follow = true;
    expect(choice.has('maxLayers')).toBe(true);
    choice.options.maxLayers = 99;
    expect(asked('maxLayers')).toBe('20');
  });
});
