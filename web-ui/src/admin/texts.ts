import { texts } from '$lib/i18n/language.svelte';

export const t = texts(
  {
    title: 'Administration',
    notAdminHint:
      'Here admins look after accounts, seeds and deliveries. Your account does not have that role. Whoever runs this server can give it to you.',
    parts: 'Parts of the administration',
    unknownPart: 'There is no such part',
    unknownPartHint: 'Choose one of the tabs above.',
    users: 'Users',
    seeds: 'Seeds',
    activity: 'Activity',
    deliveries: 'Deliveries',
    projections: 'Projections',
    races: 'Races',
    organizations: 'Organizations',
    racetime: 'racetime.gg',
  },
  {
    title: 'Administration',
    notAdminHint:
      'C’est ici que les administrateurs gèrent les comptes, les seeds et les envois. Votre compte n’a pas ce rôle ; la personne qui gère ce serveur peut vous le donner.',
    parts: 'Rubriques de l’administration',
    unknownPart: 'Cette rubrique n’existe pas',
    unknownPartHint: 'Choisissez un des onglets ci-dessus.',
    users: 'Comptes',
    seeds: 'Seeds',
    activity: 'Activité',
    deliveries: 'Envois',
    projections: 'Projections',
    races: 'Courses',
    organizations: 'Organisations',
    racetime: 'racetime.gg',
  },
);
