import type { Organization, OrganizationChanges } from '../calls';

const OLDEST_DAYS = 3_650;

/** What an organization says of itself, as it is filled in. */
export class OrganizationForm {
  name = $state('');
  description = $state('');
  active = $state(true);
  live = $state(false);
  age = $state<number | null>(null);

  constructor(private readonly organization: Organization) {
    this.name = organization.name;
    this.description = organization.description ?? '';
    this.active = organization.is_active;
    this.live = organization.allow_async_live_races;
    this.age = organization.live_race_account_age_days;
  }

  get complete(): boolean {
    const { age } = this;
    return this.name.trim() !== '' && age !== null && Number.isInteger(age) && age >= 0 && age <= OLDEST_DAYS;
  }

  /** What differs; nothing else is sent. */
  get changes(): OrganizationChanges {
    const before = this.organization;
    const description = this.description.trim() || null;
    return {
      ...(this.name.trim() === before.name ? {} : { name: this.name.trim() }),
      ...(description === before.description ? {} : { description }),
      ...(this.active === before.is_active ? {} : { is_active: this.active }),
      ...(this.live === before.allow_async_live_races ? {} : { allow_async_live_races: this.live }),
      ...(this.age === before.live_race_account_age_days ? {} : { live_race_account_age_days: this.age }),
    };
  }

  get changed(): boolean {
    return Object.keys(this.changes).length > 0;
  }
}
