import { texts } from '$lib/i18n/language.svelte';

const statuses: Record<string, string> = { pending: 'Waiting', failed: 'Failed', sent: 'Sent' };
const statusesFr: Record<string, string> = { pending: 'En attente', failed: 'Échec', sent: 'Envoyé' };

export const t = texts(
  {
    label: 'What others were told',
    status: 'Status',
    any: 'All',
    statuses,
    what: 'What',
    race: 'Race',
    open: 'Open race',
    liveRace: 'A live race',
    person: 'A personal message',
    tries: 'Tries',
    nextTry: 'Next try',
    settled: 'Settled',
    reason: 'Reason',
    created: 'Created',
    retry: 'Try again now',
    refresh: 'Refresh',
    none: 'There are no deliveries like that',
    noneHint: 'Announcements to other services are listed here, once such a service is set up.',
  },
  {
    label: 'Ce qui a été annoncé ailleurs',
    status: 'Statut',
    any: 'Tous',
    statuses: statusesFr,
    what: 'Quoi',
    race: 'Course',
    open: 'Ouvrir la course',
    liveRace: 'Une course en direct',
    person: 'Un message personnel',
    tries: 'Essais',
    nextTry: 'Prochain essai',
    settled: 'Réglé',
    reason: 'Raison',
    created: 'Création',
    retry: 'Réessayer maintenant',
    refresh: 'Actualiser',
    none: 'Aucun envoi de ce genre',
    noneHint:
      'Les annonces vers d’autres services apparaissent ici, une fois qu’un tel service est configuré.',
  },
);
