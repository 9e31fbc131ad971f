import type { Organization, OrganizationChanges } from '../calls';

const OLDEST_DAYS = 3_650;

/** What an organization says of itself, as it is filled in. */
export class OrganizationForm {
  name = $state('');
  description = $state('');
  active = $state(true);
  /** Null for the platform's. */
  age = $state<number | null>(null);

  constructor(private readonly organization: Organization) {
    this.name = organization.name;
    this.description = organization.description ?? '';
    this.active = organization.is_active;
    this.age = said(organization);
  }

  get complete(): boolean {
    const { age } = this;
    return (
      this.name.trim() !== '' && (age === null || (Number.isInteger(age) && age >= 0 && age <= OLDEST_DAYS))
    );
  }

  /** What differs; nothing else is sent. */
  get changes(): OrganizationChanges {
    const before = this.organization;
    const description = this.description.trim() || null;
    return {
      ...(this.name.trim() === before.name ? {} : { name: this.name.trim() }),
      ...(description === before.description ? {} : { description }),
      ...(this.active === before.is_active ? {} : { is_active: this.active }),
      ...(this.age === said(before) ? {} : { live_race_account_age_days: this.age }),
    };
  }

  get changed(): boolean {
    return Object.keys(this.changes).length > 0;
  }
}

/** The age it says itself; null when it leaves that to the platform. */
function said(organization: Organization): number | null {
  return organization.live_race_account_age_inherited ? null : organization.live_race_account_age_days;
}
