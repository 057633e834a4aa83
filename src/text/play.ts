import { count } from './names.ts'

export const playText = {
  pageTitle: (situation: string) => `Jouer : ${situation}`,
  region: 'La situation, pas à pas',
  progress: (step: number, total: number) => `${step} sur ${total}`,
  previous: 'Précédent',
  next: 'Suivant',
  leave: 'Quitter',
  notes: 'Notes',
  notesWindow: 'Notes dans une autre fenêtre',
  fullScreen: 'Plein écran',
  keys: 'Flèches, ou Page préc. et Page suiv. : avancer. Début et Fin : aux deux bouts.',
  need: 'Le besoin',
  profile: 'Qui, et où',
  profileTitle: 'D’abord, le profil',
  ask: 'Question à la salle',
  answered: 'Réponse',
  alive: (number: number) => count(number, 'outil encore possible', 'outils encore possibles'),
  aliveMore: (number: number) => `et ${number} autres`,
  falls: (number: number) => (number === 0 ? 'Aucun outil ne tombe' : count(number, 'outil tombe', 'outils tombent')),
  some: (tools: readonly string[], more: number) => `${tools.join(', ')} et ${more} autres`,
  fallsMore: (number: number) => (number === 1 ? 'et un autre outil' : `et ${number} autres outils`),
  way: 'Par où',
  changes: 'Et si… ?',
  changesLead: 'Une seule réponse différente, et l’outil change.',
  change: (question: string, answer: string) => `${question} : ${answer}`,
  noChange: 'Aucune réponse, seule, ne changerait l’outil.',
  changeNone: 'pas d’outil',
  episode: (title: string) => `Épisode suivant : ${title}`,
  quiz: 'Faire deviner la salle',
  result: 'Ouvrir la recommandation',
} as const

export const notesText = {
  title: 'Notes de l’orateur',
  story: 'Lisez la situation, puis demandez : quel outil ouvrez-vous ? Laissez trois réponses venir avant d’avancer.',
  sources: 'D’après',
  profile: 'La région et la profession se disent une fois. Elles écartent déjà les outils qui n’existent pas ici.',
  question: (alive: number, most: number) =>
    `${count(alive, 'outil reste', 'outils restent')} en course ; ${count(most, 'question', 'questions')} au plus avant la réponse.`,
  help: 'Précision à donner',
  answer: 'Dites pourquoi chaque outil tombe, et ce que dit sa source.',
  from: (source: string, place: string) => `(${source}, ${place})`,
  verdict: 'Faites redire la raison par la salle, puis montrez comment y entrer.',
  steps: 'Comment y entrer',
  checks: 'À vérifier avant',
  none: 'Dites-le simplement : le guide n’invente pas d’outil. Voici à qui demander.',
  changes: 'Prenez une ligne et demandez qui, dans la salle, vit ce cas.',
  nextIs: 'Ensuite',
} as const

/** What each step is called in a list. */
export const stepNames = {
  story: 'La situation',
  profile: 'Le profil',
  question: 'La question',
  answer: 'La réponse',
  verdict: 'L’outil',
  changes: 'Et si… ?',
} as const
