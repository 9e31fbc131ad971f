import { describe, expect, it } from 'vitest';
import { aPlayer } from '$lib/live/fixtures';
import { RaceStory } from './race-story.svelte';

describe('the story of a race', () => {
  const visit = (node_id: string, igt_ms: number, deaths = 0) => ({ node_id, igt_ms, deaths });
  const players = [
    aPlayer('ada', { status: 'finished', igt_ms: 90_000, color_index: 3, zone_history: [visit('a', 0, 4)] }),
    aPlayer('bob', { status: 'finished', igt_ms: 95_000, color_index: 5, zone_history: [visit('a', 0)] }),
    aPlayer('eve', { status: 'abandoned' }),
  ];
  const story = new RaceStory({ players, live: { seed: null } });

  it('is of those who were seen racing', () => {
    expect(story.runners.map(({ id }) => id)).toEqual(['ada', 'bob']);
    expect(story.highlights.map(({ type }) => type)).toContain('photo_finish');
    expect(story.colorOf('bob')).toBe(5);
  });

  it('points at a zone, and away from it', () => {
    story.show('a');
    expect(story.focus).toBe('a');
    story.show('a');
    expect(story.focus).toBeNull();
  });
});
