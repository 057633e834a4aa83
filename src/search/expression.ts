import { foldText } from './fold.ts'
import { type Token, tokenize } from './tokens.ts'

/** A piece of an expression. `gap`: up to `MOST_BETWEEN` words; `any`: exactly one. */
type Atom =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'prefix'; readonly prefix: string }
  | { readonly kind: 'family'; readonly name: string }
  | { readonly kind: 'gap' }
  | { readonly kind: 'any' }

/** Words in a row. */
export type Sequence = readonly Atom[]

/** Sequences that must all be there, in any order: `photo + plaie`. */
export type Expression = readonly Sequence[]

/** « envoyer … ordonnance » still reads « envoyer à mon confrère une ordonnance », and no more. */
const MOST_BETWEEN = 3

export function parseExpression(text: string): Expression {
  return text.split(' + ').map(parseSequence)
}

export function parseSequence(text: string): Sequence {
  // Words in a row are read together, as in a text: « La Réunion » is not two words.
  return text.split(/(<[^>]+>|…|[\p{L}\p{M}\p{N}]*\*)/u).flatMap((piece): Atom[] => {
    if (piece === '…') return [{ kind: 'gap' }]
    if (piece === '*') return [{ kind: 'any' }]
    if (piece.startsWith('<')) return [{ kind: 'family', name: piece.slice(1, -1) }]
    if (piece.endsWith('*')) return [{ kind: 'prefix', prefix: foldText(piece.slice(0, -1)) }]
    return tokenize(piece).map(({ word }) => ({ kind: 'word', word }))
  })
}

export type Families = ReadonlyMap<string, Members>

/**
 * Things by a word, or else by a family, that a text must hold for them to be in it: of thousands, few need to be looked
 * for in a text.
 */
export type ByWord<Thing> = {
  readonly needing: ReadonlyMap<string, readonly Thing[]>
  readonly ofFamilies: ReadonlyMap<string, readonly Thing[]>
  readonly others: readonly Thing[]
}

export type Members = ByWord<Sequence>

/** Groups things by the first word that each needs, or by the first family; prefixes alone are always looked for. */
export function groupByWord<Thing>(things: readonly Thing[], sequenceOf: (thing: Thing) => Sequence): ByWord<Thing> {
  const needing = new Map<string, Thing[]>()
  const ofFamilies = new Map<string, Thing[]>()
  const others: Thing[] = []
  for (const thing of things) {
    const sequence = sequenceOf(thing)
    const word = sequence.find((atom) => atom.kind === 'word')
    const family = sequence.find((atom) => atom.kind === 'family')
    if (word) addTo(needing, word.word, thing)
    else if (family) addTo(ofFamilies, family.name, thing)
    else others.push(thing)
  }
  return { needing, ofFamilies, others }
}

function addTo<Thing>(groups: Map<string, Thing[]>, key: string, thing: Thing): void {
  const group = groups.get(key)
  if (group) group.push(thing)
  else groups.set(key, [thing])
}

/** Those that may be in a text. */
export function standingIn<Thing>({ needing, ofFamilies, others }: ByWord<Thing>, reading: Reading): Thing[] {
  const standing = [...others]
  for (const [family, things] of ofFamilies) if (familySpans(reading, family).length > 0) standing.push(...things)
  for (const word of reading.words) {
    const things = needing.get(word)
    if (things) standing.push(...things)
  }
  return standing
}

/** A text being read: its tokens, and where the members of families stand in it (found once, when first asked). */
export type Reading = {
  readonly tokens: readonly Token[]
  readonly words: ReadonlySet<string>
  readonly families: Families
  readonly spans: Map<string, readonly Span[]>
}

/** Places of the tokens that an expression took. */
export type Span = readonly number[]

export function startReading(tokens: readonly Token[], families: Families): Reading {
  return { tokens, words: new Set(tokens.map(({ word }) => word)), families, spans: new Map() }
}

/** Every place where an expression stands. Several sequences count once, where each first stands apart from the others. */
export function findExpression(reading: Reading, expression: Expression): readonly Span[] {
  const [only, ...others] = expression
  if (!only) return []
  if (others.length === 0) return findSequence(reading, only)
  const taken: number[] = []
  for (const sequence of expression) {
    const span = findSequence(reading, sequence).find((found) => !found.some((place) => taken.includes(place)))
    if (!span) return []
    taken.push(...span)
  }
  return [taken.toSorted((a, b) => a - b)]
}

const NOWHERE: readonly Span[] = []

/** Whether every word and family of a sequence is in the text: nearly none is, and the rest need not be looked for. */
function mayStand(reading: Reading, sequence: Sequence): boolean {
  for (const atom of sequence) {
    if (atom.kind === 'word' && !reading.words.has(atom.word)) return false
    if (atom.kind === 'family' && familySpans(reading, atom.name).length === 0) return false
  }
  return true
}

function findSequence(reading: Reading, sequence: Sequence): readonly Span[] {
  if (!mayStand(reading, sequence)) return NOWHERE
  const spans: Span[] = []
  for (let start = 0; start < reading.tokens.length; start++) {
    const span = matchFrom(reading, sequence, 0, start)
    if (span && span.length > 0) spans.push(span)
  }
  return spans
}

/** The tokens that the rest of a sequence takes from a place on, the longest members of families first; or null. */
function matchFrom(reading: Reading, sequence: Sequence, index: number, place: number): Span | null {
  const atom = sequence[index]
  if (!atom) return []
  if (atom.kind === 'gap') {
    for (let skipped = 0; skipped <= MOST_BETWEEN; skipped++) {
      const rest = matchFrom(reading, sequence, index + 1, place + skipped)
      if (rest) return rest
    }
    return null
  }
  const token = reading.tokens[place]
  if (!token) return null
  for (const taken of takenBy(reading, atom, token, place)) {
    const rest = matchFrom(reading, sequence, index + 1, (taken.at(-1) ?? place) + 1)
    if (rest) return [...taken, ...rest]
  }
  return index > 0 && token.soft ? matchFrom(reading, sequence, index, place + 1) : null
}

function takenBy(reading: Reading, atom: Exclude<Atom, { kind: 'gap' }>, token: Token, place: number): readonly Span[] {
  switch (atom.kind) {
    case 'word':
      return token.word === atom.word ? [[place]] : []
    case 'prefix':
      return token.word.startsWith(atom.prefix) ? [[place]] : []
    case 'any':
      return [[place]]
    case 'family':
      return familySpans(reading, atom.name).filter((span) => span[0] === place)
  }
}

/** Where members of a family stand, longest first. */
export function familySpans(reading: Reading, name: string): readonly Span[] {
  const known = reading.spans.get(name)
  if (known) return known
  reading.spans.set(name, []) // A family that names itself, even through others, adds nothing.
  const members = reading.families.get(name)
  const spans = (members ? standingIn(members, reading) : [])
    .flatMap((member) => findSequence(reading, member))
    .toSorted((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
  reading.spans.set(name, spans)
  return spans
}
