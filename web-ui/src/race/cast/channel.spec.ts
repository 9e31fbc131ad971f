import { describe, expect, it } from 'vitest';
import { aUser } from '$lib/live/fixtures';
import { channelOf } from './channel';

describe('a channel', () => {
  it('is where the server says', () => {
    expect(channelOf(aUser('ada'), 'https://twitch.tv/ada_live')).toBe('https://twitch.tv/ada_live');
  });

  it('is the one of the login otherwise, and never leads elsewhere', () => {
    const own = 'https://www.twitch.tv/ada';
    for (const url of [null, 'https://twitch.tv.example/ada', 'javascript:alert(1)']) {
      expect(channelOf(aUser('ada'), url)).toBe(own);
    }
  });
});
