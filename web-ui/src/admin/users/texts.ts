import type { Role } from '$lib/api/types';
import { texts } from '$lib/i18n/language.svelte';

const roles: Record<Role, string> = { user: 'Racer', organizer: 'Organizer', admin: 'Admin' };
const rolesFr: Record<Role, string> = { user: 'Joueur', organizer: 'Organisateur', admin: 'Admin' };

export const t = texts(
  {
    label: 'Accounts',
    search: 'Search by name',
    role: 'Role',
    roleOf: (name: string) => `Role of ${name}`,
    anyRole: 'Everybody',
    roles,
    user: 'User',
    races: 'Races',
    solo: 'Solo',
    lastSeen: 'Last seen',
    never: 'never',
    joined: 'Joined',
    none: 'Nobody matches',
    noneHint: 'Try another name or role.',
    found: (count: number) => (count === 1 ? '1 account' : `${count} accounts`),
    fixed: 'The role of an admin is set by whoever runs the server.',
    ask: (name: string, role: Role) =>
      role === 'organizer' ? `Make ${name} an organizer?` : `Make ${name} a racer again?`,
    means: (name: string, role: Role) =>
      role === 'organizer'
        ? `${name} may create races and run them from now on.`
        : `${name} keeps what was organized so far, but can create no more races.`,
    confirm: 'Change role',
    changed: (name: string, role: Role) =>
      `${name} is now ${role === 'organizer' ? 'an organizer' : 'a racer'}.`,
    undo: 'Undo',
  },
  {
    label: 'Comptes',
    search: 'Rechercher par nom',
    role: 'Rôle',
    roleOf: (name: string) => `Rôle de ${name}`,
    anyRole: 'Tout le monde',
    roles: rolesFr,
    user: 'Compte',
    races: 'Courses',
    solo: 'Solo',
    lastSeen: 'Dernière visite',
    never: 'jamais',
    joined: 'Inscription',
    none: 'Aucun compte ne correspond',
    noneHint: 'Essayez un autre nom ou un autre rôle.',
    found: (count: number) => (count === 1 ? '1 compte' : `${count} comptes`),
    fixed: 'Le rôle d’un admin dépend de la personne qui gère le serveur.',
    ask: (name: string, role: Role) =>
      role === 'organizer' ? `Nommer ${name} organisateur ?` : `Retirer à ${name} le rôle d’organisateur ?`,
    means: (name: string, role: Role) =>
      role === 'organizer'
        ? `${name} pourra désormais créer des courses et les diriger.`
        : `${name} garde les courses déjà organisées, mais ne pourra plus en créer.`,
    confirm: 'Changer le rôle',
    changed: (name: string, role: Role) =>
      role === 'organizer' ? `${name} est désormais organisateur.` : `${name} n’est plus organisateur.`,
    undo: 'Annuler',
  },
);
