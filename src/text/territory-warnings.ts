import type { Warning } from '#knowledge/territory-warnings.ts'

import { count } from './names.ts'
import { placeWords } from './territory-findings.ts'

/** What to know before publishing a territory, for the person who keeps it: in the workshop and of `guide check --territory`. */
export function warningWords(warning: Warning, toolName: (id: string) => string): string {
  switch (warning.kind) {
    case 'hds':
      return warning.said
        ? `« ${warning.tool} » : sans hébergement certifié (HDS). N’y mettez pas de données de santé, et dites-le à vos membres.`
        : `« ${warning.tool} » : l’hébergement certifié (HDS) n’est pas confirmé. Demandez-le à l’éditeur avant d’y mettre des données de santé.`
    case 'login':
      return warning.said
        ? `« ${warning.tool} » : la connexion n’est pas forte. Demandez à l’éditeur une connexion par e-CPS ou en deux étapes.`
        : `« ${warning.tool} » : la connexion forte n’est pas confirmée. Demandez-le à l’éditeur.`
    case 'left-out':
      return `« ${warning.tool} » : réservé à ${count(warning.number, 'profession', 'professions')}. Les autres membres ne le verront pas.`
    case 'places':
      return `« ${warning.tool} » : réservé à ${count(warning.number, 'lieu d’exercice', 'lieux d’exercice')}. Les membres qui exercent ailleurs ne le verront pas.`
    case 'near-name':
      return `« ${warning.tool} » : ce nom peut être pris pour « ${warning.official} », un outil du guide. Si c’est lui, cochez-le dans « Ce que nous utilisons ».`
    case 'beside':
      return `« ${warning.tool} » passera avant « ${warning.official} », que votre région propose pour le même besoin. Vérifiez que c’est voulu.`
    case 'not-here':
      return `« ${toolName(warning.tool)} » : vous le dites fermé chez vous. Le guide ne le proposera plus à vos membres.`
    case 'replacement':
      return `Le guide envoie de « ${toolName(warning.from)} » vers « ${toolName(warning.tool)} », que vous dites fermé chez vous. Dites à vos membres quoi utiliser à la place.`
    case 'closed':
      return `« ${toolName(warning.tool)} » : votre région le dit fermé, et vous le dites en usage. Vérifiez auprès du GRADeS.`
    case 'unsafe-channel':
      return `${placeWords(warning.path)} : « ${warning.named} » n’est pas sûr pour des données de santé. Nommez l’outil sûr à utiliser, ou dites de n’y mettre aucune donnée de patient.`
    case 'ruled-out':
      return `${placeWords(warning.path)} : le guide écarte « ${warning.named} » pour cet échange. Lisez pourquoi sur sa fiche, puis nommez un autre outil.`
    case 'named-closed':
      return `${placeWords(warning.path)} : « ${warning.named} » est fermé dans votre région. Nommez l’outil qui le remplace.`
    case 'elsewhere':
      return `${placeWords(warning.path)} : le guide connaît « ${warning.named} » dans d’autres régions, pas dans la vôtre. Vérifiez auprès du GRADeS.`
    case 'nothing':
      return 'Votre territoire n’ajoute encore ni outil ni consigne.'
  }
}
