import type { Knowledge } from '#knowledge/knowledge.ts'
import { askedAnswers } from '#knowledge/views/search.ts'

import type { CompactModel, Shared } from './compact.ts'
import { intentOf } from './model.ts'
import { createNameReader, type NamedThing } from './named.ts'
import { sharedOf } from './shared.ts'
import { type Signs, signsOf } from './signs.ts'
import { soundedWords } from './sound.ts'
import { type Bodies, type Example, type Said, train } from './train.ts'
import { readText, type TextRead } from './understand.ts'

/** The part of the knowledge base that the ranker learns from. A whole `Knowledge` fits. */
export type Learnable = Pick<Knowledge, 'phrases' | 'faq' | 'situations' | 'tools' | 'lexicon' | 'questions'>

/** A phrase and what it asks for, as far as the ranker tells apart. */
export type TaughtPhrase = Omit<Example, 'signs'> & { readonly text: string }

/**
 * The ranker for a knowledge base: learnt from its phrases, from the questions of its answers, and from the needs that
 * its situations tell. Deterministic. Cost: about a millisecond a phrase to read them, and some seconds to learn.
 */
export function learn(knowledge: Learnable): CompactModel {
  return train(examplesOf(knowledge, [...authoredPhrases(knowledge), ...ownPhrases(knowledge)]), saidIn(knowledge))
}

/** What authors wrote in `data/phrases`. */
export function authoredPhrases({ phrases, questions }: Learnable): TaughtPhrase[] {
  const exchange = new Set(questions.filter(({ stage }) => stage === 'echange').map(({ id }) => id))
  return phrases.flatMap(({ sets }) =>
    sets.flatMap(({ for: target, phrases: texts }) => {
      const intent = intentOf(target, (question) => exchange.has(question))
      return texts.map((text) => ({ text, intent, ...('answer' in target && { answer: target.answer }) }))
    }),
  )
}

/** What the rest of the base already says: so a new answer or situation is found before anyone adds phrases for it. */
export function ownPhrases({ faq, situations, questions }: Learnable): TaughtPhrase[] {
  const exchange = new Set(questions.filter(({ stage }) => stage === 'echange').map(({ id }) => id))
  const answers = faq.flatMap((topic) =>
    topic.entries.map(({ id, question }): TaughtPhrase => ({
      text: question,
      intent: { kind: 'answer', topic: topic.id },
      answer: `${topic.id}/${id}`,
    })),
  )
  const told = situations.flatMap(({ title, need, answers: given }): TaughtPhrase[] => {
    const intent = intentOf({ answers: given }, (question) => exchange.has(question))
    return [title, need].map((text) => ({ text, intent }))
  })
  return [...answers, ...told]
}

/** The tool that each cited answer is about. */
export function answerTools(
  topics: readonly { id: string; tool: string | null; entries: readonly { id: string }[] }[],
) {
  return new Map(
    topics.flatMap(({ id, tool, entries }) => entries.map((entry) => [`${id}/${entry.id}`, tool] as const)),
  )
}

/** The words of each cited answer, as they sound. */
function bodiesOf({ faq }: Pick<Learnable, 'faq'>): Bodies {
  const entries = faq.flatMap(({ id, entries: own }) =>
    own.map(({ id: entry, answer }) => [`${id}/${entry}`, soundedWords(answer).map(({ sound }) => sound)] as const),
  )
  return new Map(entries)
}

/** What a ranker of this base is written and read with. */
export function sharedIn(knowledge: Pick<Learnable, 'faq' | 'lexicon'>): Shared {
  return sharedOf({ lexicon: knowledge.lexicon, answers: askedAnswers(knowledge) })
}

/** What the base says by itself, as `train` wants it. */
export function saidIn(knowledge: Pick<Learnable, 'faq' | 'lexicon'>): Said {
  return { bodies: bodiesOf(knowledge), shared: sharedIn(knowledge) }
}

/** Phrases by their signs, as `train` wants them. */
export function examplesOf(
  knowledge: Pick<Learnable, 'tools' | 'lexicon'>,
  phrases: readonly TaughtPhrase[],
): Example[] {
  const readNames = createNameReader(knowledge.tools, knowledge.lexicon)
  return phrases.map(({ text, ...rest }) => ({
    ...rest,
    signs: [...signsIn(readText(text, knowledge.lexicon), readNames(text)).keys()],
  }))
}

/** That something is ruled out by its name, whatever it is. */
const RULED_OUT = '~ruled-out'

/** The signs of a text. What it rules out by name is no sign of wanting it, nor of asking about it. */
export function signsIn(read: TextRead, named: readonly NamedThing[]): Signs {
  const wanted = named.filter(({ denied }) => !denied)
  const signs = signsOf(
    read,
    wanted.flatMap(({ id, tool, like, words }) =>
      [...new Set([id, tool, like])].flatMap((each) => (each === null ? [] : [{ id: each, words }])),
    ),
  )
  const ruledOut = named.filter(({ denied, quiet }) => denied && !quiet)
  if (ruledOut.length === 0) return signs
  const silent = new Set(ruledOut.flatMap(({ words }) => soundedWords(words).map(({ sound }) => sound)))
  return new Map([...[...signs].filter(([sign]) => !silent.has(sign)), [RULED_OUT, '']])
}
