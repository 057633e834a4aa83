import { count } from './names.ts'

export const sessionText = {
  title: 'Une séance de formation',
  lead: 'Choisissez des cas, mettez-les en ordre, et jouez-les à la suite devant la salle. Sans compte : tout est dans l’adresse.',
  cases: 'Les cas de la séance',
  chosen: (number: number, most: number) => `${number} sur ${most} cas`,
  none: 'Aucun cas choisi : ajoutez-en un plus bas.',
  up: (title: string) => `Monter « ${title} »`,
  remove: (title: string) => `Retirer « ${title} »`,
  start: 'Commencer la séance',
  print: 'Imprimer la feuille de la salle',
  settings: 'La séance',
  name: 'Titre',
  nameHint: 'Affiché au début. Jamais le nom d’un patient.',
  region: 'Région',
  anyRegion: 'Celle de chaque cas',
  regionHint: 'Avec une région, chaque cas s’y passe, avec les outils de cette région.',
  link: 'L’adresse de cette séance, pour y revenir ou la passer à un collègue',
  search: 'Chercher un cas',
  add: 'Ajouter un cas du guide',
  full: (most: number) => `${most} cas : retirez-en un pour en ajouter un autre.`,
  noneFound: 'Aucun cas ne contient ces mots.',
  own: 'Ajouter un cas à vous',
  ownLead: 'Un titre, deux phrases, puis les réponses du guide. Une histoire inventée, sans nom ni date de naissance.',
  ownTitle: 'Titre du cas',
  ownStory: 'L’histoire, en deux phrases',
  ownAnswers: 'Les réponses',
  choose: 'Choisir',
  ownResult: 'Le guide répond',
  ownAdd: 'Ajouter ce cas',
  ownIncomplete: 'Donnez un titre, et au moins une réponse.',
  ownMark: 'Votre cas',
  elsewhereMark: 'Histoire d’une autre région',
  isAdded: (title: string) => `« ${title} » est ajouté à la séance.`,
} as const

/** In front of the room. */
export const roomText = {
  pageTitle: (title: string) => `Séance : ${title || sessionText.title}`,
  scan: 'Pour suivre sur votre téléphone',
  qr: 'QR code de la séance',
  begin: 'Premier cas',
  place: (place: number, total: number) => `Cas ${place} sur ${total}`,
  number: (total: number) => count(total, 'cas', 'cas'),
  nextCase: 'Cas suivant',
  end: 'Fin de la séance',
  endLead: 'Chaque cas reste à cette adresse, avec ses raisons et ses sources.',
  leave: 'Quitter',
  black: 'Écran noir',
  blackHint: 'En plein écran, la touche B ou le point. Une touche ramène l’image.',
  timer: (minutes: string) => `Durée ${minutes}`,
  timerStart: 'Lancer le chronomètre',
} as const

/** On the sheet for the room. */
export const sheetOfSession = {
  lead: 'Pour chaque cas : quel outil ouvrez-vous ?',
  answer: 'Mon outil :',
  solutions: 'Les réponses du guide',
  from: (kb: string) => `Réponses du guide au ${kb}. Les raisons et les sources sont derrière le QR code.`,
} as const
