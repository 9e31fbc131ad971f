import { texts } from '../i18n/language.svelte';

/** What is said where the server says nothing itself. */
export const t = texts(
  {
    unreachable: 'The server cannot be reached. Check your connection.',
    signIn: 'Sign in first.',
    forbidden: 'You may not do that.',
    missing: 'Not found.',
    tooMany: 'Too many requests. Wait a moment and try again.',
    otherwise: (status: number) => `The server answered with an error (${status}).`,
  },
  {
    unreachable: 'Le serveur est injoignable. Vérifiez votre connexion.',
    signIn: 'Connectez-vous d’abord.',
    forbidden: 'Vous n’avez pas le droit de faire cela.',
    missing: 'Introuvable.',
    tooMany: 'Trop de demandes. Patientez un instant et réessayez.',
    otherwise: (status: number) => `Le serveur a répondu par une erreur (${status}).`,
  },
);
