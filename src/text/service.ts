import { longDate } from './dates.ts'

/** The page of a recommendation before its address is read. */
export const waiting = {
  title: 'Votre recommandation',
  eyebrow: 'Pour cet échange',
  lead: 'Lecture de vos réponses… Dans un instant : l’outil prévu pour cet échange, pourquoi celui-là, comment y entrer, et ce qu’il vaut mieux éviter. Vos réponses sont dans l’adresse de la page : elles sont lues ici, dans votre navigateur, et ne partent nulle part.',
} as const

/** In place of the questions until their address is read. */
export const waitingForQuestion =
  'Lecture de vos réponses… Dans un instant : la question qui compte pour cet échange, et les outils encore possibles. Vos réponses sont dans l’adresse de la page : elles sont lues ici, dans votre navigateur, et ne partent nulle part.'

export const withoutScript = {
  title: 'Les questions ont besoin de JavaScript',
  body: 'Votre navigateur le bloque, ou ne le connaît pas. Activez-le pour être guidé. Sans lui, tout se lit quand même :',
  situations: 'Trouvez une situation comme la vôtre',
  tools: 'Ouvrez la fiche d’un outil',
  faq: 'Lisez les questions fréquentes',
} as const

/** Where the scripts of a page, or what they decide with, do not come. */
export const help = {
  title: 'La page n’a pas pu démarrer.',
  late: 'La page tarde à démarrer.',
  answers:
    'Une partie du guide n’est pas arrivée : réseau trop lent, ou filtre de votre établissement. Ce que vous avez choisi est dans l’adresse de cette page : rien n’est perdu.',
  again: 'Réessayer',
  meanwhile: 'Sans attendre, ces pages se lisent telles quelles :',
  plain: 'Cette page, sans vos choix',
  old: 'Si votre navigateur a plus de cinq ans, une mise à jour peut suffire.',
} as const

export const offline = {
  title: 'Hors ligne.',
  body: (kb: string) => `Le guide marche quand même, avec son contenu du ${longDate(kb)}.`,
} as const

export const update = {
  body: 'Une nouvelle version du guide est prête.',
  accept: 'Passer à la nouvelle version',
  later: 'Plus tard',
  postponed: 'Nouvelle version du guide : l’ouvrir',
} as const
