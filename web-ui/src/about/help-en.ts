import type { Chapter } from './article';

export const chapters: readonly Chapter[] = [
  {
    id: 'rules',
    title: 'The rules',
    parts: [
      [
        'No glitches. Skips that need none are fine.',
        'No quitting to the menu to get out of something.',
        'No other mods, and no timer of your own: the game’s time is the one that counts.',
        'Gates lead one way. To go back, travel to a place of grace you have touched.',
        'You have finished when the final boss is defeated. Your time is what the game shows then.',
      ],
      'These are rules among players. The site reports what looks odd to the organizer, such as a time that runs backwards; it judges nobody.',
    ],
  },
  {
    id: 'watch',
    title: 'Watching',
    parts: [
      'No account is needed. Open a race from the list; the page moves by itself.',
      'Finished players come first, by time. Those who play are in the order of the layer they have reached, and within a layer by who got there first. A layer is a column of the map: how deep into the seed somebody is.',
      'The gap compares a player with the leader’s pace at the same point of the seed: +0:30 means half a minute behind it.',
      'Players who are still racing do not get to see where the others are. Who only watches sees everybody.',
    ],
  },
  {
    id: 'play',
    title: 'Playing in a race',
    parts: [
      [
        'Sign in, then join a race that is open to join. To other races the organizer adds you, or sends you a link with an invitation that only your account can accept.',
        'When the organizer has released the seed, the race’s page offers your own download. It carries a key that stands for you: do not hand it on. After a re-roll it has to be fetched again.',
        'Start the game with the launcher that comes along. The dot beside your name says that your game is connected; once you stand at the start you are shown as ready.',
        'When the race starts, play. If the connection drops, go on playing: the mod comes back by itself and reports where you are.',
        'You may give up at any time while the race runs. Who never shows up, or sends no sign of play for a long while, is counted as having given up.',
      ],
      'The race is over when everybody has finished or given up, or when the organizer ends it.',
    ],
  },
  {
    id: 'solo',
    title: 'Playing alone',
    parts: [
      'Under Solo you start a seed from a pool of its own, whenever you like; one at a time. You get a seed you have not played as long as there is one.',
      'A slow run, to look around or to stream with breaks, can be marked as such when it starts: it then counts in no figures.',
      'The page of a solo run can be seen by whoever has its link.',
    ],
  },
  {
    id: 'cast',
    title: 'Casting',
    parts: [
      'Whoever is signed in can cast a race that has not finished, unless they play in it: use “Cast this race” on its page. Casters are linked to their Twitch channel there and, while the race runs, in the list of races.',
      'Casters see the whole map before the start, to get to know it. Please do not show it on stream before the race begins.',
    ],
  },
  {
    id: 'organize',
    title: 'Organizing',
    parts: [
      'Creating races needs the role of organizer, which an admin gives.',
      [
        'Create a race: its name, the pool its seed is drawn from, when it starts, whether it is listed for everybody, whether players may join by themselves and how many, and whether you play too. Who organizes without playing sees the map and cannot join later.',
        'Add players by name. A name without an account gets an invitation: hand the link on.',
        'Release the seed when the players should have it. If something is wrong with it, re-roll: everybody gets another one, and a seed once released is not used again.',
        'Start the race when they are ready.',
        'If need be: take back the start with a reset, which clears all times; end a race that hangs; add a penalty or disqualify, with a reason that stays in the race’s history.',
      ],
    ],
  },
  {
    id: 'overlay',
    title: 'The overlay in the game',
    parts: [
      'The mod writes over the game where you are, your time and your deaths. F9 shows and hides it.',
      'The size of its text is set under Settings. It becomes part of what you download, so choose it before.',
    ],
  },
  {
    id: 'page',
    title: 'Getting around',
    parts: [
      [
        'The slash key goes to the search for players.',
        'Language and theme are at the bottom of every page.',
        'Times of day are those of your own time zone; point at one to see it in full.',
      ],
    ],
  },
];
