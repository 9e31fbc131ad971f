import { texts } from '$lib/i18n/language.svelte';

export const t = texts(
  {
    title: 'Dashboard',
    welcome: (name: string) => `Hello, ${name}`,
    profile: 'Your full profile',
    active: 'Active now',
    nothing: 'Nothing is going on',
    nothingHint: 'Join a race or run a seed alone: it shows up here until it is over.',
    findRace: 'Find a race',
    playSolo: 'Play solo',
    recent: 'Recent activity',
    pools: 'By pool',
    nothingYet: 'Nothing happened yet',
    roles: { playing: 'Participating', organizing: 'Organizing', casting: 'Casting' },
    solo: 'Solo',
    slow: 'Slow',
    deaths: (n: number) => (n === 1 ? '1 death' : `${n} deaths`),
  },
  {
    title: 'Tableau de bord',
    welcome: (name) => `Bonjour, ${name}`,
    profile: 'Votre profil complet',
    active: 'En ce moment',
    nothing: 'Rien en ce moment',
    nothingHint:
      'Inscrivez-vous à une course ou jouez une seed en solo : elle apparaît ici jusqu’à ce qu’elle se termine.',
    findRace: 'Trouver une course',
    playSolo: 'Jouer en solo',
    recent: 'Activité récente',
    pools: 'Par pool',
    nothingYet: 'Il ne s’est encore rien passé',
    roles: { playing: 'Participation', organizing: 'Organisation', casting: 'Commentaire' },
    solo: 'Solo',
    slow: 'Lente',
    deaths: (n) => (n < 2 ? `${n} mort` : `${n} morts`),
  },
);
