import { describe, expect, it } from 'vitest';
import { aTournament } from '../fixtures';
import { TermsForm } from './terms-form.svelte';

describe('the terms of a tournament', () => {
  it('begin with one run per pool and any number of re-attempts', () => {
    const form = new TermsForm();
    expect(form.complete).toBe(false);
    form.name = ' Autumn ';
    expect(form.complete).toBe(true);
    expect(form.terms).toMatchObject({
      name: 'Autumn',
      runs_per_pool: 1,
      max_reattempts: -1,
      is_active: true,
    });
  });

  it('send what differs, and know the way back', () => {
    const form = new TermsForm(aTournament({ racetime_category: 'alttpr', hide_results: true }));
    expect(form.changed).toBe(false);
    form.category = ' ';
    form.hide = false;
    expect(form.changes).toEqual({ racetime_category: null, hide_results: false });
    expect(form.inverse).toEqual({ racetime_category: 'alttpr', hide_results: true });
  });

  it('leave the age of accounts to the organization when it is emptied', () => {
    const form = new TermsForm(aTournament({ live_race_account_age_days: 30 }));
    form.age = null;
    form.accepts = true;
    expect(form.complete).toBe(true);
    expect(form.changes).toEqual({ live_race_account_age_days: null, auto_accept_live_results: true });
  });

  it.each([
    { runs: 0 },
    { runs: 11 },
    { runs: null },
    { reattempts: -2 },
    { reattempts: 101 },
    { channel: 'general' },
    { age: -1 },
    { age: 3_651 },
  ])('are not sent when they would be refused: %o', (wrong) => {
    const form = new TermsForm(aTournament());
    Object.assign(form, wrong);
    expect(form.complete).toBe(false);
  });
});
