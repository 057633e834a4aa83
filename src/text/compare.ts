import { count, de } from './names.ts'

/** More do not fit side by side, nor in a head. */
export const MOST_COMPARED = 4

export const compareText = {
  title: 'Comparer des outils',
  lead: 'Jusqu’à quatre, côte à côte, avec ce que disent leurs fiches. Ce qui les distingue vient d’abord.',
  pageTitle: (tools: readonly string[]) => (tools.length === 0 ? 'Comparer des outils' : tools.join(' ou ')),
  chosen: 'Outils comparés',
  add: 'Ajouter un outil',
  choose: 'Choisir…',
  remove: (tool: string) => `Retirer ${tool}`,
  full: 'Quatre outils, c’est le maximum : retirez-en un pour en ajouter un autre.',
  empty: 'Choisissez deux outils pour voir ce qui les distingue.',
  one: 'Ajoutez au moins un second outil pour comparer.',
  unknown: 'Non renseigné',
  yes: 'Oui',
  no: 'Non, jamais',
  details: (number: number) => (number === 1 ? 'Ce que dit la fiche' : `Ce que dit la fiche (${number})`),
  different: 'Ce qui les distingue',
  same: 'Ce qu’ils ont en commun',
  notSaid: (number: number) => `${count(number, 'point', 'points')} sur lesquels aucune fiche ne dit rien`,
  by: (standard: string) => `Avec ${standard}`,
  more: (number: number) => `et ${number} autres`,
  print: 'Imprimer',
  copy: 'Copier le lien',
  copied: 'Lien copié.',
  sheet: (tool: string) => `Fiche ${de(tool)}`,
  dropped: (ids: readonly string[]) => `Laissé de côté, car inconnu ou en trop : ${ids.join(', ')}.`,
  rows: {
    kind: 'Ce que c’est',
    region: 'Régions',
    secure: 'Prévu pour des données de santé',
    uses: 'Pour quoi faire',
    exclusions: 'À ne pas utiliser pour',
    patients: 'Avec un patient',
    group: 'À plusieurs',
    documents: 'Documents',
    size: 'Taille des fichiers',
    informal: 'Échange informel',
    trace: 'Trace de l’échange',
    remote: 'Acte à distance',
    billing: 'Facturation',
    audience: 'Pour qui',
    access: 'Comment y entrer',
    prerequisites: 'À vérifier avant',
    cost: 'Coût',
    operator: 'Proposé par',
  },
  insteadOf: (tools: string) => `Utilisez plutôt ${tools}.`,
} as const

export type CompareRowId = keyof typeof compareText.rows
