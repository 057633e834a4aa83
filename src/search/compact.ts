import type { Intent } from './intent.ts'
import { FIRST_WORD } from './signs.ts'

/**
 * A ranker as small as it can be sent. What whoever reads it has already (`Shared`) is not sent twice: the signs that the
 * words of the base give, and that an answer is found by the words of its own question.
 *
 * `signs`: those that are not shared. `rarities`: a character for each shared sign, then for each sent one, then for each
 * of these words as the first of a text; `NOT_LEARNT` where the ranker has no such sign. `weights` and `answers`: a line
 * for each sign, the rarest first: signs as rare as one another have lines that look alike. A line is pairs of
 * characters: how many outputs, or answers, further on, and the weight from -`FULL` to `FULL`, or in how many examples
 * of that answer the sign is (0: only in the answer itself), all counted from `ZERO`. Before the pairs, a line of
 * `answers` has one such number for each answer whose question gives the sign. A sign that too many answers share has
 * `OF_MOST`.
 */
export type CompactModel = {
  readonly signs: string
  readonly rarities: string
  readonly weights: string
  readonly unit: number
  readonly intents: readonly Intent[]
  readonly outputs: readonly (readonly number[])[]
  readonly answers: string
}

/** What both who writes a ranker and who reads it know. */
export type Shared = {
  /** Signs that texts may have, each once. */
  readonly signs: readonly string[]
  /** Every cited answer (`topic/entry`), in the order that numbers them, and the signs that its question gives. */
  readonly questions: ReadonlyMap<string, ReadonlySet<string>>
}

/** In ascending order of the first number. */
type Pairs = readonly (readonly [at: number, value: number])[]

/** A sign of a ranker: `rarity` in steps, `weights` by output. `answers` null: too many share it to tell one. */
export type LearntSign = {
  readonly sign: string
  readonly rarity: number
  readonly weights: Pairs
  readonly answers: Pairs | null
}

const ZERO = 80
export const FULL = 40
export const RARITY_STEP = 0.1
/** In how many examples of an answer a sign is: more tell no more. */
export const MOST_TIMES = 3

const NOT_LEARNT = '.'
const OF_MOST = '-'
/** That an answer has not the sign that its question gives: a name that it rules out, for one. */
const NOT_THERE = MOST_TIMES + 1

/** Signs and their lines, as `readCompact` reads them with the same `shared`. Cost: linear. */
export function writeCompact(
  learnt: readonly LearntSign[],
  shared: Shared,
): Pick<CompactModel, 'signs' | 'rarities' | 'weights' | 'answers'> {
  const bySign = new Map(learnt.map((each) => [each.sign, each]))
  const unsent = new Set([...shared.signs, ...firstWords([...bySign.keys()])])
  const sent = [...bySign.keys()].filter((sign) => !unsent.has(sign)).toSorted()
  const words = [...shared.signs, ...sent]
  const firsts = firstWords(words.filter((sign) => bySign.has(sign)))
  const lines = rarestFirst([...words, ...firsts].flatMap((sign) => bySign.get(sign) ?? []))
  const given = answersBySign(shared)
  return {
    signs: writeSigns(sent),
    rarities: [...words, ...firsts].map((sign) => rarityOf(bySign.get(sign))).join(''),
    weights: lines.map(({ weights }) => writePairs(weights)).join('\n'),
    answers: lines
      .map(({ sign, answers }) => (answers === null ? OF_MOST : writeTimes(answers, given.get(sign) ?? [])))
      .join('\n'),
  }
}

/** The signs of a ranker, the rarest first. Cost: linear, some milliseconds for a whole one. */
export function readCompact(compact: CompactModel, shared: Shared): LearntSign[] {
  const weights = compact.weights.split('\n')
  const answers = compact.answers.split('\n')
  const given = answersBySign(shared)
  const rarityAt = (index: number) => compact.rarities[index] ?? NOT_LEARNT
  const words = [...shared.signs, ...readSigns(compact.signs)]
  const firsts = firstWords(words.filter((_, index) => rarityAt(index) !== NOT_LEARNT))
  const signs = [...words, ...firsts].flatMap((sign, index) => {
    const rarity = rarityAt(index)
    return rarity === NOT_LEARNT ? [] : [{ sign, rarity: rarity.charCodeAt(0) - ZERO }]
  })
  return rarestFirst(signs).map(({ sign, rarity }, index) => {
    const line = answers[index] ?? ''
    return {
      sign,
      rarity,
      weights: readPairs(weights[index] ?? ''),
      answers: line === OF_MOST ? null : readTimes(line, given.get(sign) ?? []),
    }
  })
}

function rarestFirst<Sign extends { readonly rarity: number }>(signs: readonly Sign[]): Sign[] {
  return signs.toSorted((a, b) => b.rarity - a.rarity)
}

function rarityOf(sign: LearntSign | undefined): string {
  return sign ? String.fromCodePoint(ZERO + sign.rarity) : NOT_LEARNT
}

/** What is never the first word of a text; a number is. */
const NEVER_FIRST = /^[<=@^~]/

function firstWords(signs: readonly string[]): string[] {
  return signs.filter((sign) => !NEVER_FIRST.test(sign)).map((sign) => `${FIRST_WORD}${sign}`)
}

/** The answers whose question gives each sign, in ascending order. */
function answersBySign({ questions }: Shared): ReadonlyMap<string, readonly number[]> {
  const answers = new Map<string, number[]>()
  for (const [index, signs] of [...questions.values()].entries())
    for (const sign of signs) {
      const known = answers.get(sign)
      if (known) known.push(index)
      else answers.set(sign, [index])
    }
  return answers
}

/** How often each answer has a sign: those whose question gives it are not named. */
function writeTimes(answers: Pairs, given: readonly number[]): string {
  const times = new Map(answers)
  const ofGiven = given.map((answer) => String.fromCodePoint(ZERO + (times.get(answer) ?? NOT_THERE)))
  const asked = new Set(given)
  return ofGiven.join('') + writePairs(answers.filter(([answer]) => !asked.has(answer)))
}

function readTimes(line: string, given: readonly number[]): Pairs {
  if (given.length === 0) return readPairs(line)
  const ofGiven = given.map((answer, index) => [answer, line.charCodeAt(index) - ZERO] as const)
  return [...ofGiven.filter(([, times]) => times !== NOT_THERE), ...readPairs(line.slice(given.length))].toSorted(
    ([a], [b]) => a - b,
  )
}

/** A sign shares at most so many letters with the one before, as it is sent: one digit. */
const MOST_SHARED = 9

/** Signs as they are sent: how many first letters each shares with the one before, and the rest. A tenth less. */
function writeSigns(signs: readonly string[]): string {
  return signs
    .map((sign, index) => {
      const before = signs[index - 1] ?? ''
      let shared = 0
      while (shared < MOST_SHARED && shared < before.length && before[shared] === sign[shared]) shared++
      return `${shared}${sign.slice(shared)}`
    })
    .join(' ')
}

function readSigns(sent: string): string[] {
  if (sent === '') return []
  let before = ''
  return sent.split(' ').map((coded) => {
    before = before.slice(0, Number(coded[0])) + coded.slice(1)
    return before
  })
}

function readPairs(line: string): Pairs {
  const pairs: [number, number][] = []
  let at = -1
  for (let index = 0; index + 1 < line.length; index += 2) {
    at += line.charCodeAt(index) - ZERO
    pairs.push([at, line.charCodeAt(index + 1) - ZERO])
  }
  return pairs
}

/** As `readPairs` reads them. */
function writePairs(pairs: Pairs): string {
  let before = -1
  return pairs
    .map(([at, value]) => {
      const step = at - before
      before = at
      return String.fromCodePoint(ZERO + step, ZERO + value)
    })
    .join('')
}
