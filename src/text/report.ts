import type { Territory } from '#knowledge/territory.ts'

import { longDate } from './dates.ts'

/** What differs when the error is on the sheet of a tool or on the page of a region. */
export type ReportOf = {
  readonly title: string
  readonly lead: string
  readonly whole: string
  /** To whom the text is given where nothing can be written to; absent: to whoever made the guide known. */
  readonly hand?: string
  readonly subject: (name: string) => string
  readonly about: (name: string) => string
}

export const reportOfTool: ReportOf = {
  title: 'Signaler une erreur',
  lead: 'Une adresse qui a changé, un outil fermé, une règle dépassée ? Dites-le : le guide se corrige ligne par ligne.',
  whole: 'La fiche entière',
  subject: (tool) => `Erreur dans la fiche ${tool}`,
  about: (tool) => `Outil : ${tool}`,
}

export const reportOfRegion: ReportOf = {
  title: 'Corriger ce que le guide dit ici',
  lead: 'Vous connaissez les outils de cette région ? Choisissez la ligne à corriger : le message se prépare, avec son repère.',
  whole: 'Toute la page, ou un outil qui manque',
  subject: (region) => `Correction pour la région ${region}`,
  about: (region) => `Région : ${region}`,
}

export const reportOfAnswer: ReportOf = {
  title: 'Signaler une erreur, un outil qui manque',
  lead: 'Cette réponse ne convient pas ? Dites pourquoi : le guide se corrige ligne par ligne.',
  whole: 'Toute la réponse, ou un outil qui manque',
  subject: (answer) => `Erreur dans la réponse : ${answer}`,
  about: (answer) => `Réponse : ${answer}`,
}

export const reportOfSearch: ReportOf = {
  title: 'Signaler une erreur, un outil qui manque',
  lead: 'Vous ne trouvez pas ? Dites quel outil manque, où on l’utilise et qui en parle : le guide se complète.',
  whole: 'Un outil qui manque, ou une réponse fausse',
  subject: () => 'Un outil manque dans le guide',
  about: (page) => `Page : ${page}`,
}

/** An error in the words of a territory goes to whom it names. */
export const reportOfTerritory = ({ name, contact }: Pick<Territory, 'name' | 'contact'>): ReportOf => ({
  title: 'Signaler une erreur dans ces mots',
  lead: `Ces mots sont ceux de ${name} : le message lui est adressé, pas au guide.`,
  whole: 'L’ensemble',
  hand: `Copiez ce texte et donnez-le à ${[contact.label, contact.phone].filter(Boolean).join(', ')}.`,
  subject: (subject) => `Erreur dans le guide : ${subject}`,
  about: (subject) => `Territoire : ${subject}`,
})

export const reportText = {
  statement: 'Ce qui est faux ou dépassé',
  mail: 'Écrire le message',
  issue: 'Ouvrir un signalement',
  copy: 'Copier le texte',
  copied: 'Texte copié.',
  copyLead: 'Copiez ce texte et donnez-le à la personne qui vous a fait connaître ce guide.',
  text: 'Texte du signalement',
  noPatient: 'N’écrivez rien qui concerne un patient.',
  body: (about: string, statement: string, place: string, kb: string) =>
    `${about}\nPassage : ${statement}\nRepère : ${place}\nContenu du ${longDate(kb)}\n\nCe qu’il faudrait corriger, et d’après quelle source :\n`,
} as const
