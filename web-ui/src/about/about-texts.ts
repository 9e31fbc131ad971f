import { texts } from '$lib/i18n/language.svelte';
import type { Chapter } from './article';

interface About {
  title: string;
  lead: string;
  contents: string;
  caption: string;
  chapters: readonly Chapter[];
}

export const t = texts<About>(
  {
    title: 'About Photofinish',
    lead: 'Races through a shuffled world, timed as they happen.',
    contents: 'On this page',
    caption:
      'An invented map. Each line is a way through a gate, each shape a place; time runs from left to right.',
    chapters: [
      {
        id: 'idea',
        title: 'The idea',
        parts: [
          'SpeedFog takes the world of Elden Ring apart and joins pieces of it anew: fog gates lead one way, to places that are never next to each other in the game. What comes out is called a seed: one run of about an hour, from a start to one final boss.',
          'In a race everybody plays the same seed, and nobody has seen it before. There are forks, dead ends and optional bosses. Who is quick in a fight may lose to who chose the better line.',
        ],
      },
      {
        id: 'timing',
        title: 'The timing',
        parts: [
          'A small mod in each player’s game reports where the player is, how long they have played and how often they died. Photofinish puts that into an order and shows it to everybody within moments. What counts is the time of the game itself: loading screens cost nothing.',
          'Everything that happens is recorded as an event before it is shown. That is why a page that lost its connection comes back without a gap, and why a race can be told again afterwards, move by move.',
        ],
      },
      {
        id: 'who',
        title: 'Who does what',
        parts: [
          [
            'Spectators watch. That needs no account.',
            'Players join races, or run seeds alone.',
            'Casters show a race on their own channel, and are linked from its page.',
            'Organizers create races and run them.',
          ],
          'How each of it works is told on the help page.',
        ],
      },
      {
        id: 'data',
        title: 'What is kept about you',
        parts: [
          'Of an account: name and picture as Twitch tells them, the role, and your settings. Of your runs: what the mod reports while a race or a solo run is on. Races that are not public are listed for nobody but those who are part of them; whoever has the link can see them.',
        ],
      },
    ],
  },
  {
    title: 'À propos de Photofinish',
    lead: 'Des courses dans un monde mélangé, chronométrées en direct.',
    contents: 'Sur cette page',
    caption:
      'Une carte inventée. Chaque trait est un passage par une porte, chaque forme un lieu ; le temps va de gauche à droite.',
    chapters: [
      {
        id: 'idea',
        title: 'L’idée',
        parts: [
          'SpeedFog démonte le monde d’Elden Ring et en réassemble des morceaux : les portes de brume mènent, dans un seul sens, à des lieux qui ne se touchent jamais dans le jeu. Le résultat s’appelle une seed : une partie d’environ une heure, d’un départ à un seul boss final.',
          'Dans une course, tout le monde joue la même seed, et personne ne l’a vue auparavant. Il y a des embranchements, des impasses et des boss facultatifs. Qui est rapide au combat peut perdre contre qui a choisi la meilleure ligne.',
        ],
      },
      {
        id: 'timing',
        title: 'Le chronométrage',
        parts: [
          'Un petit mod dans le jeu de chaque joueur signale où il se trouve, depuis combien de temps il joue et combien de fois il est mort. Photofinish en tire un classement et le montre à tous dans l’instant. Seul compte le temps du jeu lui-même : les écrans de chargement ne coûtent rien.',
          'Tout ce qui arrive est enregistré comme un événement avant d’être montré. C’est pourquoi une page qui a perdu sa connexion reprend sans trou, et qu’une course peut être racontée après coup, mouvement par mouvement.',
        ],
      },
      {
        id: 'who',
        title: 'Qui fait quoi',
        parts: [
          [
            'Les spectateurs regardent, sans compte.',
            'Les joueurs participent aux courses, ou jouent des seeds en solo.',
            'Les commentateurs montrent une course sur leur chaîne ; la page de la course y mène.',
            'Les organisateurs créent les courses et les dirigent.',
          ],
          'La page d’aide explique chacun de ces rôles.',
        ],
      },
      {
        id: 'data',
        title: 'Ce qui est conservé de vous',
        parts: [
          'D’un compte : le nom et l’image donnés par Twitch, le rôle et vos réglages. De vos parties : ce que le mod signale pendant une course ou une partie en solo. Les courses qui ne sont pas publiques ne sont listées que pour ceux qui en font partie ; qui possède le lien peut les voir.',
        ],
      },
    ],
  },
);
