import { texts } from '../i18n/language.svelte';

export const t = texts(
  {
    loading: 'Loading…',
    failed: 'This cannot be shown right now',
    tryAgain: 'Try again',
    more: 'Show more',
    shown: (shown: number, total: number) => `${shown} of ${total} shown`,
  },
  {
    loading: 'Chargement…',
    failed: 'Affichage impossible pour le moment',
    tryAgain: 'Réessayer',
    more: 'Afficher la suite',
    shown: (shown: number, total: number) => `${shown} sur ${total} affichés`,
  },
);
