import type { Intent } from './intent.ts'
import { FIRST_WORD } from './signs.ts'

/**
 * A ranker as small as it can be sent. What whoever reads it has already (`Shared`) is not sent twice: the signs that the
 * words of the base give, and that an answer is found by the words of its own question.
 *
 * `signs`: those that are not shared. `rarities`: a character for each shared sign, then for each sent one, then for each
 * of these words as the first of a text; `NOT_LEARNT` where the ranker has no such sign. Signs are then numbered, the
 * rarest first. Numbers of a line are characters, counted from `ZERO`, each the step from the one before. `weights`: a
 * line for each output, of the signs that have one, and `steps` the weights in that order, from -`FULL` to `FULL`: the
 * columns of a table take a fifth less than its rows. `answers`: a line for each sign, of the answers that have it but
 * whose question does not give it, or `OF_MOST` where too many do; `times` in how many examples of the answer it is (0:
 * only in the answer itself), answer by answer, those whose question gives it as well.
 */
export type CompactModel = {
  readonly signs: string
  readonly rarities: string
  readonly weights: string
  readonly steps: string
  readonly unit: number
  readonly intents: readonly Intent[]
  readonly outputs: readonly (readonly number[])[]
  readonly answers: string
  readonly times: string
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
): Pick<CompactModel, 'signs' | 'rarities' | 'weights' | 'steps' | 'answers' | 'times'> {
  const bySign = new Map(learnt.map((each) => [each.sign, each]))
  const unsent = new Set([...shared.signs, ...firstWords([...bySign.keys()])])
  const sent = [...bySign.keys()].filter((sign) => !unsent.has(sign)).toSorted()
  const words = [...shared.signs, ...sent]
  const firsts = firstWords(words.filter((sign) => bySign.has(sign)))
  const lines = rarestFirst([...words, ...firsts].flatMap((sign) => bySign.get(sign) ?? []))
  const given = answersBySign(shared)
  const weights = columnsOf(lines.map((line) => line.weights))
  const times = columnsOf(
    lines.map(({ sign, answers }) => (answers === null ? [] : withGiven(answers, given.get(sign)))),
  )
  return {
    signs: writeSigns(sent),
    rarities: [...words, ...firsts].map((sign) => rarityOf(bySign.get(sign))).join(''),
    weights: weights.map((column) => writeSteps(column.map(([row]) => row))).join('\n'),
    steps: writeValues(weights),
    answers: lines
      .map(({ sign, answers }) => (answers === null ? OF_MOST : writeSteps(notGiven(answers, given.get(sign)))))
      .join('\n'),
    times: writeValues(times),
  }
}

/** The signs of a ranker, the rarest first. Cost: linear, some milliseconds for a whole one. */
export function readCompact(compact: CompactModel, shared: Shared): LearntSign[] {
  const given = answersBySign(shared)
  const rarityAt = (index: number) => compact.rarities[index] ?? NOT_LEARNT
  const words = [...shared.signs, ...readSigns(compact.signs)]
  const firsts = firstWords(words.filter((_, index) => rarityAt(index) !== NOT_LEARNT))
  const signs = [...words, ...firsts].flatMap((sign, index) => {
    const rarity = rarityAt(index)
    return rarity === NOT_LEARNT ? [] : [{ sign, rarity: rarity.charCodeAt(0) - ZERO }]
  })
  const lines = compact.answers.split('\n')
  const rows = rarestFirst(signs).map((each, row) => ({ ...each, line: lines[row] ?? '' }))
  const columns = compact.weights.split('\n').map(readSteps)
  const weights = rowsOf(columns, compact.steps, rows.length)
  const having: number[][] = Array.from(shared.questions, () => [])
  for (const [row, { sign, line }] of rows.entries())
    for (const answer of line === OF_MOST ? [] : [...(given.get(sign) ?? []), ...readSteps(line)])
      having[answer]?.push(row)
  const answers = rowsOf(having, compact.times, rows.length)
  return rows.map(({ sign, rarity, line }, row) => ({
    sign,
    rarity,
    weights: weights[row] ?? [],
    answers: line === OF_MOST ? null : (answers[row] ?? []).filter(([, times]) => times !== NOT_THERE),
  }))
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

/** The answers that have a sign, and those whose question gives it, in ascending order. */
function withGiven(answers: Pairs, given: readonly number[] = []): Pairs {
  const times = new Map(answers)
  const missing = given.filter((answer) => !times.has(answer)).map((answer) => [answer, NOT_THERE] as const)
  return [...answers, ...missing]
}

function notGiven(answers: Pairs, given: readonly number[] = []): number[] {
  const asked = new Set(given)
  return answers.flatMap(([answer]) => (asked.has(answer) ? [] : [answer]))
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

/** The rows of a table as its columns: for each number, the rows that have a value for it. */
function columnsOf(rows: readonly Pairs[]): Pairs[] {
  const columns: [number, number][][] = []
  for (const [row, pairs] of rows.entries()) for (const [at, value] of pairs) (columns[at] ??= []).push([row, value])
  return Array.from(columns, (column) => column ?? [])
}

/** The other way: `columns` are the rows that have a value, and `values` all of these, column by column. */
function rowsOf(columns: readonly (readonly number[])[], values: string, count: number): Pairs[] {
  const rows = Array.from({ length: count }, (): [number, number][] => [])
  let next = 0
  for (const [at, column] of columns.entries())
    for (const row of column) rows[row]?.push([at, values.charCodeAt(next++) - ZERO])
  return rows
}

function writeValues(columns: readonly Pairs[]): string {
  return columns.flatMap((column) => column.map(([, value]) => String.fromCodePoint(ZERO + value))).join('')
}

function readSteps(line: string): number[] {
  let at = -1
  return Array.from(line, (step) => (at += step.charCodeAt(0) - ZERO))
}

/** As `readSteps` reads them: numbers in ascending order. */
function writeSteps(numbers: readonly number[]): string {
  return numbers.map((at, index) => String.fromCodePoint(ZERO + at - (numbers[index - 1] ?? -1))).join('')
}
