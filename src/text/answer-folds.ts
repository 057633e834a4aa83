import { de } from './names.ts'
import { longDate } from './dates.ts'

/** Under the first screen of an answer: what is folded, and what comes when it is opened. */
export const foldsText = {
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
  print: 'Imprimer',
  sheet: (tool: string) => `Fiche complète ${de(tool)}`,

  before: 'Avant de commencer',
  unknownForProfession: (tool: string) =>
    `${tool} : le guide ne sait pas pour votre profession. Demandez si elle y a accès.`,
  limits: 'Limites, et bon à savoir',
  around: 'Aussi, et en secours',
  message: 'Prévenir votre correspondant',
  messageLabel: 'Message à envoyer',
  messageCopy: 'Copier le message',
  messageCopied: 'Message copié.',
  noPatient: 'N’y écrivez rien sur un patient.',
} as const
