import type { Territory } from '#knowledge/territory.ts'

import { longDate } from './dates.ts'
import { yourTerritory } from './territory-names.ts'

export const territoriesText = {
  demo: 'Démonstration fictive',

  /** In the header. */
  guideOf: 'Guide de',
  leave: 'Quitter',
  leaveLabel: (name: string) => `Quitter le guide de ${name}`,
  left: (name: string) => `Vous avez quitté le guide de ${name}.`,
  passedBy: (host: string) => `outils ajoutés par ${host}`,
  refusedShort: 'guide local indisponible',

  /** Where a link or a profile names one that cannot be used. */
  missingTitle: 'Le guide de ce territoire n’a pas pu être ouvert',
  missing: (id: string) =>
    `Aucun guide ne porte ici le nom « ${id} », ou le réseau manque. Vous voyez la réponse de la région.`,
  refusedTitle: 'Le guide de ce territoire n’est pas utilisé',
  refused: (id: string) =>
    `Le fichier « ${id}.json » contient des erreurs. Vous voyez la réponse de la région, sans les outils du territoire.`,
  details: 'Ce qui ne va pas, pour la personne qui tient ce fichier',
  offer: 'Cette réponse est celle de la région.',
  offerWith: (name: string) => `Voir avec les outils de ${name}`,
  offerWithYours: 'Voir avec les outils de votre territoire',

  /** On the page of a recommendation. */
  words: (territory: Pick<Territory, 'kind'>) => `Ce que dit ${yourTerritory(territory)}`,
  signed: ({ name, verifiedOn }: Pick<Territory, 'name' | 'verifiedOn'>) => `${name}, le ${longDate(verifiedOn)}.`,
  call: 'Appeler',
  own: (name: string) => `Ce sont les mots de ${name}, pas ceux du guide.`,
  hds: 'Hébergement certifié (HDS)',
  strongLogin: 'Connexion forte (e-CPS ou deux étapes)',
  yes: 'oui, dit par le territoire',
  no: 'non, dit par le territoire',
  notSaid: 'non dit',

  /** The list. */
  listTitle: 'Les guides des territoires',
  listLead:
    'Votre CPTS, votre maison de santé ou votre DAC a peut-être ajouté ses outils. Trouvez-la, et le guide vous répond avec eux.',
  find: 'Nom, ville ou code postal',
  findHint: 'Par exemple : Trois-Vallées, ou 44000.',
  found: (number: number) => (number === 0 ? 'Aucun guide trouvé.' : `${number} guide${number > 1 ? 's' : ''}`),
  none: 'Votre structure n’y est pas ? Le guide de votre région vous répond quand même.',
  noneGuide: 'Ouvrir le guide',
  make: 'Vous coordonnez une structure ? Faites son guide, sans rien programmer.',
  makeLink: 'Ouvrir l’atelier',
  toolsCount: (number: number) => (number === 1 ? '1 outil' : `${number} outils`),

  /** The front page of one. */
  lead: (territory: Pick<Territory, 'name' | 'kind'>, region: string) =>
    `Les outils de ${territory.name}, avec ceux de la région ${region}.`,
  use: 'Utiliser ce guide',
  useHint: 'Le guide vous répondra avec ces outils, jusqu’à ce que vous le quittiez.',
  inUse: 'Vous utilisez ce guide',
  start: 'Trouver un outil',
  tools: 'Nos outils',
  inUseHere: 'Aussi en usage ici',
  notHere: 'Pas chez nous',
  numbers: 'Nos numéros',
  instructions: 'Nos consignes',
  situations: 'Nos situations',
  open: 'Ouvrir',
  opens: (host: string) => `ouvre ${host}`,
  uses: 'Pour quoi',
  steps: 'Comment entrer',
  who: 'Pour qui',
  everyone: 'Tous les professionnels',
  cost: 'Coût',
  limits: 'À savoir',
  contact: 'Contact',
  avoid: 'À ne pas utiliser pour',
  insteadOf: (names: string) => `Utilisez plutôt ${names}.`,
  read: (on: string, next: string) => `Relu le ${longDate(on)}, à relire avant le ${longDate(next)}.`,
  late: 'Ces informations devaient être relues : vérifiez avant de vous en servir.',
  install: 'Sur votre téléphone',
  installBody:
    'Ouvrez cette page sur votre téléphone, touchez « Utiliser ce guide », puis, dans le menu du navigateur, « Ajouter à l’écran d’accueil ».',
  poster: 'Faire une affiche avec nos outils',
  embed: 'Mettre le guide dans notre site',
} as const

/** The name of a host, as it is shown beside an address that leaves the site. */
export function hostOf(url: string): string {
  return new URL(url).host
}
