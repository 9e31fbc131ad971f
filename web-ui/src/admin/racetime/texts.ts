import { texts } from '$lib/i18n/language.svelte';

export const t = texts(
  {
    intro:
      'Our bots open the rooms of live races on racetime.gg and read their results. Their credentials are in the settings of the server.',
    label: 'Bots on racetime.gg',
    category: 'Category',
    name: 'Name',
    status: 'Status',
    message: 'Message',
    seen: 'Last connected',
    never: 'never',
    retry: 'Try again',
    statuses: {
      unknown: 'Not tried yet',
      connected: 'Connected',
      auth_failed: 'Credentials refused',
      connection_error: 'Not reached',
      disconnected: 'Disconnected',
    },
    none: 'No bot',
    noneHint: 'Live races need one: see the settings of the server.',
    refresh: 'Refresh',
    watch: 'Have a bot watch a room',
    room: 'Room',
    roomHint: 'As in the address, category and name: alttpr/brave-link-0042.',
    go: 'Watch it',
    watched: (room: string, status: string, entrants: number) =>
      `${room} is watched: ${status}, ${entrants === 1 ? '1 entrant' : `${entrants} entrants`}.`,
    off: 'Tournaments are switched off',
    offHint: 'This server holds none, and therefore needs no bots.',
  },
  {
    intro:
      'Nos bots ouvrent les salons des courses en direct sur racetime.gg et lisent leurs résultats. Leurs identifiants sont dans la configuration du serveur.',
    label: 'Bots sur racetime.gg',
    category: 'Catégorie',
    name: 'Nom',
    status: 'État',
    message: 'Message',
    seen: 'Dernière connexion',
    never: 'jamais',
    retry: 'Réessayer',
    statuses: {
      unknown: 'Pas encore essayé',
      connected: 'Connecté',
      auth_failed: 'Identifiants refusés',
      connection_error: 'Injoignable',
      disconnected: 'Déconnecté',
    },
    none: 'Aucun bot',
    noneHint: 'Les courses en direct en ont besoin : voir la configuration du serveur.',
    refresh: 'Actualiser',
    watch: 'Faire suivre un salon par un bot',
    room: 'Salon',
    roomHint: 'Comme dans l’adresse, catégorie et nom : alttpr/brave-link-0042.',
    go: 'Suivre',
    watched: (room, status, entrants) =>
      `${room} est suivi : ${status}, ${entrants < 2 ? `${entrants} inscrit` : `${entrants} inscrits`}.`,
    off: 'Les tournois sont désactivés',
    offHint: 'Ce serveur n’en tient pas, et n’a donc pas besoin de bots.',
  },
);
