import { describe, expect, it } from 'vitest';
import { anOrganization } from '../fixtures';
import { OrganizationForm } from './organization-form.svelte';

describe('the settings of an organization', () => {
  it('send what differs', () => {
    const form = new OrganizationForm(anOrganization({ description: 'Old' }));
    expect(form.changed).toBe(false);
    form.description = ' ';
    form.age = 0;
    expect(form.changes).toEqual({ description: null, live_race_account_age_days: 0 });
  });

  it('leave the age to the platform when it is emptied', () => {
    const form = new OrganizationForm(anOrganization());
    form.age = null;
    expect(form.complete).toBe(true);
    expect(form.changes).toEqual({ live_race_account_age_days: null });
    const inherited = new OrganizationForm(anOrganization({ live_race_account_age_inherited: true }));
    expect(inherited.age).toBeNull();
  });

  it.each([-1, 3_651, 1.5])('take no age of %d days', (age) => {
    const form = new OrganizationForm(anOrganization());
    form.age = age;
    expect(form.complete).toBe(false);
  });
});
