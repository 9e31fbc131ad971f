import { texts } from '$lib/i18n/language.svelte';
import type { Outcome } from './outcome';

const outcomes: Record<Outcome, string> = {
  linked: 'Your racetime.gg account is linked.',
  denied: 'racetime.gg was not allowed to tell who you are. Nothing changed.',
  taken: 'That racetime.gg account belongs to somebody else here. Ask an admin if it is yours.',
  failed: 'racetime.gg did not answer as it should. Try again in a moment.',
  unknown: 'That took too long, or was begun in another browser. Begin again.',
};

const outcomesFr: typeof outcomes = {
  linked: 'Votre compte racetime.gg est lié.',
  denied: 'racetime.gg n’a pas été autorisé à dire qui vous êtes. Rien n’a changé.',
  taken:
    'Ce compte racetime.gg est déjà lié à quelqu’un d’autre ici. S’il est à vous, parlez-en à un administrateur.',
  failed: 'racetime.gg n’a pas répondu comme prévu. Réessayez dans un instant.',
  unknown: 'Cela a pris trop de temps, ou a été commencé dans un autre navigateur. Recommencez.',
};

export const t = texts(
  {
    title: 'racetime.gg',
    hint: 'Live races are raced in rooms on racetime.gg. Linked, your results there become your runs here.',
    linked: 'Linked as',
    link: 'Link my account',
    unlink: 'Unlink',
    notHere: 'This server is not set up for it. Whoever runs it can change that.',
    ask: 'Unlink your racetime.gg account?',
    means: 'You can join no live race until you link one again. Results already recorded stay.',
    profile: 'Profile on racetime.gg',
    outcomes,
  },
  {
    title: 'racetime.gg',
    hint: 'Les courses en direct se courent dans des salons de racetime.gg. Une fois le compte lié, vos résultats là-bas deviennent vos runs ici.',
    linked: 'Lié au compte',
    link: 'Lier mon compte',
    unlink: 'Délier',
    notHere: 'Ce serveur n’est pas configuré pour cela. La personne qui le gère peut y remédier.',
    ask: 'Délier votre compte racetime.gg ?',
    means:
      'Vous ne pourrez entrer dans aucune course en direct avant d’en lier un autre. Les résultats enregistrés restent.',
    profile: 'Profil sur racetime.gg',
    outcomes: outcomesFr,
  },
);
