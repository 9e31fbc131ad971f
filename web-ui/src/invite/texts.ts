import { texts } from '$lib/i18n/language.svelte';

export const t = texts(
  {
    title: 'Invitation',
    invites: (organizer: string) => `${organizer} invites you to a race`,
    for: 'Invited',
    by: 'Organizer',
    status: 'Race',
    signIn: 'Sign in to accept',
    signInHint: (login: string) =>
      `The invitation is for ${login}. Sign in under that name; you come back here.`,
    accept: 'Accept the invitation',
    wrong: (login: string, me: string) => `This invitation is for ${login}, and you are ${me}.`,
    wrongHint:
      'Only the invited account can accept it. Sign in under that name, or ask the organizer for another one.',
    late: 'It is too late to join',
    lateHint: 'Players are taken until the race begins.',
    unknown: 'No such invitation',
    unknownHint: 'It was taken back, or the link is not complete.',
    loading: 'Opening the invitation…',
  },
  {
    title: 'Invitation',
    invites: (organizer) => `${organizer} vous invite à une course`,
    for: 'Pour',
    by: 'Organisateur',
    status: 'Course',
    signIn: 'Se connecter pour accepter',
    signInHint: (login) =>
      `L’invitation est pour ${login}. Connectez-vous sous ce nom\u00a0; vous reviendrez ici.`,
    accept: 'Accepter l’invitation',
    wrong: (login, me) => `Cette invitation est pour ${login}, et vous êtes ${me}.`,
    wrongHint:
      'Seul le compte invité peut l’accepter. Connectez-vous sous ce nom, ou demandez-en une autre à l’organisateur.',
    late: 'Il est trop tard pour participer',
    lateHint: 'On peut entrer dans une course jusqu’à son départ.',
    unknown: 'Cette invitation n’existe pas',
    unknownHint: 'Elle a été retirée, ou le lien n’est pas complet.',
    loading: 'Ouverture de l’invitation…',
  },
);
