import { existsSync, readFileSync } from 'node:fs'

import { loadKnowledge } from '#cli/load.ts'
import { createSearch } from '#cli/search.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import { randomOf } from '#lib/random.ts'
import { authoredPhrases, examplesOf, ownPhrases, saidIn } from '#search/learn.ts'
import { rankAnswers, rankIntents, readModel } from '#search/model.ts'
import type { Sought, SoughtResult } from '#search/sought.ts'
import { train } from '#search/train.ts'

import { byName, compareMethods, nameOf } from './methods.ts'

/** A need as someone typed it, with what is expected: one entry of a file of needs. */
type Need = {
  readonly id: string
  readonly text: string
  readonly kind: string
  readonly tools: readonly string[]
  readonly mustNot: readonly string[]
  readonly gist: string | null
  /** Cited answers, or notices (`notices/…`), that say the gist, once a reader has judged them; none before. */
  readonly answers?: readonly string[]
}

const WITHIN = 3
const FOLDS = 5

/**
 * `npm run needs -- [--learn] FILE…`: how well the search reads files of needs, by kind, with each miss; with `--learn`
 * how well the ranker does on phrases of `data/phrases` that it has not learnt; with `--methods` other ways to rank beside
 * it; with `--odd` what 10,000 hostile texts
 * cost. A file that does not exist is skipped.
 */
export function main(args: readonly string[]): number {
  const loaded = loadKnowledge('data')
  if (loaded.kind !== 'ok') {
    console.error(`the knowledge base has ${loaded.findings.length} findings: npm run guide -- check`)
    return 1
  }
  const { knowledge } = loaded
  if (args.includes('--learn')) crossValidate(knowledge)
  if (args.includes('--methods')) compareMethods(knowledge)
  const seek = createSearch(knowledge)
  const formerIds = new Map(knowledge.tools.flatMap(({ id, formerIds: former = [] }) => former.map((old) => [old, id])))
  const fresh = () => createSearch(knowledge)
  if (args.includes('--odd')) tryOdd({ seek, fresh })
  for (const file of args.filter((arg) => !arg.startsWith('--'))) {
    if (!existsSync(file)) console.log(`${file}: not there, skipped`)
    else
      report(file, withCurrentIds(JSON.parse(readFileSync(file, 'utf8')) as Need[], formerIds), {
        seek,
        fresh,
        isWhole: args.includes('--all'),
      }) // Its own shape.
  }
  return 0
}

/** A file of needs may know a tool by an id that it had before. */
function withCurrentIds(needs: readonly Need[], formerIds: ReadonlyMap<string, string>): Need[] {
  const current = (ids: readonly string[]) => ids.map((id) => formerIds.get(id) ?? id)
  return needs.map((need) => ({ ...need, tools: current(need.tools), mustNot: current(need.mustNot) }))
}

/** Whether one result is what the need expects, as far as a program can tell: the gist of an answer is for a reader. */
function isExpected(need: Need, { kind, id, with: through = [] }: SoughtResult): boolean {
  const names = [id, ...through]
  const isTool = kind === 'tool' && need.tools.some((tool) => names.includes(tool))
  switch (need.kind) {
    case 'emergency':
      return kind === 'notice'
    case 'out-of-scope':
      return kind === 'notice' || kind === 'none' || kind === 'question'
    case 'tool':
      return isTool
    case 'no-tool-known':
      return isTool || kind === 'none' || kind === 'question' || kind === 'answer'
    default:
      return need.answers
        ? need.answers.includes(kind === 'notice' ? `notices/${id}` : kind === 'answer' ? id : '') || isTool
        : kind === 'answer' || kind === 'notice' || isTool
  }
}

type Reading = {
  readonly seek: (text: string) => Sought
  /** Another reader, that has read nothing yet. */
  readonly fresh: () => (text: string) => Sought
  /** Whether needs that come first right are listed too. */
  readonly isWhole: boolean
}

function report(file: string, needs: readonly Need[], { seek, fresh, isWhole }: Reading): void {
  const rows = new Map<string, { number: number; first: number; within: number; mustNot: number }>()
  const times: number[] = []
  for (const need of needs) {
    const { value, time } = timed(() => seek(need.text))
    const { first, results, understood, notices } = withUnderstood(value)
    times.push(time)
    const isFirst = isExpected(need, first)
    const isWithin = results.slice(0, WITHIN).some((result) => isExpected(need, result))
    const forbidden = need.mustNot.some(
      (tool) => [first.id, ...(first.with ?? [])].includes(tool) && first.kind === 'tool',
    )
    for (const kind of [need.kind, 'all']) {
      const row = rows.get(kind) ?? { number: 0, first: 0, within: 0, mustNot: 0 }
      rows.set(kind, {
        number: row.number + 1,
        first: row.first + Number(isFirst),
        within: row.within + Number(isWithin),
        mustNot: row.mustNot + Number(forbidden),
      })
    }
    if (isFirst && !forbidden && !isWhole) continue
    const shown = results.slice(0, WITHIN).map(({ kind, id, score }) => `${kind} ${id} ${score.toFixed(2)}`)
    console.log(
      `${isFirst ? 'right' : isWithin ? 'second' : 'MISS'}${forbidden ? ' MUST NOT' : ''}  ${need.id} ${need.kind}: ${need.text}`,
    )
    console.log(`    wanted ${[...need.tools, need.gist ?? ''].join(' | ')}`)
    console.log(`    got    ${shown.join(', ')}  [${understood}] ${notices.join()}`)
  }
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`.padStart(9)
  console.log(`\n${file}`)
  console.log(
    `${'kind'.padEnd(16)}${'needs'.padStart(6)}${'first'.padStart(10)}${`in ${WITHIN}`.padStart(10)}  must not`,
  )
  for (const [kind, row] of [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    console.log(
      `${kind.padEnd(16)}${String(row.number).padStart(6)} ${percent(row.first, row.number)} ${percent(row.within, row.number)}  ${row.mustNot}`,
    )
  console.log(`milliseconds of processor, whole texts, the first ones on a cold engine: ${spread(times)}`)
  console.log(`the same, letter by letter: ${spread(letterByLetter(needs, fresh()))}`)
}

/** One need in so many is typed letter by letter. */
const TYPED_EVERY = 4

function letterByLetter(needs: readonly Need[], seek: (text: string) => Sought): number[] {
  return needs
    .filter((_, index) => index % TYPED_EVERY === 0)
    .flatMap(({ text }) => Array.from(text, (_, index) => timed(() => seek(text.slice(0, index + 1))).time))
}

/** What something gives, and the milliseconds of processor that it takes: what else runs on the machine counts little. */
function timed<Value>(work: () => Value): { value: Value; time: number } {
  const start = process.cpuUsage()
  const value = work()
  const { user, system } = process.cpuUsage(start)
  return { value, time: (user + system) / 1000 }
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1)
  return `${times.length} readings, median ${at(0.5)}, 95th percentile ${at(0.95)}, most ${at(1)}`
}

function withUnderstood(sought: Sought) {
  return { ...sought, understood: sought.said.map(({ question, option }) => `${question}=${option}`).join(' ') }
}

/** The ranker alone, on phrases that it has not learnt: a fifth at a time. */
function crossValidate(knowledge: Knowledge): void {
  const examples = examplesOf(knowledge, authoredPhrases(knowledge))
  const own = examplesOf(knowledge, ownPhrases(knowledge))
  const said = saidIn(knowledge)
  const rows = new Map<string, { number: number; first: number; within: number }>()
  const count = (name: string, first: boolean, within: boolean) => {
    const row = rows.get(name) ?? { number: 0, first: 0, within: 0 }
    rows.set(name, { number: row.number + 1, first: row.first + Number(first), within: row.within + Number(within) })
  }
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = readModel(
      train([...examples.filter((_, index) => index % FOLDS !== fold), ...own], said),
      said.shared,
    )
    for (const [index, example] of examples.entries()) {
      if (index % FOLDS !== fold) continue
      const signs = new Map(example.signs.map((sign) => [sign, sign]))
      const wanted = nameOf(example.intent)
      const found = byName(rankIntents(model, signs).intents)
      const isFirst = found[0] === wanted
      const isWithin = found.slice(0, WITHIN).includes(wanted)
      for (const name of [example.intent.kind, 'all']) count(name, isFirst, isWithin)
      if (example.answer === undefined) continue
      const answers = rankAnswers(model, signs).map(({ id }) => id)
      count('which answer', answers[0] === example.answer, answers.slice(0, WITHIN).includes(example.answer))
    }
  }
  console.log(`phrases of data/phrases, a fifth at a time kept from the ranker`)
  for (const [name, { number, first, within }] of rows)
    console.log(
      `${name.padEnd(16)}${String(number).padStart(6)}  first ${((100 * first) / number).toFixed(1)} %  in ${WITHIN} ${((100 * within) / number).toFixed(1)} %`,
    )
}

const ODD_TEXTS = 10_000
const MOST_MS = 50
const ODD_WORDS = [
  'pas',
  'sans',
  'whatsapp',
  'patient',
  '93',
  'le',
  'urgence',
  '?',
  'ror',
  'saint',
  'denis',
  'à',
  '__proto__',
]
const NOISE = [
  '💩',
  '\u202E',
  '<b>',
  "' OR 1=1 --",
  'здравствуйте',
  '医生',
  'طبيب',
  'a'.repeat(10_000),
  '\0',
  '{"$gt":""}',
  'é́́',
  '   ',
]
const LONGEST_ODD = 30
const NOISY = 0.3

/** Texts that no one means: drawn with a fixed seed, from words that decide something, other scripts, code, and noise. */
function tryOdd({ seek, fresh }: Pick<Reading, 'seek' | 'fresh'>): void {
  const random = randomOf('odd')
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const slow: { number: number; text: string; time: number }[] = []
  const times: number[] = []
  const kinds = new Map<string, number>()
  for (let number = 0; number < ODD_TEXTS; number++) {
    const length = Math.floor(random() * LONGEST_ODD)
    const parts = Array.from({ length }, () => pick(random() < NOISY ? NOISE : ODD_WORDS))
    const text = parts.join(random() < 0.5 ? ' ' : '')
    const { value, time } = timed(() => seek(text))
    times.push(time)
    kinds.set(value.first.kind, (kinds.get(value.first.kind) ?? 0) + 1)
    if (time > MOST_MS) slow.push({ number, text, time })
  }
  // What the processor does beside (compiling, clearing up) comes with the first texts, or by chance; a text that costs
  // too much by itself costs as much again.
  const other = fresh()
  const again = slow.filter(({ text }) => timed(() => other(text)).time > MOST_MS).length
  console.log(`${ODD_TEXTS} odd texts: none threw; ${[...kinds].map(([kind, many]) => `${kind} ${many}`).join(', ')}`)
  console.log(
    `milliseconds of processor: ${spread(times)}; ${slow.length} above ${MOST_MS}, ${again} of them again by another reader`,
  )
  for (const { number, text, time } of slow.slice(0, 5))
    console.log(`    number ${number}, ${time.toFixed(0)} ms: ${text.slice(0, 60)}`)
}
