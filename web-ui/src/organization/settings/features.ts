import type { FeatureState, Organization } from '../calls';

/** Those that do something; the others are known to the server only. */
const OFFERED = ['LIVE_RACES', 'RACETIME_BOT'] as const;

export type Offered = FeatureState & { feature: (typeof OFFERED)[number] };

/** What the platform can let an organization do, in the order in which it is of use. */
export function offered({ features }: Pick<Organization, 'features'>): readonly Offered[] {
  return OFFERED.flatMap((name) => {
    const known = features?.find(({ feature }) => feature === name);
    return known ? [{ ...known, feature: name }] : [];
  });
}
