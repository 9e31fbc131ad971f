import { texts } from '$lib/i18n/language.svelte';

export const t = texts(
  {
    title: 'Sign in',
    twitchHint: 'Twitch tells us your name and picture and nothing else. You come back here afterwards.',
    twitch: 'Continue with Twitch',
    none: 'This server does not offer sign-in from where you are.',
    noneByName: 'This server does not offer sign-in by name from where you are.',
    local: 'Local identity mode.',
    localHint:
      'Nobody signs in with Twitch here: whoever sits at this machine may do so under any name, without a password. Names entered here are not verified.',
    name: 'Name',
    nameHint: 'Letters, digits and underscores, as a Twitch login. A new name makes a new account.',
    role: 'Role',
    roles: {
      keep: { title: 'As before', text: 'New names start as racers.' },
      user: { title: 'Racer', text: 'Joins and casts races.' },
      organizer: { title: 'Organizer', text: 'Creates and runs own races.' },
      admin: { title: 'Admin', text: 'May run every race.' },
    },
    reasons: {
      'login-denied': 'You were not signed in: Twitch was not allowed to say who you are.',
      'login-unknown': 'That sign-in was begun in another browser, or too long ago. Please begin again.',
      'twitch-silent': 'Twitch did not confirm who you are. Please try again in a moment.',
    } as Readonly<Record<string, string>>,
    otherwise: 'You were not signed in. Please begin again.',
  },
  {
    title: 'Se connecter',
    twitchHint: 'Twitch nous donne votre nom et votre image, rien d’autre. Vous reviendrez ensuite ici.',
    twitch: 'Continuer avec Twitch',
    none: 'Ce serveur ne permet pas de se connecter de là où vous êtes.',
    noneByName: 'Ce serveur ne permet pas de se connecter par un nom de là où vous êtes.',
    local: 'Identité locale.',
    localHint:
      'Personne ne se connecte par Twitch ici : toute personne devant cette machine peut entrer sous n’importe quel nom, sans mot de passe. Les noms saisis ne sont pas vérifiés.',
    name: 'Nom',
    nameHint:
      'Lettres, chiffres et tirets bas, comme un identifiant Twitch. Un nouveau nom crée un nouveau compte.',
    role: 'Rôle',
    roles: {
      keep: { title: 'Comme avant', text: 'Un nouveau nom commence comme coureur.' },
      user: { title: 'Coureur', text: 'Participe aux courses et les commente.' },
      organizer: { title: 'Organisateur', text: 'Crée et dirige ses courses.' },
      admin: { title: 'Administrateur', text: 'Peut diriger toutes les courses.' },
    },
    reasons: {
      'login-denied': 'Vous n’êtes pas connecté : Twitch n’a pas été autorisé à dire qui vous êtes.',
      'login-unknown':
        'Cette connexion a été commencée dans un autre navigateur, ou il y a trop longtemps. Recommencez.',
      'twitch-silent': 'Twitch n’a pas confirmé qui vous êtes. Réessayez dans un instant.',
    },
    otherwise: 'Vous n’êtes pas connecté. Recommencez.',
  },
);
