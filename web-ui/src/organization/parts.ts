import type { Organization } from './calls';

export const PARTS = ['tournaments', 'schedule', 'members', 'invites', 'profiles', 'settings'] as const;
export type PartName = (typeof PARTS)[number];

/** The parts of an organization that are open to a reader, in the order of the tabs. */
export function partsFor({ membership, rights }: Organization): readonly PartName[] {
  if (membership === null && !rights.administer) return [];
  const shown: Record<PartName, boolean> = {
    tournaments: true,
    schedule: true,
    members: true,
    invites: rights.manage_members,
    profiles: true,
    settings: true,
  };
  return PARTS.filter((part) => shown[part]);
}

/** The part an address means: the first one when it names none, null when it is not there for this reader. */
export function partOf(organization: Organization, segment: string | undefined): PartName | null {
  const parts = partsFor(organization);
  if (segment === undefined) return parts[0] ?? null;
  return parts.find((part) => part === segment) ?? null;
}
