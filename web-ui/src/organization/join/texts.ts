import { texts } from '$lib/i18n/language.svelte';

export const t = texts(
  {
    title: 'Invitation',
    heading: 'You are invited to an organization',
    hint: 'Its members play in its tournaments. You can leave at any time.',
    join: 'Join',
    signIn: 'Sign in to join',
    signInHint: 'You come back here afterwards.',
    unknown: 'No such invitation',
    unknownHint: 'It was taken back, has run out, or the link is not complete.',
  },
  {
    title: 'Invitation',
    heading: 'Vous êtes invité dans une organisation',
    hint: 'Ses membres jouent ses tournois. On peut la quitter à tout moment.',
    join: 'Rejoindre',
    signIn: 'Se connecter pour rejoindre',
    signInHint: 'Vous reviendrez ici ensuite.',
    unknown: 'Cette invitation n’existe pas',
    unknownHint: 'Elle a été retirée, n’est plus valable, ou le lien n’est pas complet.',
  },
);
