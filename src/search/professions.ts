import type { Lexicon } from '#knowledge/schema.ts'

import { type Expression, findExpression, parseExpression } from './expression.ts'
import { foldText } from './fold.ts'
import { NEED, PROFESSION } from './sought.ts'
import { readText, type TextRead } from './understand.ts'

/** What the lexicon puts before a name to say that it is the reader's. */
const I_AM = '<je-suis> '

/** A profession in a text, whoever's it is: from its first letter to after its last. */
type Mention = { readonly option: string; readonly from: number; readonly to: number }

/** What may stand between a profession and a place, or the end of what says who writes: « infirmière libérale à Lens ». */
const MANNER = /^(?:\s+(?:lib[ée]rale?s?|en libéral|rempla[cç]ante?|salariée?|de ville|à domicile|seule?))*/iu
const BEFORE_PLACE = /^\s*(?:(?:à|a|en|dans|du|de|sur|ds)\s+)?(?:(?:le|la|les)\s+|l['’])?/iu
/** What ends who writes, at the head of a text. */
const HEAD_END = /^\s*[,:;(–—\n/-]/u
/** What begins who writes, at the end of one. */
const TAIL_START = /[,(–—-]\s*$/u
const TAIL_END = /^[\s).!]*$/u

export type ProfessionReader = {
  /** The profession that a text gives as its writer's without « je suis »; null where it gives none. */
  readonly writerOf: (read: TextRead, asked: { readonly text: string; readonly place: string | null }) => Writer | null
  /** The profession that a text begins with, whoever's it is. */
  readonly headOf: (read: TextRead) => Writer | null
  /** Professions that the opening of a question is for: « Kiné : … »; none for everyone's. */
  readonly openingOf: (question: string) => readonly string[]
  readonly mentionsIn: (read: TextRead) => readonly Mention[]
}

type Writer = { readonly option: string; readonly from: string }

/** An opening of more words is a sentence. */
const MOST_OPENING = 6

/** Prepares the reading of professions by the names that the lexicon says after « je suis ». Cost: some names, once. */
export function createProfessionReader(lexicon: readonly Lexicon[]): ProfessionReader {
  const names = lexicon.flatMap((entry) =>
    entry.kind === 'answers' && entry.id === PROFESSION
      ? Object.entries(entry.options).flatMap(([option, { sure = [] }]) =>
          sure.flatMap((words): { option: string; name: Expression }[] =>
            words.startsWith(I_AM) ? [{ option, name: parseExpression(words.slice(I_AM.length)) }] : [],
          ),
        )
      : [],
  )
  const mentionsIn = ({ reading }: TextRead): Mention[] =>
    names
      .flatMap(({ option, name }) =>
        findExpression(reading, name).flatMap((span): Mention[] => {
          const tokens = span.flatMap((place) => reading.tokens[place] ?? [])
          const [first] = tokens
          return first ? [{ option, from: first.from, to: tokens.at(-1)?.to ?? first.to }] : []
        }),
      )
      .toSorted((a, b) => a.from - b.from || b.to - a.to)
  const headIn = (read: TextRead, text: string) =>
    mentionsIn(read).find(({ from }) => text.slice(0, from).trim() === '') ?? null
  return {
    mentionsIn,
    headOf: (read) => {
      const head = headIn(read, read.text)
      return head && { option: head.option, from: read.text.slice(head.from, head.to) }
    },
    openingOf: (question) => {
      const [opening = '', rest] = question.split(/\s*:\s/u, 2)
      if (rest === undefined || opening.split(/\s+/u).length > MOST_OPENING) return []
      const mentions = mentionsIn(readText(opening, lexicon))
      return mentions[0]?.from === 0 ? mentions.map(({ option }) => option) : []
    },
    writerOf: (read, { text, place }) => {
      const mentions = mentionsIn(read)
      const isPlaceAt = (rest: string) =>
        place !== null && plain(rest.replace(BEFORE_PLACE, '')).startsWith(plain(place))
      const head = headIn(read, text)
      const afterHead = head === null ? '' : text.slice(head.to).replace(MANNER, '')
      if (head !== null && (HEAD_END.test(afterHead) || isPlaceAt(afterHead)))
        return { option: head.option, from: text.slice(head.from, head.to) }
      const tail = mentions.findLast(({ from, to }) => {
        const rest = read.text.slice(to).replace(MANNER, '')
        return TAIL_START.test(read.text.slice(0, from)) && TAIL_END.test(rest)
      })
      return tail ? { option: tail.option, from: read.text.slice(tail.from, tail.to) } : null
    },
  }
}

function plain(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Needs in which a profession at the head of a text is the one looked for: « kiné Lens disponible ». */
const LOOKED_FOR = new Set(['trouver-professionnel', 'orienter'])

/** What one does for oneself: a profession at the head of such a text can only be the writer's. */
const OWN = 'mon-activite'

type SaidOf = { readonly question: string; readonly option: string; readonly from: string }

/** Answers with the profession of the writer, where the text says no other by « je suis ». */
export function withWriter<Said extends SaidOf>(
  answers: readonly Said[],
  { writer, head }: { readonly writer: Writer | null; readonly head: Writer | null },
): readonly (Said | SaidOf)[] {
  const has = (asked: string, accepted: (option: string) => boolean) =>
    answers.some(({ question, option }) => question === asked && accepted(option))
  const found = writer ?? (has('avec', (option) => option === OWN) ? head : null)
  if (found === null || has(PROFESSION, () => true) || has(NEED, (option) => LOOKED_FOR.has(option))) return answers
  return [{ question: PROFESSION, ...found }, ...answers]
}
