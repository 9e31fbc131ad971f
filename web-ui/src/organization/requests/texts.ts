import { texts } from '$lib/i18n/language.svelte';

export const t = texts(
  {
    ask: 'Ask for an organization',
    send: 'Send the request',
    sent: 'Your request is sent. An administrator will answer it.',
    name: 'Name',
    nameHint: 'Up to 200 characters; no other organization has it.',
    description: 'Description',
    descriptionHint: 'What it is for, who will be in it: administrators read this.',
    own: 'Your requests',
    statuses: { pending: 'Waiting', approved: 'Approved', rejected: 'Rejected' },
    said: (name: string) => `${name} answered:`,
    open: 'Open the organization',
  },
  {
    ask: 'Demander une organisation',
    send: 'Envoyer la demande',
    sent: 'Votre demande est envoyée. Un administrateur y répondra.',
    name: 'Nom',
    nameHint: 'Jusqu’à 200 caractères, et aucune autre ne le porte.',
    description: 'Description',
    descriptionHint: 'À quoi elle servira et qui en sera : les administrateurs le lisent.',
    own: 'Vos demandes',
    statuses: { pending: 'En attente', approved: 'Acceptée', rejected: 'Refusée' },
    said: (name) => `${name} a répondu :`,
    open: 'Ouvrir l’organisation',
  },
);
