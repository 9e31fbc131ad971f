import { describe, expect, it } from 'vitest';
import { aRoomProfile } from '../fixtures';
import { ProfileForm } from './profile-form.svelte';

describe('a race room profile', () => {
  it('begins with the usual terms', () => {
    const form = new ProfileForm(null);
    form.name = ' Slow ';
    expect(form.complete).toBe(true);
    expect(form.draft).toMatchObject({ name: 'Slow', start_delay: 15, time_limit: 24, auto_start: true });
  });

  it('keeps what another had', () => {
    const profile = aRoomProfile({ start_delay: 30, streaming_required: true, description: 'For finals' });
    expect(new ProfileForm(profile).draft).toMatchObject({
      start_delay: 30,
      streaming_required: true,
      description: 'For finals',
    });
  });

  it.each([
    [9, 24],
    [61, 24],
    [15, 0],
    [15, 73],
    [15.5, 24],
    [null, 24],
  ])('is not sent when racetime.gg would refuse it (%d s, %d h)', (delay, limit) => {
    const form = new ProfileForm(aRoomProfile());
    form.startDelay = delay;
    form.timeLimit = limit;
    expect(form.complete).toBe(false);
  });

  it('needs a name', () => {
    expect(new ProfileForm(null).complete).toBe(false);
  });
});
