import { randomOf, shuffle } from '#lib/random.ts'

import { type CompactModel, FULL, type Intent, RARITY_STEP, writePairs, ZERO } from './model.ts'

/** A phrase by its signs, what it asks for, and the cited answer where it asks for one. */
export type Example = { readonly signs: readonly string[]; readonly intent: Intent; readonly answer?: string }

/** For each cited answer, the words of its own text. */
export type Bodies = ReadonlyMap<string, readonly string[]>

/** Measured by `npm run needs -- --learn`: more rounds or bigger steps learn the examples by heart. */
const ROUNDS = 12
const STEP = 2
const SLOWING = 0.3
/** An intent with more examples than this weighs no more than this many: cited answers are thousands, and one intent. */
const MOST_WEIGHT = 300
/** A gradient below this changes nothing that can be seen. */
const LEAST_GRADIENT = 1e-3
/** A weight below this share of the greatest is not sent. */
const LEAST_SENT = 1.5 / FULL

/**
 * Learns the ranker from examples: multinomial logistic regression by stochastic gradient, where an intent is the sum
 * of its outputs (`model.ts`). Deterministic: the order of the examples is drawn from a fixed seed. Cost: some seconds
 * for ten thousand examples; at build only.
 */
export function train(examples: readonly Example[], bodies: Bodies = new Map()): CompactModel {
  const intents = distinct(examples.map(({ intent }) => JSON.stringify(intent)))
  const names = intents.map((intent) => outputNames(JSON.parse(intent) as Intent)) // Written just above.
  const outputIndex = indexOf(distinct(names.flat()))
  const outputs = names.map((list) => list.map((name) => outputIndex.get(name) ?? 0))
  const signs = distinct(examples.flatMap((example) => example.signs))
  const signIndex = indexOf(signs)
  const counts = new Float64Array(signs.length)
  for (const example of examples)
    for (const sign of example.signs) {
      const index = signIndex.get(sign) ?? 0
      counts[index] = (counts[index] ?? 0) + 1
    }
  const rarities = [...counts].map((count) => round(Math.log(1 + examples.length / count), RARITY_STEP))
  const intentIndex = indexOf(intents)
  const intentOf = (example: Example) => intentIndex.get(JSON.stringify(example.intent)) ?? 0
  const sizes = intents.map(() => 0)
  for (const example of examples) sizes[intentOf(example)] = (sizes[intentOf(example)] ?? 0) + 1
  const vectors = examples.map((example) => {
    const known = example.signs.map((sign) => signIndex.get(sign) ?? 0)
    const length = Math.hypot(...known.map((index) => rarities[index] ?? 0)) || 1
    const intent = intentOf(example)
    return {
      signs: known.map((index) => [index, (rarities[index] ?? 0) / length] as const),
      intent,
      weight: Math.min(1, MOST_WEIGHT / (sizes[intent] ?? 1)),
    }
  })
  const weights = descend(vectors, outputs, { signs: signs.length, outputs: outputIndex.size })
  const greatest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1
  const unit = greatest / FULL
  const line = (sign: number) =>
    writePairs(
      [...weights.subarray(sign * outputIndex.size, (sign + 1) * outputIndex.size)].flatMap((weight, output) =>
        Math.abs(weight) >= LEAST_SENT * greatest ? [[output, Math.round(weight / unit)] as const] : [],
      ),
    )
  const answers = answerLines(examples, signIndex, { bodies, rarities })
  return {
    signs: signs.join(' '),
    rarities: rarities.map((rarity) => String.fromCodePoint(ZERO + Math.round(rarity / RARITY_STEP))).join(''),
    weights: signs.map((_, index) => line(index)).join('\n'),
    unit: Number(unit.toPrecision(4)),
    intents: intents.map((intent) => JSON.parse(intent) as Intent), // Written above.
    outputs,
    answers: answers.lines.join('\n'),
    answerIds: answers.ids,
  }
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
  const random = randomOf('ranker')
  for (let done = 0; done < ROUNDS; done++) {
    const step = STEP / (1 + done * SLOWING)
    for (const vector of shuffle(vectors, random)) learnOne(vector, weights, { outputs, width, step })
  }
  return weights
}

type Step = { readonly outputs: readonly (readonly number[])[]; readonly width: number; readonly step: number }

/** Moves the weights of the signs of one example a little towards its intent. */
function learnOne(vector: Vector, weights: Float32Array, { outputs, width, step }: Step): void {
  const scores = new Float64Array(width)
  for (const [sign, value] of vector.signs) {
    const row = weights.subarray(sign * width, (sign + 1) * width)
    for (const [output, weight] of row.entries()) scores[output] = (scores[output] ?? 0) + weight * value
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
    const row = weights.subarray(sign * width, (sign + 1) * width)
    for (const [output, error] of moved) row[output] = (row[output] ?? 0) - step * value * error
  }
}

/** A need is itself, and each answer that it gives; anything else is only itself. */
function outputNames(intent: Intent): string[] {
  if (intent.kind !== 'need') return [`${intent.kind}:${'id' in intent ? intent.id : ''}`]
  const answers = Object.entries(intent.answers).map(([question, option]) => `${question}=${option}`)
  return answers.length > 1 ? [answers.join('&'), ...answers] : answers
}

/** The rarest words of an answer tell what it is about; the rest would only weigh. */
const MOST_OWN_WORDS = 6

type Own = { readonly bodies: Bodies; readonly rarities: readonly number[] }

/** For each sign, the answers that have it among their examples, and in how many; or in their own text. */
function answerLines(examples: readonly Example[], signIndex: ReadonlyMap<string, number>, { bodies, rarities }: Own) {
  const ids = distinct(examples.flatMap(({ answer }) => answer ?? []))
  const answerIndex = indexOf(ids)
  const times = [...signIndex.keys()].map(() => new Map<number, number>())
  for (const { signs, answer } of examples) {
    if (answer === undefined) continue
    const index = answerIndex.get(answer) ?? 0
    for (const sign of signs) {
      const row = times[signIndex.get(sign) ?? 0]
      row?.set(index, Math.min(FULL, (row.get(index) ?? 0) + 1))
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
  return { ids, lines: times.map((row) => writePairs([...row].toSorted(([a], [b]) => a - b))) }
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
