import { mayHold } from '#knowledge/condition.ts'

import type { AnswerableQuestion } from './choose.ts'
import { familySpans } from './expression.ts'
import type { RankedAnswer } from './model.ts'
import { PLAIN_ANSWER } from './order.ts'
import { NEED } from './sought.ts'
import type { TextRead } from './understand.ts'

/** « 400 Mo », « 2 gigas »: from this many megabytes on, a message may not carry it; « 6 mo » is an age. */
const SIZE = /(?:^|[^\p{L}\p{N}])(\d+)\s*(m|g)(?:o|[ée]gas?|igas?|b)(?![\p{L}\p{N}])/iu
const LEAST_MEGABYTES = 10

/** Families of the lexicon. */
const TOO_HEAVY = 'trop-lourd'
const HEAVY_IMAGES = 'images-lourdes'
const CHILD = 'signe-enfant'

/** What is sent, where the lexicon reads images. */
export const CONTENT = 'contenu'
export const IMAGES = 'imagerie'

/** The cited answers about what is too heavy, and the one that says what to do. */
const HEAVY_TOPIC = 'gros-fichiers/'
const HEAVY_ANSWER = `${HEAVY_TOPIC}piece-trop-lourde`

/** How a text says that a message cannot carry it: that it is too heavy, or that it is images that always are. */
export type Heaviness = { readonly isSaid: boolean; readonly isSized: boolean; readonly isImages: boolean }

/** « Cone beam de 400 Mo »: both. A report of images, or a prescription that one scans, is neither. */
export function heavinessOf({ text, reading, found }: TextRead): Heaviness {
  const size = SIZE.exec(text)
  const isSized =
    size !== null &&
    (size[2]?.toLowerCase() === 'g' || Number(size[1]) >= LEAST_MEGABYTES) &&
    familySpans(reading, CHILD).length === 0
  return {
    isSized,
    isSaid: isSized || familySpans(reading, TOO_HEAVY).length > 0,
    isImages:
      familySpans(reading, HEAVY_IMAGES).length > 0 &&
      found.some(({ question, option }) => question === CONTENT && option === IMAGES),
  }
}

/** Needs of the knowledge base: a document goes by a message, images never do. */
const SEND_DOCUMENT = 'envoyer-document'
export const SEND_IMAGES = 'envoyer-images'
const SEND_ON = 'orienter'

/**
 * Answers where sending a document whose content is images that no message carries is to send images: a message would
 * come first; so are images alone, where no need is read. « Le scan d’une ordonnance » is a document; with whom images
 * are not sent, nothing changes.
 */
export function withImagesSent<Said extends { readonly question: string; readonly option: string }>(
  said: readonly Said[],
  questions: readonly AnswerableQuestion[],
  { isSaid, isImages }: Heaviness,
): readonly Said[] {
  const answers = Object.fromEntries(said.map(({ question, option }) => [question, option]))
  const images = said.find(({ question, option }) => question === CONTENT && option === IMAGES)
  const need = answers[NEED] ?? SEND_DOCUMENT
  // « Adresser » a file of so many megabytes is to send it, and not to send the patient on.
  if (images === undefined || (need !== SEND_DOCUMENT && !(isSaid && need === SEND_ON))) return said
  if (!isSaid && !isImages) return answers[NEED] === undefined ? said : said.filter((each) => each !== images)
  const wanted = questions.find(({ id }) => id === NEED)?.options.find(({ id }) => id === SEND_IMAGES)
  if (!wanted || !mayHold(wanted.when, answers)) return said
  const sent = { ...(said.find(({ question }) => question === NEED) ?? images), question: NEED, option: SEND_IMAGES }
  return [...said.filter(({ question }) => question !== NEED), sent]
}

type Asked = {
  readonly ranked: readonly RankedAnswer[]
  /** Whether the text names a product: it may ask whether that one will do. */
  readonly isNamed: boolean
  readonly known: ReadonlyMap<string, unknown>
}

/** The answer that says what to do with what is too heavy; the one about a product that the text names, where it is near. */
export function heavyAnswer({ ranked, isNamed, known }: Asked): RankedAnswer | null {
  const near = ranked.find(({ id, score }) => id.startsWith(HEAVY_TOPIC) && score >= PLAIN_ANSWER)
  if (isNamed && near) return near
  return known.has(HEAVY_ANSWER) ? { id: HEAVY_ANSWER, score: 0 } : null
}
