import { randomOf, shuffle } from '#lib/random.ts'

import { type CompactModel, FULL, MOST_TIMES, RARITY_STEP, type Shared, writeCompact } from './compact.ts'
import type { Intent } from './intent.ts'
import { newnessOf, tellsAnswers } from './model.ts'
import { FIRST_WORD } from './signs.ts'

/** A phrase by its signs, what it asks for, and the cited answer where it asks for one. */
export type Example = { readonly signs: readonly string[]; readonly intent: Intent; readonly answer?: string }

/** For each cited answer, the words of its own text. */
export type Bodies = ReadonlyMap<string, readonly string[]>

/** What the base says by itself, beside the examples. */
export type Said = { readonly bodies: Bodies; readonly shared: Shared }

/** Measured by `npm run needs -- --learn`: more rounds or bigger steps learn the examples by heart. */
const ROUNDS = 20
/** The weights are the mean of those of the last rounds: which signs are left out by chance then matters little. */
const AVERAGED = 15
const STEP = 2
const SLOWING = 0.3
/** An intent with more examples than this weighs no more than this many: cited answers are thousands, and one intent. */
const MOST_WEIGHT = 700
/**
 * Each time an example is learnt from, this share of its signs is left out, other ones each time: no single word decides,
 * and who says it in other words is understood. Of needs kept from the ranker two more in a hundred are found.
 */
const LEFT_OUT = 0.3
/** A gradient below this changes nothing that can be seen. */
const LEAST_GRADIENT = 1e-3
/** A weight below this share of the greatest is not sent. */
const LEAST_SENT = 1 / FULL
/**
 * After each round every weight goes this far back to nothing, times the step: what few examples ask for is not kept.
 * Half as much finds no more, and a tenth more would be sent.
 */
const SHRINKING = 0.24
/** A first word of fewer phrases teaches nothing that the word itself does not: one sign in five would be of these. */
const LEAST_FIRST = 4

/**
 * Learns the ranker from examples: multinomial logistic regression by stochastic gradient, where an intent is the sum
 * of its outputs (`model.ts`). Deterministic: the order of the examples is drawn from a fixed seed. Cost: some seconds
 * for ten thousand examples; at build only.
 */
export function train(given: readonly Example[], { bodies, shared }: Said): CompactModel {
  const examples = withNewness(given)
  const intents = distinct(examples.map(({ intent }) => JSON.stringify(intent)))
  const names = intents.map((intent) => outputNames(JSON.parse(intent) as Intent)) // Written just above.
  const outputIndex = indexOf(distinct(names.flat()))
  const outputs = names.map((list) => list.map((name) => outputIndex.get(name) ?? 0))
  const counts = countSigns(examples)
  const signs = [...counts.keys()]
  const signIndex = indexOf(signs)
  const rarities = [...counts.values()].map((count) => round(Math.log(1 + examples.length / count), RARITY_STEP))
  const intentIndex = indexOf(intents)
  const intentOf = (example: Example) => intentIndex.get(JSON.stringify(example.intent)) ?? 0
  const sizes = new Map<string, number>()
  const sizeName = ({ intent }: Example) => (intent.kind === 'answer' ? intent.kind : JSON.stringify(intent))
  for (const example of examples) sizes.set(sizeName(example), (sizes.get(sizeName(example)) ?? 0) + 1)
  const vectors = examples.map((example) => {
    const known = example.signs.flatMap((sign) => signIndex.get(sign) ?? [])
    const length = Math.hypot(...known.map((index) => rarities[index] ?? 0)) || 1
    const intent = intentOf(example)
    return {
      signs: known.map((index) => [index, (rarities[index] ?? 0) / length] as const),
      intent,
      weight: Math.min(1, MOST_WEIGHT / (sizes.get(sizeName(example)) ?? 1)),
    }
  })
  const weights = descend(vectors, outputs, { signs: signs.length, outputs: outputIndex.size })
  const greatest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1
  const unit = greatest / FULL
  const answers = answersOfSigns(examples, signIndex, { bodies, rarities, answerIds: [...shared.questions.keys()] })
  const learnt = answers.map((own, index) => ({
    sign: signs[index] ?? '',
    rarity: Math.round((rarities[index] ?? 0) / RARITY_STEP),
    weights: [...weights.subarray(index * outputIndex.size, (index + 1) * outputIndex.size)].flatMap((weight, output) =>
      Math.abs(weight) >= LEAST_SENT * greatest ? [[output, Math.round(weight / unit)] as const] : [],
    ),
    answers: own,
  }))
  return {
    // What says nothing, neither of an intent nor of an answer, is as well unknown.
    ...writeCompact(
      learnt.filter((each) => each.weights.length > 0 || each.answers === null || each.answers.length > 0),
      shared,
    ),
    unit: Number(unit.toPrecision(4)),
    intents: intents.map((intent) => JSON.parse(intent) as Intent), // Written above.
    outputs,
  }
}

/** The examples, each with how many of its words no other has. */
function withNewness(examples: readonly Example[]): Example[] {
  const counts = new Map<string, number>()
  for (const { signs } of examples) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return examples.map((example) => ({
    ...example,
    signs: [...example.signs, ...newnessOf(example.signs, (sign) => counts.get(sign) === 1)],
  }))
}

/** The signs that are learnt, and in how many examples each is. */
function countSigns(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { signs } of examples) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return new Map([...counts].filter(([sign, count]) => count >= LEAST_FIRST || !sign.startsWith(FIRST_WORD)))
}

type Vector = {
  readonly signs: readonly (readonly [sign: number, value: number])[]
  readonly intent: number
  readonly weight: number
}

function descend(
  vectors: readonly Vector[],
  outputs: readonly (readonly number[])[],
  size: { readonly signs: number; readonly outputs: number },
): Float32Array {
  const width = size.outputs
  const weights = new Float32Array(size.signs * width)
  const mean = new Float32Array(weights.length)
  const random = randomOf('ranker')
  for (let done = 0; done < ROUNDS; done++) {
    const step = STEP / (1 + done * SLOWING)
    for (const vector of shuffle(vectors, random))
      learnOne(withoutSome(vector, random), weights, { outputs, width, step })
    for (let index = 0; index < weights.length; index++) {
      const weight = weights[index] ?? 0
      if (weight !== 0) weights[index] = Math.sign(weight) * Math.max(0, Math.abs(weight) - SHRINKING * step)
      if (done >= ROUNDS - AVERAGED) mean[index] = (mean[index] ?? 0) + (weights[index] ?? 0) / AVERAGED
    }
  }
  return mean
}

function withoutSome(vector: Vector, random: () => number): Vector {
  const left = vector.signs.filter(() => random() >= LEFT_OUT)
  const length = Math.hypot(...left.map(([, value]) => value)) || 1
  return { ...vector, signs: left.map(([sign, value]) => [sign, value / length] as const) }
}

type Step = { readonly outputs: readonly (readonly number[])[]; readonly width: number; readonly step: number }

/** Moves the weights of the signs of one example a little towards its intent. */
function learnOne(vector: Vector, weights: Float32Array, { outputs, width, step }: Step): void {
  const scores = new Float64Array(width)
  for (const [sign, value] of vector.signs) {
    const row = sign * width
    for (let output = 0; output < width; output++)
      scores[output] = (scores[output] ?? 0) + (weights[row + output] ?? 0) * value
  }
  const totals = outputs.map((own) => own.reduce((sum, output) => sum + (scores[output] ?? 0), 0))
  const most = Math.max(...totals)
  const shares = totals.map((total) => Math.exp(total - most))
  const all = shares.reduce((sum, share) => sum + share, 0)
  const gradient = new Float64Array(width)
  for (const [intent, share] of shares.entries()) {
    const error = vector.weight * (share / all - (intent === vector.intent ? 1 : 0))
    for (const output of outputs[intent] ?? []) gradient[output] = (gradient[output] ?? 0) + error
  }
  const moved = [...gradient.entries()].filter(([, error]) => Math.abs(error) > LEAST_GRADIENT)
  for (const [sign, value] of vector.signs) {
    const row = sign * width
    for (const [output, error] of moved) weights[row + output] = (weights[row + output] ?? 0) - step * value * error
  }
}

/** A need is itself, and each answer that it gives; anything else is only itself. */
function outputNames(intent: Intent): string[] {
  if (intent.kind === 'answer') return ['answer', `answer:${intent.topic}`]
  if (intent.kind !== 'need') return [`${intent.kind}:${'id' in intent ? intent.id : ''}`]
  const answers = Object.entries(intent.answers).map(([question, option]) => `${question}=${option}`)
  return answers.length > 1 ? [answers.join('&'), ...answers] : answers
}

/** A sign that more answers than this have in their examples tells none of them. */
const MOST_SHARING = 150
/** Of a sign that more answers than this have, one that has it in a single example is not told by it. */
const MOST_BY_CHANCE = 44
/** The rarest words of an answer tell what it is about; the rest would only weigh. */
const MOST_OWN_WORDS = 4

type Own = { readonly bodies: Bodies; readonly rarities: readonly number[]; readonly answerIds: readonly string[] }

/**
 * For each sign, the answers that have it among their examples, and in how many (0: only in their own text); null where
 * too many do.
 */
function answersOfSigns(
  examples: readonly Example[],
  signIndex: ReadonlyMap<string, number>,
  { bodies, rarities, answerIds }: Own,
) {
  const answerIndex = indexOf(answerIds)
  const times = [...signIndex.keys()].map(() => new Map<number, number>())
  for (const { signs, answer } of examples) {
    if (answer === undefined) continue
    const index = answerIndex.get(answer)
    if (index === undefined) throw new Error(`an example asks for ${answer}, which the base does not answer`)
    for (const sign of signs.filter(tellsAnswers)) {
      const row = times[signIndex.get(sign) ?? -1]
      row?.set(index, Math.min(MOST_TIMES, (row.get(index) ?? 0) + 1))
    }
  }
  for (const [answer, words] of bodies) {
    const index = answerIndex.get(answer)
    if (index === undefined) continue
    const own = [...new Set(words)].flatMap((word) => signIndex.get(word) ?? [])
    for (const sign of own.toSorted((a, b) => (rarities[b] ?? 0) - (rarities[a] ?? 0)).slice(0, MOST_OWN_WORDS)) {
      const row = times[sign]
      if (row && !row.has(index)) row.set(index, 0)
    }
  }
  return times.map((row) => {
    const sharing = [...row.values()].filter((number) => number > 0).length
    if (sharing > MOST_SHARING) return null
    const told = sharing > MOST_BY_CHANCE ? [...row].filter(([, number]) => number > 1) : [...row]
    return told.toSorted(([a], [b]) => a - b)
  })
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

function indexOf(values: readonly string[]): ReadonlyMap<string, number> {
  return new Map(values.map((value, index) => [value, index]))
}

function round(value: number, step: number): number {
  return Math.round(value / step) * step
}
