import { longDate } from './dates.ts'

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
