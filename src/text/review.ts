import type { Status } from '#knowledge/statement.ts'

import { longDate } from './dates.ts'
import { meaningWords, statusWords } from './meaning.ts'
import { count } from './names.ts'

/** The sheet that is sent to a regional e-health group: what the guide says of it, and what it does not know. */
export const reviewText = {
  title: (region: string) => `Ce que « Quel outil ? » dit de votre région : ${region}`,
  lead: [
    'Ce guide indique aux professionnels quel outil numérique utiliser, et pourquoi. Voici tout ce qu’il dit de votre région, avec ses sources.',
    'Corrigez, complétez, rayez. Recopiez l’identifiant entre crochets devant chaque correction : il désigne la phrase.',
  ],
  returnTo: (contact: string) => `Renvoyez cette fiche à ${contact}.`,
  returnToSender: 'Renvoyez cette fiche à la personne qui vous l’a transmise.',
  dates: (base: string, due: string) => `Base du ${longDate(base)}. Prochaine relecture : ${longDate(due)}.`,
  figures: (tools: number, statements: number) =>
    `${count(tools, 'outil', 'outils')}, ${count(statements, 'phrase sourcée', 'phrases sourcées')}.`,
  note: 'En résumé',
  sections: {
    region: 'Qui vous êtes, qui appeler',
    tool: 'Vos outils',
    local: 'Ce que vous dites des outils nationaux',
    answer: 'Les réponses propres à votre région',
    gap: 'Ce qui n’a pas d’outil chez vous',
  },
  operator: (operator: string) => `Porteur : ${operator}.`,
  status: (status: Status) => statusWords[status],
  source: (publishedBy: string, locator: string) => `Source : ${publishedBy}. Repère : ${locator}.`,
  due: (date: string) => `À revoir avant le ${longDate(date)}.`,
  unknown: 'Ce que nous ne savons pas',
  unknownLead: 'Une phrase de votre part suffit. Sans elle, le guide reste prudent.',
  isItOpen: (tool: string, need: string) =>
    `Pour « ${need} », le guide affiche « ${meaningWords.confirm} » : ${tool}. Est-ce ouvert aujourd’hui, et à qui ?`,
  anyTool: (need: string, kind: string) =>
    `Avez-vous un outil régional pour « ${need} » ? Faute de le savoir, le guide répond : ${kind}.`,
  noTool: (need: string) => `Avez-vous un outil pour « ${need} » ? Le guide n’en connaît pas.`,
  missing: (tool: string, things: string) => `${tool} : il nous manque ${things}.`,
  things: {
    links: 'l’adresse où on l’ouvre',
    access: 'les étapes pour y entrer',
    support: 'le téléphone ou la boîte de l’assistance',
    audience: 'qui a le droit de l’utiliser',
  },
  noContacts: 'Qui un professionnel peut-il appeler chez vous ? Le guide ne donne aucun contact.',
  needs: 'Ce que le guide répond, besoin par besoin',
  need: 'Besoin',
  answer: 'Réponse',
  confirmed: (tools: string) => `${tools} (à confirmer)`,
  nothing: 'aucun outil connu',
  stale: (date: string) => `Ce qui est à revoir au ${longDate(date)}`,
  nothingStale: 'Rien n’est échu à cette date.',
  calendar: 'Quand chaque phrase est à revoir',
  dueBy: (date: string, number: number) => `${longDate(date)} : ${count(number, 'phrase', 'phrases')}`,
} as const
