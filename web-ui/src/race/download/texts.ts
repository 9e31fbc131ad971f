import { texts } from '$lib/i18n/language.svelte';

export const t = texts(
  {
    title: 'Your race package',
    rules: 'Rules',
    ruleList: [
      'Glitchless: no exploits, but skips are allowed.',
      'No quit-outs, no other mods and no timer of your own.',
      'Gates lead one way only; fast travel takes you back.',
      'You finish by defeating the final boss. What counts is the in-game time.',
    ],
    steps: 'Installation',
    stepList: [
      'Unpack the package into a folder of its own. It is made for you: do not pass it on.',
      'Start the game with the launcher in that folder. The page shows when your game is connected.',
    ],
    download: 'Download package',
    again: 'Download again',
    running: 'Downloading',
    waiting: 'The line was cut. Trying again…',
    cut: 'The line was cut. What is there is kept.',
    resume: 'Resume',
    cancel: 'Cancel',
    close: 'Close',
    done: 'The package is complete.',
    progress: (received: string, total: string) => `${received} of ${total}`,
    settings: 'Settings only',
    settingsHint:
      'You have the package already, as after a re-roll? Then the settings are enough: put them into its folder, in place of the old file.',
    toDisk: 'It is written to the file you choose while it arrives.',
  },
  {
    title: 'Votre pack de course',
    rules: 'Règles',
    ruleList: [
      'Sans glitch : aucune exploitation de bug, mais les raccourcis sont permis.',
      'Pas de retour au menu, pas d’autre mod, pas de chronomètre à vous.',
      'Les portes ne se prennent que dans un sens ; le voyage rapide vous ramène.',
      'L’arrivée, c’est la défaite du boss final. C’est le temps de jeu qui compte.',
    ],
    steps: 'Installation',
    stepList: [
      'Décompressez le pack dans un dossier à lui. Il est fait pour vous : ne le transmettez pas.',
      'Lancez le jeu avec le lanceur de ce dossier. La page montre quand votre jeu est connecté.',
    ],
    download: 'Télécharger le pack',
    again: 'Télécharger à nouveau',
    running: 'Téléchargement',
    waiting: 'Connexion coupée. Nouvelle tentative…',
    cut: 'Connexion coupée. Ce qui est arrivé est conservé.',
    resume: 'Reprendre',
    cancel: 'Annuler',
    close: 'Fermer',
    done: 'Le pack est complet.',
    progress: (received: string, total: string) => `${received} sur ${total}`,
    settings: 'Réglages seuls',
    settingsHint:
      'Vous avez déjà le pack, par exemple après un nouveau tirage ? Les réglages suffisent : mettez-les dans son dossier, à la place de l’ancien fichier.',
    toDisk: 'Il est écrit dans le fichier choisi au fur et à mesure.',
  },
);
