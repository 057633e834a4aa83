import type { CoreTool } from '#knowledge/views/core.ts'

import { longDate } from './dates.ts'
import { count, type Names } from './names.ts'

export const toolsText = {
  title: 'Tous les outils',
  lead: (count: number) => `${count} outils, messageries, services et annuaires que le guide connaît.`,
  kinds: {
    tool: 'Outil',
    standard: 'Standard',
    category: 'Famille d’outils',
    channel: 'Autre canal',
  },
  everywhere: 'Toutes les régions',
  inRegions: (number: number) => `${number} régions`,
  unsafe: 'Jamais avec des données de patient',
  operator: 'Proposé par',
  operatorUnknown: 'Opérateur non renseigné',
  where: 'Où',
  freshness: 'Ce que dit cette fiche',
  verified: 'Vérifié le',
  verifiedOn: (date: string) => longDate(date),
  past: 'À revérifier',
  implements: 'Fait partie de',
  implementedBy: 'Avec quoi l’utiliser',
  markers: 'À savoir',
  aliases: 'Aussi appelé',
  uses: 'Pour quoi faire',
  inherited: (standard: string) => `Avec ${standard}`,
  exclusions: 'À ne pas utiliser pour',
  instead: (tools: string) => `Utilisez plutôt ${tools}.`,
  scope: (regions: string) => `Vaut pour : ${regions}.`,
  audience: 'Pour qui',
  access: 'Comment y entrer',
  example: (name: string) => `Un exemple : ${name}`,
  prerequisites: 'À vérifier avant',
  limits: 'Limites',
  support: 'Aide',
  outdated: 'Ce qui n’est plus vrai',
  outdatedLead: 'Écrit dans une source, contredit depuis. Gardé pour que personne ne s’y trompe.',
  replaced: 'Aujourd’hui',
  sources: 'Sources',
  situations: 'Dans ces situations',
  retired: 'Cet outil n’est plus en service.',
  retiredOn: (date: string) => `Depuis : ${longDate(date)}.`,
  renamed: (former: string) => `L’adresse « ${former} » mène désormais à cette fiche.`,
  renamedTitle: 'Cette fiche a changé d’adresse',
  complements: 'À ouvrir en plus',
  complementsLead: 'Le guide les conseille avec cet outil, dans les situations qu’il connaît.',
  faq: 'Questions fréquentes',
  allFaq: (topic: string, number: number) => `Voir les ${number} questions : ${topic}`,
  otherFaq: (topic: string, number: number) => `${topic} (${number})`,
  from: 'Commencer le guide d’ici',
  compare: 'Comparer à d’autres outils',
  onMap: 'Voir sur la cartographie',
} as const

export const catalogueText = {
  found: (number: number) => count(number, 'outil', 'outils'),
  filters: 'Filtrer',
  filtersOn: (number: number) => `Filtrer (${number})`,
  family: 'Famille',
  region: 'Région',
  markers: 'Ce qu’il offre',
  standing: 'Fiabilité de la fiche',
  anyFamily: 'Toutes',
  anyRegion: 'Toutes les régions',
  anyStanding: 'Toutes',
  standings: { current: 'À jour', 'to-confirm': 'À confirmer', retired: 'Retiré' },
  option: (label: string, number: number) => `${label} (${number})`,
  clear: 'Effacer les filtres',
  none: 'Aucun outil ne réunit tous ces filtres',
  noneLead: 'Retirez-en un :',
  without: (label: string) => `Sans « ${label} »`,
  noneAsk: 'Ou décrivez votre échange : le guide dira s’il existe un outil, et à qui demander.',
  ask: 'Guidez-moi',
  compare: 'Comparer des outils',
  pick: 'Comparer',
  picked: 'À comparer',
  pickOneMore: 'Cochez un second outil.',
  comparePicked: (number: number) => `Comparer (${number})`,
  clearPicked: 'Tout décocher',
  map: 'Voir la cartographie',
} as const

const FEW = 6

/** « Occitanie, Hauts-de-France » or « Toutes les régions » ; « 18 régions » where naming them would say less. */
export function whereOf(tool: CoreTool, names: Names, most = FEW): string {
  if (tool.regions !== 'all' && tool.regions.length > most) return toolsText.inRegions(tool.regions.length)
  return tool.regions === 'all' ? toolsText.everywhere : tool.regions.map(names.region).join(', ')
}
