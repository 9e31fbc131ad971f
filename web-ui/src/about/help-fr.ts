import type { Chapter } from './article';

export const chapters: readonly Chapter[] = [
  {
    id: 'rules',
    title: 'Les règles',
    parts: [
      [
        'Pas de glitch. Les raccourcis qui s’en passent sont permis.',
        'Pas de retour au menu pour se tirer d’affaire.',
        'Pas d’autre mod, ni de chronomètre à vous : seul compte le temps du jeu.',
        'Les portes ne mènent que dans un sens. Pour revenir, voyagez vers un site de grâce que vous avez touché.',
        'La course est finie pour vous quand le boss final est vaincu. Votre temps est celui du jeu à cet instant.',
      ],
      'Ce sont des règles entre joueurs. Le site signale à l’organisateur ce qui paraît étrange, comme un temps qui recule ; il ne juge personne.',
    ],
  },
  {
    id: 'watch',
    title: 'Regarder',
    parts: [
      'Aucun compte n’est nécessaire. Ouvrez une course de la liste ; la page bouge toute seule.',
      'Les joueurs arrivés viennent en tête, par temps. Ceux qui jouent sont classés par l’étage atteint et, dans un même étage, par ordre d’arrivée. Un étage est une colonne de la carte : il dit jusqu’où on est entré dans la seed.',
      'L’écart compare un joueur au rythme du premier au même point de la seed : +0:30 signifie une demi-minute de retard.',
      'Les joueurs encore en course ne voient pas où sont les autres. Qui ne fait que regarder voit tout le monde.',
    ],
  },
  {
    id: 'play',
    title: 'Participer à une course',
    parts: [
      [
        'Connectez-vous, puis inscrivez-vous à une course ouverte. Pour les autres, l’organisateur vous ajoute, ou vous envoie un lien d’invitation que seul votre compte peut accepter.',
        'Quand l’organisateur a libéré la seed, la page de la course propose votre téléchargement personnel. Il contient une clé qui vous représente : ne le transmettez pas. Si la seed est tirée à nouveau, il faut le reprendre.',
        'Démarrez le jeu avec le lanceur fourni. Le point à côté de votre nom dit que votre jeu est relié ; une fois au départ, vous êtes indiqué comme prêt.',
        'Quand la course part, jouez. Si la connexion tombe, continuez : le mod revient de lui-même et dit où vous en êtes.',
        'Vous pouvez abandonner à tout moment pendant la course. Qui ne se montre jamais, ou ne donne longtemps aucun signe de jeu, est compté comme ayant abandonné.',
      ],
      'La course est terminée quand tout le monde est arrivé ou a abandonné, ou quand l’organisateur y met fin.',
    ],
  },
  {
    id: 'solo',
    title: 'Jouer en solo',
    parts: [
      'Sous Solo, vous commencez une seed d’un pool à part, quand vous voulez ; une à la fois. Vous recevez une seed que vous n’avez pas encore jouée tant qu’il en reste.',
      'Une partie lente, pour explorer ou pour diffuser avec des pauses, peut être marquée comme telle au début : elle ne compte alors dans aucun chiffre.',
      'La page d’une partie en solo est visible par qui en possède le lien.',
    ],
  },
  {
    id: 'cast',
    title: 'Commenter',
    parts: [
      'Toute personne connectée peut commenter une course qui n’est pas terminée, sauf si elle y joue : utilisez « Commenter cette course » sur sa page. On y trouve le lien vers la chaîne Twitch des commentateurs et, pendant la course, dans la liste des courses aussi.',
      'Les commentateurs voient toute la carte avant le départ, pour la découvrir. Merci de ne pas la montrer à l’antenne avant que la course commence.',
    ],
  },
  {
    id: 'organize',
    title: 'Organiser',
    parts: [
      'Pour créer des courses, il faut le rôle d’organisateur, que donne un administrateur.',
      [
        'Créez une course : son nom, le pool d’où vient la seed, l’heure du départ, si elle est listée pour tous, si l’on peut s’y inscrire soi-même et à combien, et si vous jouez aussi. Qui organise sans jouer voit la carte et ne peut plus participer ensuite.',
        'Ajoutez des joueurs par leur nom. Un nom sans compte reçoit une invitation : transmettez le lien.',
        'Libérez la seed quand les joueurs doivent l’avoir. Si elle ne convient pas, tirez-en une autre : tout le monde la reçoit, et une seed déjà libérée ne resservira pas.',
        'Lancez la course quand ils sont prêts.',
        'Au besoin : annulez le départ en réinitialisant la course, ce qui efface tous les temps ; mettez fin à une course bloquée ; ajoutez une pénalité ou disqualifiez, avec une raison qui reste dans l’historique de la course.',
      ],
    ],
  },
  {
    id: 'overlay',
    title: 'L’overlay dans le jeu',
    parts: [
      'Le mod affiche par-dessus le jeu où vous êtes, votre temps et vos morts. F9 le montre et le cache.',
      'La taille de son texte se choisit dans les Réglages. Elle fait partie de ce que vous téléchargez : choisissez-la avant.',
    ],
  },
  {
    id: 'page',
    title: 'S’y retrouver',
    parts: [
      [
        'La touche / mène à la recherche de joueurs.',
        'La langue et le thème se choisissent au bas de chaque page.',
        'Les heures sont celles de votre fuseau ; pointez-en une pour la voir en entier.',
      ],
    ],
  },
];
