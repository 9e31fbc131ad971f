import { texts } from '../i18n/language.svelte';

export const t = texts(
  {
    cancel: 'Cancel',
    dismiss: 'Dismiss',
    tryAgain: 'Try again',
    partFailed: 'This part could not be loaded.',
    loading: 'Loading…',
    layer: 'Layer',
    players: (names: string, more: boolean) => `Players: ${names}${more ? ' and more' : ''}`,
    status: { setup: 'Upcoming', running: 'Live', finished: 'Finished', abandoned: 'Abandoned' },
  },
  {
    cancel: 'Annuler',
    dismiss: 'Fermer',
    tryAgain: 'Réessayer',
    partFailed: 'Cette partie n’a pas pu être chargée.',
    loading: 'Chargement…',
    layer: 'Étage',
    players: (names: string, more: boolean) => `Joueurs\u00a0: ${names}${more ? ' et d’autres' : ''}`,
    status: { setup: 'À venir', running: 'En direct', finished: 'Terminée', abandoned: 'Abandonnée' },
  },
);
