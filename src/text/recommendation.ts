import { de } from './names.ts'
import { longDate } from './dates.ts'

export const recommendationText = {
  yourAnswers: 'Vos réponses',
  edit: (question: string, answer: string) => `Modifier « ${question} : ${answer} »`,
  alternatives: 'Convient aussi',
  avoidInstead: (tools: string) => `Utilisez plutôt ${tools}.`,
  avoidInsteadTop: (tool: string) => `Ici, utilisez ${tool}.`,
  ruleOf: (places: readonly string[]) => `Vaut pour : ${places.join(', ')}.`,
  others: (number: number) =>
    number === 1
      ? 'Un autre outil, et pourquoi il est écarté'
      : `${number} autres outils, et pourquoi ils sont écartés`,
  changes: 'Ce qui changerait la réponse',
  change: (question: string, answer: string) => `${question} : ${answer}`,
  changeNone: 'pas d’outil régional à ce jour',
  sources: 'Sources',
  past: 'À revérifier',
  verified: (date: string) => `Vérifié le ${longDate(date)}`,
  copy: 'Copier le lien',
  copied: 'Lien copié. Le lien contient vos réponses, et rien d’autre.',
  print: 'Imprimer',
  sheet: (tool: string) => `Fiche complète ${de(tool)}`,
  restart: 'Un autre échange',

  noneEyebrow: 'Pour cet échange',
  noneTitle: 'Pas d’outil régional à ce jour',
  noneTitlePlain: 'Pas d’outil connu pour cet échange',
  contactUnknown:
    'Le groupement régional d’e-santé (GRADeS) de votre région peut vous dire ce qui existe. Le guide n’a pas encore ses coordonnées.',
  nearest: 'Ce que vous pouvez faire dès aujourd’hui',
  nearestLead: (changes: string) => `En changeant une réponse (${changes}), le guide propose :`,
  nearestLeadMany: (changes: string) => `En changeant ces réponses (${changes}), le guide propose :`,

  undecidedEyebrow: 'Presque',
  undecidedTitle: (number: number) => (number === 1 ? 'Il manque une réponse' : `Il manque ${number} réponses au plus`),
  undecidedTitleOpen: 'La réponse dépend de ce que vous ne savez pas',
  undecidedEmptyTitle: 'Commençons par le début',
  undecidedLead: 'Répondez à la question, ou à l’une d’elles : l’outil peut en dépendre.',
  undecidedOpenLead: 'Plusieurs outils restent possibles. Dès que vous savez, complétez ici.',
  missing: 'Ce qui manque',
  outcomes: 'Ce qui peut en sortir',
  outcomeNone: 'Aucun outil prévu',
  more: (number: number) => `et ${number} autres`,
  continue: 'Continuer le guide',
  answerIt: 'Répondre',
  fill: (profile: string) => `Compléter avec mon profil : ${profile}`,

  forOther: (place: string | null) =>
    place === null
      ? 'Cette réponse vaut pour un autre profil que le vôtre.'
      : `Cette réponse vaut ${place}, pour un autre profil que le vôtre.`,
  forMe: (profile: string) => `Voir pour ${profile}`,
} as const

export const pictureText = {
  you: 'Vous',
  other: 'L’autre',
  cargo: 'votre échange',
  avoid: 'À éviter',
  alt: (from: string, tool: string, to: string, cargo: string) =>
    `${from} → ${tool} → ${to}. Ce qui circule : ${cargo}.`,
  altAvoid: (tool: string) => ` Route à éviter : ${tool}.`,
  altOpen: (from: string, to: string, cargo: string) =>
    `${from} → outil à préciser selon vos réponses → ${to}. Ce qui circule : ${cargo}.`,
  altNone: (from: string, to: string, cargo: string) =>
    `${from} → aucun outil connu → ${to}. Ce qui circule : ${cargo}.`,
} as const
