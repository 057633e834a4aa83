import { longDate } from './dates.ts'
import { de, allOf } from './names.ts'

/** Each on a line of the panel: what the person sends, and what they do not. */
export const shareText = {
  open: 'Partager',
  title: 'Partager',
  close: 'Fermer',
  failed: 'Le reste n’a pas pu être chargé. Voici le lien, à copier :',
  holds: 'Ce que contient le lien',
  holdsAnswers: (answers: readonly string[]) =>
    answers.length === 0
      ? 'Aucune réponse : le guide s’ouvre au début.'
      : `Vos réponses : ${answers.join(' ; ')}. Et aussi la date du guide et l’outil affiché, pour dire plus tard ce qui aurait changé.`,
  holdsFound: (profile: string) =>
    `Le lien contient le profil gardé sur cet appareil : ${profile}. Ce n’est pas le vôtre ? « Oublier », en haut de la page.`,
  holdsSituation: 'L’adresse de cette situation, commune à tout le monde. Rien de vous.',
  holdsTool: 'L’adresse de cette fiche, commune à tout le monde. Rien de vous.',
  holdsComparison: 'Les outils comparés. Rien de vous.',
  holdsSelection: 'Le titre, la région et les situations choisies. Le logo n’y est pas.',
  holdsNothingElse: 'Rien d’autre : ni nom, ni adresse, ni patient. Personne ne sait qui l’ouvre.',
  link: 'Lien',
  send: 'Envoyer',
  native: 'Partager avec une application',
  mail: 'Envoyer par e-mail',
  mailBody: (title: string, address: string) => `${title}\n\n${address}\n`,
  print: 'Imprimer',
  qr: 'QR code',
  qrLead: 'À coller sur une affiche ou une diapositive.',
  qrLabel: (title: string) => `QR code vers « ${title} »`,
  qrSvg: 'Télécharger en SVG',
  qrPng: 'Télécharger en PNG',
  saveFailed: 'Le fichier n’a pas pu être enregistré. Copiez le lien, ou faites une capture d’écran.',
  qrTooLong: 'Cette adresse est trop longue pour un QR code.',
  embed: 'Dans votre site',
  embedLead: 'Collez ces deux lignes dans une page : la hauteur s’adapte toute seule.',
  embedLabel: 'Code à coller',
  embedMore: 'Régler et voir avant',
} as const

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

export const sheetText = {
  need: 'Le besoin',
  tool: 'L’outil',
  noTool: 'Pas d’outil régional à ce jour',
  steps: 'Comment y entrer',
  checks: 'À vérifier avant',
  also: 'Et aussi',
  fallback: 'En secours',
  avoid: 'À éviter',
  contact: 'À qui demander',
  sources: 'Sources',
  moreOnline: (number: number) => (number === 1 ? 'et 1 autre, en ligne' : `et ${number} autres, en ligne`),
  checked: (date: string) => `Contenu du ${longDate(date)}. La réponse à jour est à cette adresse :`,
  qr: 'QR code vers cette page',
} as const
