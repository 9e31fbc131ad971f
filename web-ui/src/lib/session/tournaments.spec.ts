import { describe, expect, it } from 'vitest';
import { ApiError } from '../api/client';
import { TournamentsSwitch } from './tournaments.svelte';

describe('whether there are tournaments', () => {
  const answered = () => Promise.resolve({ items: [] });
  const refused = (status: number) => () => Promise.reject(new ApiError(status, 'no'));

  it('is known once the server shows some of it', async () => {
    const tournaments = new TournamentsSwitch(answered);
    expect(tournaments.on).toBe(false);
    await tournaments.ask();
    expect(tournaments.on).toBe(true);
  });

  it('is remembered for the next page', async () => {
    await new TournamentsSwitch(answered).ask();
    expect(new TournamentsSwitch(answered).on).toBe(true);
  });

  it('ends when the server knows nothing of it', async () => {
    await new TournamentsSwitch(answered).ask();
    const tournaments = new TournamentsSwitch(refused(404));
    await tournaments.ask();
    expect(tournaments.on).toBe(false);
    expect(new TournamentsSwitch(answered).on).toBe(false);
  });

  it.each([0, 401, 429, 503])('stays as it is after an answer of %d', async (status) => {
    await new TournamentsSwitch(answered).ask();
    const tournaments = new TournamentsSwitch(refused(status));
    await tournaments.ask();
    expect(tournaments.on).toBe(true);
  });
});
