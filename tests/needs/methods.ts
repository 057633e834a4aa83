import { gzipSync } from 'node:zlib'

import type { Knowledge } from '#knowledge/knowledge.ts'
import { authoredPhrases, examplesOf, ownPhrases, saidIn } from '#search/learn.ts'
import type { Intent } from '#search/intent.ts'
import { type RankedIntent, rankIntents, readModel } from '#search/model.ts'
import { type Example, train } from '#search/train.ts'
import { readText, understandText } from '#search/understand.ts'

/** A way to say what a text asks for, learnt from examples. `ask` ranks intents, written as JSON, best first. */
type Method = {
  readonly name: string
  readonly mend: string
  readonly prepare: (examples: readonly Example[], knowledge: Knowledge) => Prepared
}

type Prepared = { readonly sent: string; readonly ask: (tried: Tried) => readonly string[] }

type Tried = { readonly text: string; readonly example: Example }

const FOLDS = 5
const WITHIN = 3
const NEAREST = 20

const METHODS: readonly Method[] = [
  { name: 'nearest examples', mend: 'add a phrase close to it', prepare: nearest },
  { name: 'linear (kept)', mend: 'add a phrase, or the word to its family', prepare: linear },
  { name: 'lexicon alone', mend: 'write an expression in data/lexicon', prepare: lexiconAlone },
]

/** Prints the methods side by side on the phrases of `data/phrases`, a fifth at a time kept from them. */
export function compareMethods(knowledge: Knowledge): void {
  const phrases = authoredPhrases(knowledge)
  const examples = examplesOf(knowledge, phrases)
  const own = examplesOf(knowledge, ownPhrases(knowledge))
  const tried = examples.map((example, index): Tried => ({ example, text: phrases[index]?.text ?? '' }))
  console.log('| method | right first | in 3 | kB sent, compressed | ms a text | how a non-programmer mends a miss |')
  console.log('|---|---|---|---|---|---|')
  for (const { name, mend, prepare } of METHODS) {
    let [first, within, time] = [0, 0, 0]
    for (let fold = 0; fold < FOLDS; fold++) {
      const { ask } = prepare([...examples.filter((_, index) => index % FOLDS !== fold), ...own], knowledge)
      for (const each of tried.filter((_, index) => index % FOLDS === fold)) {
        const start = performance.now()
        const found = ask(each)
        time += performance.now() - start
        const wanted = nameOf(each.example.intent)
        first += Number(found[0] === wanted)
        within += Number(found.slice(0, WITHIN).includes(wanted))
      }
    }
    const { sent } = prepare([...examples, ...own], knowledge)
    const share = (part: number) => `${((100 * part) / tried.length).toFixed(1)} %`
    const kilobytes = (gzipSync(sent).length / 1000).toFixed(0)
    const milliseconds = (time / tried.length).toFixed(2)
    console.log(`| ${name} | ${share(first)} | ${share(within)} | ${kilobytes} | ${milliseconds} | ${mend} |`)
  }
}

/** The intents of the examples that share most signs with a text, the rarest signs weighing most (cosine). */
function nearest(examples: readonly Example[]): Prepared {
  const counts = new Map<string, number>()
  for (const { signs } of examples) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const rarity = (sign: string) => Math.log(1 + examples.length / (counts.get(sign) ?? examples.length))
  const lengthOf = (signs: readonly string[]) => Math.hypot(...signs.map(rarity)) || 1
  const known = examples.map(({ signs, intent }) => ({ length: lengthOf(signs), intent: nameOf(intent) }))
  const bySign = new Map<string, number[]>()
  for (const [index, { signs }] of examples.entries())
    for (const sign of signs) {
      const places = bySign.get(sign) ?? []
      places.push(index)
      bySign.set(sign, places)
    }
  return {
    sent: JSON.stringify(examples.map(({ signs, intent }) => [signs, intent])),
    ask: ({ example }) => {
      const shared = new Float64Array(examples.length)
      for (const sign of example.signs)
        for (const index of bySign.get(sign) ?? []) shared[index] = (shared[index] ?? 0) + rarity(sign) ** 2
      const closest = known
        .map(({ length, intent }, index) => ({ intent, closeness: (shared[index] ?? 0) / length }))
        .toSorted((a, b) => b.closeness - a.closeness)
        .slice(0, NEAREST)
      const votes = new Map<string, number>()
      for (const { intent, closeness } of closest) votes.set(intent, (votes.get(intent) ?? 0) + closeness)
      return [...votes].toSorted(([, a], [, b]) => b - a).map(([intent]) => intent)
    },
  }
}

/** An intent as the methods are judged by it: which answer, and so of which topic, is found by other means. */
export function nameOf(intent: Intent): string {
  return intent.kind === 'answer' ? intent.kind : JSON.stringify(intent)
}

/** The names of ranked intents, best first: the chances of all topics are that an answer is asked for. */
export function byName(intents: readonly RankedIntent[]): string[] {
  const chances = new Map<string, number>()
  for (const { intent, chance } of intents) chances.set(nameOf(intent), (chances.get(nameOf(intent)) ?? 0) + chance)
  return [...chances].toSorted(([, a], [, b]) => b - a).map(([name]) => name)
}

/** The ranker of the guide. */
function linear(examples: readonly Example[], knowledge: Knowledge): Prepared {
  const said = saidIn(knowledge)
  const compact = train(examples, said)
  const model = readModel(compact, said.shared)
  return {
    sent: JSON.stringify(compact),
    ask: ({ example }) => byName(rankIntents(model, new Map(example.signs.map((sign) => [sign, sign]))).intents),
  }
}

/** What the words of the lexicon say by themselves: a need, and nothing else. */
function lexiconAlone(_: readonly Example[], { lexicon, questions }: Knowledge): Prepared {
  const exchange = new Set(questions.filter(({ stage }) => stage === 'echange').map(({ id }) => id))
  return {
    sent: JSON.stringify(lexicon),
    ask: ({ text }) => {
      const { answers } = understandText(readText(text, lexicon), questions)
      const own = answers.filter(({ question }) => exchange.has(question))
      const intent: Intent = {
        kind: 'need',
        answers: Object.fromEntries(
          own.map(({ question, option }) => [question, option] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)),
        ),
      }
      return own.length > 0 ? [nameOf(intent)] : []
    },
  }
}
