import { texts } from '$lib/i18n/language.svelte';
import type { Outcome } from '../racetime/link/outcome';
import type { Kind } from './wishes.svelte';

const outcomes: Record<Outcome, string> = {
  linked: 'Your Discord account is linked.',
  denied: 'Discord was not allowed to tell who you are. Nothing changed.',
  taken: 'That Discord account belongs to somebody else here. Ask an admin if it is yours.',
  failed: 'Discord did not answer as it should. Try again in a moment.',
  unknown: 'That took too long, or was begun in another browser. Begin again.',
};

const outcomesFr: typeof outcomes = {
  linked: 'Votre compte Discord est lié.',
  denied: 'Discord n’a pas été autorisé à dire qui vous êtes. Rien n’a changé.',
  taken:
    'Ce compte Discord est déjà lié à quelqu’un d’autre ici. S’il est à vous, parlez-en à un administrateur.',
  failed: 'Discord n’a pas répondu comme prévu. Réessayez dans un instant.',
  unknown: 'Cela a pris trop de temps, ou a été commencé dans un autre navigateur. Recommencez.',
};

const kinds: Record<Kind, string> = {
  415: 'A live race you may join is planned, or moved',
  416: 'The room of a live race you may join is open',
  417: 'A live race you are in begins',
  418: 'A live race you were in is over, with your result',
  419: 'A live race you were told of is called off',
  411: 'A run of yours is accepted',
  412: 'A run of yours is rejected',
  410: 'A run waits for your review',
};

const kindsFr: typeof kinds = {
  415: 'Une course en direct qui vous est ouverte est prévue, ou déplacée',
  416: 'Le salon d’une course en direct qui vous est ouverte est ouvert',
  417: 'Une course en direct à laquelle vous participez commence',
  418: 'Une course en direct à laquelle vous avez participé est finie, avec votre résultat',
  419: 'Une course en direct qui vous avait été annoncée est annulée',
  411: 'Une de vos runs est acceptée',
  412: 'Une de vos runs est refusée',
  410: 'Une run attend votre vérification',
};

const statuses: Record<string, string> = {
  pending: 'Waiting',
  sent: 'Sent',
  failed: 'Failed',
  retrying: 'Trying again',
};

const statusesFr: typeof statuses = {
  pending: 'En attente',
  sent: 'Envoyé',
  failed: 'Échec',
  retrying: 'Nouvel essai',
};

export const t = texts(
  {
    title: 'Messages on Discord',
    hint: 'The bot writes to you what you choose here, and nothing else. Messages go to the Discord account you link.',
    linked: 'Linked as',
    link: 'Link my Discord account',
    unlink: 'Unlink',
    ask: 'Unlink your Discord account?',
    means: 'You get no more messages until you link one again. What you chose stays.',
    notLinked: 'Nothing reaches you until your Discord account is linked.',
    notHere: 'This server cannot link Discord accounts. Whoever runs it can change that.',
    noBot: 'This server has no Discord bot: nothing is sent. What you choose is kept.',
    scope: 'For',
    all: 'All my organizations',
    label: 'What you are told',
    what: 'What you are told',
    on: 'On',
    anyway: 'On for all organizations',
    messages: 'Messages to you',
    none: 'No messages yet',
    status: 'Status',
    when: 'When',
    open: 'Open',
    show: 'Show the messages sent to me',
    outcomes,
    kinds,
    statuses,
  },
  {
    title: 'Messages sur Discord',
    hint: 'Le bot vous écrit ce que vous choisissez ici, et rien d’autre. Les messages vont au compte Discord que vous liez.',
    linked: 'Lié au compte',
    link: 'Lier mon compte Discord',
    unlink: 'Délier',
    ask: 'Délier votre compte Discord ?',
    means: 'Vous ne recevrez plus de messages avant d’en lier un autre. Vos choix restent.',
    notLinked: 'Rien ne vous parvient tant que votre compte Discord n’est pas lié.',
    notHere: 'Ce serveur ne peut pas lier de comptes Discord. La personne qui le gère peut y remédier.',
    noBot: 'Ce serveur n’a pas de bot Discord : rien n’est envoyé. Vos choix sont conservés.',
    scope: 'Pour',
    all: 'Toutes mes organisations',
    label: 'Ce qui vous est annoncé',
    what: 'Ce qui vous est annoncé',
    on: 'Activé',
    anyway: 'Activé pour toutes les organisations',
    messages: 'Messages reçus',
    none: 'Aucun message pour l’instant',
    status: 'Statut',
    when: 'Quand',
    open: 'Ouvrir',
    show: 'Voir les messages qui m’ont été envoyés',
    outcomes: outcomesFr,
    kinds: kindsFr,
    statuses: statusesFr,
  },
);
