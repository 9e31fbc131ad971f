import { texts } from '../i18n/language.svelte';

export const t = texts(
  {
    justNow: 'just now',
    now: 'Now',
    soon: 'In <1m',
    dnf: (progress: string) => `DNF (L${progress})`,
    ordinals: { one: 'st', two: 'nd', few: 'rd', other: 'th' } as Partial<
      Record<Intl.LDMLPluralRule, string>
    >,
  },
  {
    justNow: 'à l’instant',
    now: 'Maintenant',
    soon: 'Dans moins d’une minute',
    dnf: (progress: string) => `Abandon (P${progress})`,
    ordinals: { one: 'er', other: 'e' },
  },
);
