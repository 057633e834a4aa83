import { longDate } from './dates.ts'

export const posterText = {
  title: 'Affiche, page et cadre pour votre équipe',
  lead: 'Choisissez jusqu’à huit situations. Vous obtenez une affiche, une page à envoyer et un cadre pour votre site.',
  settings: 'Votre choix',
  region: 'Région',
  anyRegion: 'Celle de chaque situation',
  regionHint: 'Choisissez-la d’abord : chaque outil devient celui de cette région, et l’affiche la nomme.',
  name: 'Titre',
  nameHint: 'Le nom de votre CPTS ou de votre service, par exemple. Jamais celui d’un patient.',
  heading: 'Grand titre (facultatif)',
  headingHint: (usual: string) => `Sinon : « ${usual} »`,
  contact: 'Ligne de contact (facultatif)',
  contactHint: 'Un service, jamais une personne : « Coordination, 02\u00a000\u00a000\u00a000\u00a000 ».',
  logo: 'Logo',
  logoHint: 'Le fichier reste sur votre appareil : il n’est ni envoyé, ni dans le lien.',
  logoRemove: 'Retirer le logo',
  logoWrong: 'Ce fichier n’est pas une image. Choisissez un PNG, un JPEG, un WebP ou un SVG.',
  logoLarge: 'Cette image dépasse 2 Mo. Choisissez-en une plus légère.',
  format: 'Format',
  formats: { a4: 'A4', a3: 'A3' },
  /** More needs than are read from two metres on a sheet. */
  near: (a4: number, a3: number) =>
    `Au-delà de ${a4} situations sur A4 (${a3} sur A3), chaque code se lit à un mètre, non à deux.`,
  situations: 'Situations',
  chosen: (number: number, most: number) => `${number} sur ${most} choisies`,
  full: 'Huit situations : retirez-en une pour en ajouter une autre.',
  search: 'Chercher une situation',
  up: (title: string) => `Monter « ${title} »`,
  remove: (title: string) => `Retirer « ${title} »`,
  add: 'Ajouter une situation',
  order: 'Dans l’ordre de l’affiche',
  none: 'Aucune situation choisie : ajoutez-en une pour voir l’affiche.',
  noneFound: 'Aucune situation ne contient ces mots.',
  get: 'À emporter',
  print: 'Imprimer l’affiche, ou l’enregistrer en PDF',
  page: 'La page de ces situations',
  pageOpen: 'Ouvrir la page',
  embed: 'Le cadre pour votre site',
  builder: 'L’adresse de cet atelier, pour y revenir',
  preview: 'Aperçu de l’affiche',
  more: 'Mettre le guide entier dans votre site',
} as const

export const sheetOfPoster = {
  title: 'Quel outil pour quel usage ?',
  contact: (contact: string) => `Une question ? ${contact}`,
  scan: 'Scannez le QR code pour savoir comment faire.',
  none: 'Pas d’outil régional à ce jour',
  undecided: 'Cela dépend : scannez',
  assumed: (answers: string) => `Pour : ${answers}`,
  otherwise: (tool: string) => `Sinon : ${tool}`,
  /** What is to be confirmed, after what certainly works. */
  or: (tool: string) => `Ou : ${tool}`,
  never: 'Jamais de données de santé par e-mail ordinaire, SMS ou messagerie grand public.',
  date: (kb: string) => `Contenu vérifié le ${longDate(kb)}. La réponse à jour est derrière chaque QR code.`,
  since: (address: string) => `Ce qui a changé depuis : ${address}`,
  qr: (title: string) => `QR code : ${title}`,
  logo: 'Logo',
} as const

export const selectionText = {
  title: 'Quel outil pour quel usage ?',
  lead: (number: number) =>
    number === 1 ? 'Une situation, un outil.' : `${number} situations, chacune avec son outil.`,
  empty: 'Cette page ne contient aucune situation. Composez-en une, ou partez de toutes les situations.',
  compose: 'Composer une page',
  all: 'Toutes les situations',
  how: 'Comment faire',
  undecided: 'Cela dépend d’une réponse',
  own: 'Un autre besoin ?',
  guide: 'Répondre à quelques questions',
} as const
