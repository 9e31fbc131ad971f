import { texts } from '$lib/i18n/language.svelte';
import type { Permission } from './calls';

const permissions: Record<Permission, [name: string, may: string]> = {
  ADMIN: ['Administrator', 'Everything, and who may do what.'],
  TOURNAMENT_MANAGER: ['Tournament manager', 'Tournaments, pools and live races.'],
  ASYNC_TOURNAMENT_ADMIN: ['Async tournament admin', 'Tournaments, pools and live races, and reviews.'],
  ASYNC_REVIEWER: ['Reviewer', 'Looks at runs and records results.'],
  MEMBER_MANAGER: ['Member manager', 'Members and invitation links.'],
  SCHEDULE_MANAGER: ['Schedule manager', 'Looks after the schedule.'],
  MODERATOR: ['Moderator', 'Keeps order.'],
};

const permissionsFr: typeof permissions = {
  ADMIN: ['Administrateur', 'Tout, et qui peut faire quoi.'],
  TOURNAMENT_MANAGER: ['Responsable de tournois', 'Tournois, pools et courses en direct.'],
  ASYNC_TOURNAMENT_ADMIN: [
    'Admin de tournois asynchrones',
    'Tournois, pools, courses en direct et vérifications.',
  ],
  ASYNC_REVIEWER: ['Vérificateur', 'Vérifie les runs et enregistre les résultats.'],
  MEMBER_MANAGER: ['Responsable des membres', 'Membres et liens d’invitation.'],
  SCHEDULE_MANAGER: ['Responsable du calendrier', 'S’occupe du calendrier.'],
  MODERATOR: ['Modérateur', 'Veille à la bonne tenue.'],
};

export const t = texts(
  {
    missing: 'No such organization',
    missingHint: 'It is not there, or what is inside is for its members.',
    parts: 'Parts of the organization',
    tournaments: 'Tournaments',
    schedule: 'Live races',
    members: 'Members',
    invites: 'Invitation links',
    profiles: 'Race rooms',
    settings: 'Settings',
    unknownPart: 'There is no such part',
    unknownPartHint: 'Choose one of the tabs above.',
    inside: 'What is inside is for members',
    insideHint: 'Ask somebody of the organization for an invitation link.',
    count: (n: number) => (n === 1 ? '1 member' : `${n} members`),
    inactive: 'Inactive',
    member: 'Member',
    permissions,
  },
  {
    missing: 'Cette organisation n’existe pas',
    missingHint: 'Elle n’est pas là, ou son contenu est réservé à ses membres.',
    parts: 'Rubriques de l’organisation',
    tournaments: 'Tournois',
    schedule: 'Courses en direct',
    members: 'Membres',
    invites: 'Liens d’invitation',
    profiles: 'Salons de course',
    settings: 'Réglages',
    unknownPart: 'Cette rubrique n’existe pas',
    unknownPartHint: 'Choisissez un des onglets ci-dessus.',
    inside: 'Le contenu est réservé aux membres',
    insideHint: 'Demandez un lien d’invitation à quelqu’un de l’organisation.',
    count: (n) => (n < 2 ? `${n} membre` : `${n} membres`),
    inactive: 'Inactive',
    member: 'Membre',
    permissions: permissionsFr,
  },
);
