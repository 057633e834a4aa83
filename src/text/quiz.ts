import { count } from './names.ts'

export const quizText = {
  title: 'Quiz : quel outil ouvrez-vous ?',
  lead: 'Des situations réelles. Proposez un outil, puis voyez pourquoi. Rien n’est enregistré.',
  round: (number: number, total: number) => `Situation ${number} sur ${total}`,
  score: (right: number, played: number) =>
    `${right} bonne${right > 1 ? 's' : ''} réponse${right > 1 ? 's' : ''} sur ${played}`,
  choose: 'Quel outil ouvrez-vous ?',
  check: 'Voir la réponse',
  chooseFirst: 'Choisissez un outil d’abord.',
  right: 'Bien vu',
  wrong: 'Pas ici',
  shown: 'Voici',
  youSaid: 'Vous avez proposé',
  answer: 'La réponse',
  next: 'Situation suivante',
  fullScreen: 'Plein écran',
  leaveFullScreen: 'Quitter le plein écran',
  keys: 'Chiffres : choisir. Flèche droite ou Page suiv. : voir la réponse, puis avancer. Flèche gauche ou Page préc. : revenir.',
  previous: 'Revenir',
  settings: 'Choisir la série',
  region: 'Région',
  anyRegion: 'Celle de chaque situation',
  length: 'Nombre de situations',
  digits: 'Choisir avec les chiffres du clavier',
  pick: 'Choisir ces cas un à un, ou imprimer leur feuille',
  teams: 'Équipes',
  noTeams: 'Sans équipes',
  teamsOf: (number: number) => `${number} équipes`,
  team: (letter: string) => `Équipe ${letter}`,
  more: (team: string) => `Un point à l’${team.toLowerCase()}`,
  fewer: (team: string) => `Un point de moins à l’${team.toLowerCase()}`,
  finish: 'Voir le score',
  result: 'Ouvrir la recommandation',
  play: 'Jouer cette situation pas à pas',
  end: 'Fin de la série',
  noScore: 'Toutes les situations ont été vues',
  passed: (number: number) => `${count(number, 'situation passée', 'situations passées')}, sans compter de faute.`,
  endLead: (right: number, proposed: number, total: number) =>
    right === total
      ? 'Tout juste. Passez à une autre série, ou partagez celle-ci.'
      : right * 2 >= proposed
        ? 'Au moins la moitié. Les situations manquées sont ci-dessous.'
        : 'Ce sont des cas difficiles : relisez-les ci-dessous.',
  missed: 'À revoir',
  again: 'Rejouer cette série',
  other: 'Une autre série',
  share: 'Tout le monde peut jouer la même série : envoyez cette adresse.',
  empty: 'Aucune situation à deviner avec ces critères.',
  link: 'Lien de cette série',
  holdsLabel: 'Le lien contient le numéro de la série, et rien d’autre.',
} as const
