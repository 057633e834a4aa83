import { longDate } from './dates.ts'
import { allOf, de } from './names.ts'

export const changeText = {
  title: 'La réponse a changé depuis l’envoi de ce lien',
  asksTitle: 'Ce lien demande maintenant une réponse de plus',
  who: (kb: string | null) =>
    `${kb === null ? 'L' : `Avec le guide du ${longDate(kb)}, l`}a personne qui vous l’a envoyé`,
  before: (kb: string | null, tool: string) => `${changeText.who(kb)} voyait « ${tool} ».`,
  beforeNone: (kb: string | null) => `${changeText.who(kb)} voyait qu’il n’y avait pas d’outil.`,
  after: (tool: string) => `Aujourd’hui, c’est « ${tool} ».`,
  afterNone: 'Aujourd’hui, le guide ne connaît plus d’outil pour cet échange.',
  why: 'Pourquoi',
  sheet: (tool: string) => `Fiche ${de(tool)}`,
} as const

/** Questions named in one sentence. */
const ASKED = 3

/** Why the answer changed, one sentence a cause. */
export const causeText = {
  retired: (tool: string, on: string | null, text: string) =>
    `${tool} a été retiré${on === null ? '' : ` (${longDate(on)})`} : ${text}`,
  unknownTool: (tool: string) => `Le guide ne connaît plus « ${tool} ».`,
  setAside: (tool: string, reasons: string) => `${tool} ne convient plus ici. ${reasons}`,
  elsewhere: (tool: string, place: string | null) =>
    place === null ? `${tool} n’existe pas partout : dites votre région.` : `${tool} n’existe pas ${place}.`,
  moved: (tool: string, place: keyof typeof moved, after: string | null) =>
    after === null ? `${tool} : ${moved[place]}.` : `${tool} reste utile : ${moved[place]}. ${after} passe devant.`,
  newTool: (tool: string) => `${tool} couvre maintenant ce besoin.`,
  noTool: 'Aucun outil n’est prévu pour ces réponses.',
  asks: (questions: readonly string[]) =>
    questions.length > ASKED
      ? `La réponse dépend maintenant de : ${questions.slice(0, ASKED).join(', ')} et ${questions.length - ASKED} autres questions.`
      : `La réponse dépend maintenant de : ${allOf(questions)}.`,
  dropped: (number: number) =>
    number === 1
      ? 'Une réponse du lien n’existe plus dans le guide.'
      : `${number} réponses du lien n’existent plus dans le guide.`,
  newerGuide: 'Ce lien a été fait avec une version plus récente du guide : elle s’ouvrira ici dès que ce site l’aura.',
} as const

const moved = {
  alternative: 'il convient aussi',
  complement: 'il s’ouvre en plus',
  fallback: 'il sert de secours',
  'to-confirm': 'à confirmer auprès du GRADeS',
} as const
