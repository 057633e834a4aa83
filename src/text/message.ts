import type { Answers } from '#engine/types.ts'
import { NEED_QUESTION } from '#knowledge/constants.ts'

import { letter, type Picked } from './advice.ts'
import type { Names } from './names.ts'

/** What to tell the other person, ready to send: by what, and how it is opened. Null where there is nobody to tell. */
export function messageFor(pick: Picked, { answers, names, address }: MessageContext): string | null {
  const need = names.findQuestion(NEED_QUESTION)?.options.find(({ id }) => id === answers[NEED_QUESTION])
  if (need?.message === undefined) return null
  const said = need.message.replace('{outil}', names.inSentence(pick.tool))
  return [letter.hello, said, address === null ? words.openYours : words.openAt(address), words.never, letter.thanks]
    .join('\n')
    .concat('\n')
}

type MessageContext = {
  readonly answers: Answers
  readonly names: Names
  /** Where the other person opens the tool, or gets it; null where that is not known for sure. */
  readonly address: string | null
}

const words = {
  openAt: (address: string) => `Pour l’ouvrir, ou demander un accès : ${address}`,
  openYours: 'Vous ne l’avez pas ? Dites-le-moi, nous verrons ensemble comment y entrer.',
  never: 'Rien sur un patient par e-mail ordinaire, SMS ou WhatsApp.',
} as const
