import type { Change } from '#knowledge/views/changes.ts'

import { longDate } from './dates.ts'
import { count } from './names.ts'

export const newsText = {
  title: 'Ce qui a changé dans le guide',
  lead: 'Chaque jour où le guide a été revu, ce qui change pour vous, et où.',
  filters: 'Ce que vous voulez voir',
  region: 'Votre région',
  everyRegion: 'Toutes les régions',
  since: 'Depuis le',
  sinceHint: 'Le jour imprimé au bas de votre affiche : « Contenu vérifié le… ».',
  all: 'Tout revoir',
  found: (number: number, since: string | null) =>
    since === null
      ? `${count(number, 'changement', 'changements')} en tout`
      : number === 0
        ? `Rien n’a changé depuis le ${longDate(since)}. Votre affiche est à jour.`
        : `${count(number, 'changement', 'changements')} depuis le ${longDate(since)}`,
  reprint: 'Refaire une affiche',
  reprintLead: 'Les QR codes de l’affiche disent déjà ce qui a changé. Pour la réimprimer :',
  feed: 'Suivre par un lecteur de flux (Atom)',
  feedOf: (region: string) => `Flux de la région ${region} (Atom)`,
  everyone: 'Toute la France',
  kinds: {
    new: 'Nouveau',
    corrected: 'Corrigé',
    confirmed: 'Confirmé',
    closed: 'Fermé',
    removed: 'Retiré',
  } satisfies Readonly<Record<Change['what'], string>>,
  needs: (needs: string) => `Pour : ${needs}`,
  professions: (names: string) => `Qui : ${names}`,

  /** For a territory. */
  own: (name: string) => `Ce qui touche ${name}`,
  ownLead: (on: string) => `Depuis votre relecture du ${longDate(on)}.`,
  ownNone: 'Aucun changement ne touche vos outils.',
  others: (region: string) => `Ailleurs dans le guide, pour la région ${region}`,
  due: 'À relire',
  dueLate: 'à relire maintenant',
  dueOn: (day: string) => `avant le ${longDate(day)}`,
  dueOwn: 'Votre fichier',
  dueOwnHow: 'Ouvrez-le dans l’atelier, corrigez-le, donnez la date du jour et publiez-le à nouveau.',
  toAtelier: 'Ouvrir l’atelier',
  follow: 'Vous coordonnez ? Ce qui a changé, ce qui est à relire',

  feedTitle: (region: string | null) => `Quel outil ? Nouveautés${region === null ? '' : ` : ${region}`}`,
} as const

/** Whom a change concerns: « Bretagne, Normandie », « Toute la France ». */
export function concernedBy({ regions }: Pick<Change, 'regions'>, nameOf: (region: string) => string): string {
  return regions === 'all' ? newsText.everyone : regions.map(nameOf).join(', ')
}
