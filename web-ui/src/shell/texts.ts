import { texts } from '$lib/i18n/language.svelte';

export const t = texts(
  {
    skip: 'Skip to content',
    loading: 'Loading…',
    loadFailed: 'This page could not be loaded',
    loadFailedHint: 'The connection was cut, or a new version was put in place. Trying again fetches it.',
    tryAgain: 'Try again',
  },
  {
    skip: 'Aller au contenu',
    loading: 'Chargement…',
    loadFailed: 'Impossible de charger cette page',
    loadFailedHint: 'La connexion a été coupée, ou une nouvelle version est en place. Réessayer la charge.',
    tryAgain: 'Réessayer',
  },
);
