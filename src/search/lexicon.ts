import type { Lexicon } from '#knowledge/schema.ts'
import { matchesNotAfter } from '#lib/not-after.ts'

import { foldText, singular } from './fold.ts'
import {
  type ByWord,
  type Expression,
  type Families,
  groupByWord,
  parseExpression,
  parseSequence,
  type Sequence,
} from './expression.ts'

/** How sure an expression makes an answer. From `usual` on it answers; a hint only helps to rank. */
export const STRENGTHS = { sure: 3, usual: 2, hint: 1 } as const

/** An expression and what it means; `option` null: it means nothing, whatever its words suggest. */
export type Meaning = {
  /** Its place in the lexicon. */
  readonly place: number
  readonly question: string
  readonly option: string | null
  readonly strength: number
  readonly expression: Expression
}

/** A lexicon ready to read texts. Depends on nothing but the lexicon; costs a few milliseconds, once. */
export type CompiledLexicon = {
  readonly meanings: ByWord<Meaning>
  readonly families: Families
  /** Synonyms by the form that the guide writes. */
  readonly synonyms: ReadonlyMap<string, string>
  readonly calls: readonly NoticeCall[]
  /** Manners of speaking that tell of no danger: `figures.ts`. */
  readonly figures: readonly Expression[]
  readonly vocabulary: Vocabulary
}

/** The words that call for a notice: `usual` ones only where none of `unless` stands. */
export type NoticeCall = {
  readonly notice: string
  readonly sure: readonly Expression[]
  readonly usual: readonly Expression[]
  readonly unless: readonly Expression[]
}

/** Words that need no correction, and, by first letter and length, those that a typing error may have spoiled. */
export type Vocabulary = {
  readonly known: ReadonlySet<string>
  readonly prefixes: readonly string[]
  readonly byShape: ReadonlyMap<string, readonly string[]>
}

/** A lexicon is compiled once: the result depends on nothing else. */
const compiledLexicons = new WeakMap<readonly Lexicon[], CompiledLexicon>()

export function compiledOnce(lexicon: readonly Lexicon[]): CompiledLexicon {
  const known = compiledLexicons.get(lexicon)
  if (known) return known
  const compiled = compileLexicon(lexicon)
  compiledLexicons.set(lexicon, compiled)
  return compiled
}

function compileLexicon(lexicon: readonly Lexicon[]): CompiledLexicon {
  const meanings: Meaning[] = []
  const families = new Map<string, Sequence[]>()
  const synonyms = new Map<string, string>()
  const kept: string[] = []
  const calls: NoticeCall[] = []
  const figures: Expression[] = []
  const names = namesIn(lexicon)
  for (const entry of lexicon) {
    if (entry.kind === 'words') {
      for (const [name, members] of Object.entries({ ...entry.families, ...entry.synonyms }))
        families.set(name, members.map(parseSequence))
      for (const [name, members] of Object.entries(entry.synonyms)) synonyms.set(name, members[0] ?? name)
      kept.push(...entry.keep)
      continue
    }
    if (entry.kind === 'brands') continue
    if (entry.kind === 'notices') {
      for (const [notice, words] of Object.entries(entry.notices))
        calls.push({
          notice,
          sure: (words.sure ?? []).map(parseExpression),
          usual: (words.usual ?? []).map(parseExpression),
          unless: (words.unless ?? []).map(parseExpression),
        })
      figures.push(...(entry.figures ?? []).map(parseExpression))
      continue
    }
    const add = (option: string | null, strength: number, expressions: readonly string[] = []) => {
      for (const text of expressions)
        meanings.push({
          place: meanings.length,
          question: entry.id,
          option,
          strength,
          expression: parseExpression(text),
        })
    }
    for (const [option, words] of Object.entries(entry.options)) {
      for (const level of ['sure', 'usual', 'hint'] as const) add(option, STRENGTHS[level], words[level])
    }
    add(null, STRENGTHS.sure, entry.ignore)
  }
  return {
    meanings: groupByWord(meanings, ({ expression }) => expression[0] ?? []),
    families: new Map([...families].map(([name, members]) => [name, groupByWord(members, (member) => member)])),
    synonyms,
    calls,
    figures,
    vocabulary: vocabularyOf({ meanings, calls, figures, families, kept, names }),
  }
}

/** A shorter name is one typing error away from common words: « Privas » and « privé », « Brive » and « brève ». */
const SHORTEST_MENDED_NAME = 8

/** Words that the lexicon writes as names: « Toulouse », but neither « EHPAD » nor « toulousain ». */
function namesIn(lexicon: readonly Lexicon[]): ReadonlySet<string> {
  const texts = lexicon.flatMap((entry) =>
    entry.kind !== 'answers'
      ? []
      : Object.values(entry.options).flatMap(({ sure = [], usual = [], hint = [] }) => [...sure, ...usual, ...hint]),
  )
  return new Set(
    texts
      .flatMap((text) => matchesNotAfter(text, /\p{Lu}\p{Ll}+(?!\p{L})/gu, /\p{L}/u))
      .map(([name]) => singular(foldText(name))),
  )
}

type Words = {
  readonly meanings: readonly Meaning[]
  readonly calls: readonly NoticeCall[]
  readonly figures: readonly Expression[]
  readonly families: ReadonlyMap<string, readonly Sequence[]>
  readonly kept: readonly string[]
  readonly names: ReadonlySet<string>
}

function vocabularyOf({ meanings, calls, figures, families, kept, names }: Words): Vocabulary {
  const called = calls
    .flatMap(({ sure, usual, unless }) => [...sure, ...usual, ...unless].flat())
    .concat(figures.flat())
  const sequences = [...meanings.flatMap(({ expression }) => expression), ...called, ...[...families.values()].flat()]
  const atoms = sequences.flat()
  const words = new Set(atoms.flatMap((atom) => (atom.kind === 'word' ? [atom.word] : [])))
  const prefixes = [...new Set(atoms.flatMap((atom) => (atom.kind === 'prefix' ? [atom.prefix] : [])))]
  const byShape = new Map<string, string[]>()
  const mendable = [...words].filter((word) => !names.has(word) || word.length >= SHORTEST_MENDED_NAME)
  for (const word of mendable.toSorted()) {
    const alike = byShape.get(shapeOf(word, word.length))
    if (alike) alike.push(word)
    else byShape.set(shapeOf(word, word.length), [word])
  }
  const keptWords = kept
    .flatMap((word) => parseSequence(word))
    .flatMap((atom) => (atom.kind === 'word' ? [atom.word] : []))
  return { known: new Set([...words, ...keptWords]), prefixes, byShape }
}

/** What words of a vocabulary are found by: the first letter, the one least often mistyped, and a length. */
export function shapeOf(word: string, length: number): string {
  return `${word[0] ?? ''}${length}`
}
