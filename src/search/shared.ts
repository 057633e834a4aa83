import type { Lexicon } from '#knowledge/schema.ts'
import type { AskedAnswer } from '#knowledge/views/search.ts'

import type { Shared } from './compact.ts'
import { compiledOnce } from './lexicon.ts'
import { tellsAnswers } from './model.ts'
import { soundedWords, soundOf } from './sound.ts'

/** The words and the answers that a base is searched with. */
type Base = { readonly lexicon: readonly Lexicon[]; readonly answers: readonly AskedAnswer[] }

/**
 * What a ranker is written and read with (`compact.ts`): the signs that the words of the base itself give. Depends on the
 * lexicon and the questions alone, however their spaces are written. Cost: some milliseconds, once.
 */
export function sharedOf({ lexicon, answers }: Base): Shared {
  const questions = new Map(
    answers
      .map(({ id, question }) => [id, new Set(soundedWords(question).map(({ sound }) => sound))] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
  const { vocabulary, families } = compiledOnce(lexicon)
  const signs = new Set([
    ...[...vocabulary.known, ...vocabulary.prefixes].map(soundOf),
    ...[...questions.values()].flatMap((words) => [...words]),
    ...[...families.keys()].map((family) => `<${family}`),
    ...lexicon.flatMap((entry) =>
      entry.kind === 'answers' ? Object.keys(entry.options).map((option) => `=${entry.id}=${option}`) : [],
    ),
    ...namesIn({ lexicon, answers }).map((id) => `@${id}`),
  ])
  return {
    signs: [...signs].filter((sign) => sign !== '').toSorted(),
    questions: new Map([...questions].map(([id, words]) => [id, new Set([...words].filter(tellsAnswers))])),
  }
}

/** The tools and brands that the lexicon and the answers speak of. */
function namesIn({ lexicon, answers }: Base): string[] {
  const brands = lexicon.flatMap((entry) =>
    entry.kind === 'brands' ? entry.brands.flatMap(({ id, like }) => [id, like ?? id]) : [],
  )
  return [...brands, ...answers.flatMap(({ tool }) => tool ?? [])]
}
