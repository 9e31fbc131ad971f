import { texts } from '$lib/i18n/language.svelte';

export const t = texts(
  {
    share: 'Share',
    copied: 'Link copied',
    failed: 'The link could not be copied',
    calendar: 'Add to calendar',
    google: 'Google Calendar',
    file: 'Apple, Outlook (.ics file)',
    entry: (pool: string | null) => (pool === null ? 'A race.' : `A race of the pool ${pool}.`),
  },
  {
    share: 'Partager',
    copied: 'Lien copié',
    failed: 'Impossible de copier le lien',
    calendar: 'Ajouter au calendrier',
    google: 'Google Agenda',
    file: 'Apple, Outlook (fichier .ics)',
    entry: (pool: string | null) => (pool === null ? 'Une course.' : `Une course du pool ${pool}.`),
  },
);
