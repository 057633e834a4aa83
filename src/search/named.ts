import type { Lexicon } from '#knowledge/schema.ts'

import { isAlsoRuledOut, isRuledOut } from './denied.ts'
import { isOneEditAway } from './edit-distance.ts'
import { foldText, singular } from './fold.ts'

/** Something that a text calls by its name. `tool`: the sheet of the guide; null for a brand that has none. */
export type NamedThing = {
  readonly id: string
  readonly name: string
  readonly tool: string | null
  /** The tool or kind of tool that people take a brand for. */
  readonly like: string | null
  /** The words that name it, as typed. */
  readonly words: string
  /** « Surtout pas », « sans », « au lieu de »: the text rules it out. */
  readonly denied: boolean
  /** A word of every day of the trade (« DMP »): heard only where it is ruled out, and still a sign of what is asked. */
  readonly quiet?: true
  /** A kind of tools that is ruled out (« pas de visio »): its tools, and the needs that nothing else serves. */
  readonly ruledOut?: { readonly tools: readonly string[]; readonly needs: readonly string[] }
  /** The name with one slip of the finger: where the word is one that the guide knows, it is no name. */
  readonly isSlip?: true
}

type NamedTool = {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly unsafe?: true | undefined
  readonly aliases?: readonly string[] | undefined
}

type Name = Omit<NamedThing, 'words' | 'denied'> & {
  readonly parts: readonly string[]
  readonly exact: string | null
}

/** A shorter name is too easily another word. */
const SHORTEST_MISTYPED = 6

/**
 * Names that are words of every day: they count only as their owner writes them (« PASS », « Signal »), or with what
 * makes them a name.
 */
const EVERYDAY = new Set(
  'pass nuage signal globule trajectoire zoom teams team free orange element slack notion meet silo drive insta snap proton wa mes ens vt journal livi leah albus'.split(
    ' ',
  ),
)
/** Two words of every day, and a name only as its owner writes them: « le suivi de mes patients ». */
const EVERYDAY_PAIRS = new Set(['mes patients'])
/** In lower case too, these are nearly always the brand. */
const NAMES_ANYWAY = new Set('zoom teams drive meet signal insta snap free orange silo'.split(' '))
/** And these are words there, whatever the brand. */
const WORD_AFTER: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    signal: ['fort', 'd', 'de'],
    free: ['lance', 'style'],
    orange: ['fonce', 'clair'],
    team: ['building'],
  }),
)

/** « DMP (dossier médical partagé) »: people say the short name. */
const SHORT_NAME = /^(\p{Lu}+) \(.+\)$/u

export type NameReader = (text: string) => NamedThing[]

/** Prepares the names of tools and brands; a text then costs its words. */
export function createNameReader(tools: readonly NamedTool[], lexicon: readonly Lexicon[]): NameReader {
  const byFirst = new Map<string, Name[]>()
  const all: Name[] = []
  const add = (spelling: string, thing: Omit<NamedThing, 'words' | 'denied'>) => {
    const parts = partsOf(spelling).map(({ folded }) => folded)
    if (parts.length === 0) return
    const isEveryday = EVERYDAY.has(parts.join(' ')) || EVERYDAY_PAIRS.has(parts.join(' '))
    const name = { ...thing, parts, exact: isEveryday ? spelling : null }
    all.push(name)
    const first = parts[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), name])
  }
  for (const { id, name, kind, unsafe, aliases = [] } of tools) {
    // Categories and paper are called by words of every day.
    const isProper = kind === 'tool' || kind === 'standard'
    if (!isProper || unsafe) continue
    for (const each of [name, ...aliases]) if (isName(each)) add(each, { id, name, tool: id, like: null })
    const short = SHORT_NAME.exec(name)?.[1]
    if (short !== undefined) add(short, { id, name, tool: id, like: null, quiet: true })
  }
  for (const entry of lexicon) {
    if (entry.kind !== 'brands') continue
    for (const { id, name, words = [], like, sameAs } of entry.brands)
      for (const each of [name, ...words]) add(each, { id, name, tool: sameAs ? like : null, like })
    for (const { id, words, tools: own, needs = [] } of entry.kinds ?? [])
      for (const word of words)
        add(word, { id, name: word, tool: null, like: null, quiet: true, ruledOut: { tools: own, needs } })
  }
  const mistyped = all.filter(({ parts, exact, ruledOut }) => parts.length === 1 && exact === null && !ruledOut)
  return (text) => readNames(text, byFirst, mistyped)
}

/** « Mes Patients », « mes documents de santé »: in a need, nearly never a name. A name has a capital or no space. */
function isName(spelling: string): boolean {
  return /\p{Lu}/u.test(spelling) || !spelling.includes(' ')
}

type Part = { readonly folded: string; readonly raw: string; readonly from: number; readonly to: number }

function partsOf(text: string): Part[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}@]+/gu)].map((match) => ({
    folded: foldText(match[0]),
    raw: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }))
}

function readNames(
  text: string,
  byFirst: ReadonlyMap<string, readonly Name[]>,
  mistyped: readonly Name[],
): NamedThing[] {
  const parts = partsOf(text)
  const found: NamedThing[] = []
  let before = 0
  for (let place = 0; place < parts.length; place++) {
    const written = longest(parts, place, byFirst)
    const name = written ?? nearly(parts[place], mistyped)
    if (!name) continue
    const from = parts[place]?.from ?? 0
    const last = parts[Math.min(place + name.parts.length, parts.length) - 1]
    const to = last?.to ?? from
    found.push({
      id: name.id,
      name: name.name,
      tool: name.tool,
      like: name.like,
      words: text.slice(from, to),
      ...(name.quiet && { quiet: true }),
      ...(name.ruledOut && { ruledOut: name.ruledOut }),
      ...(!written && { isSlip: true }),
      denied:
        isRuledOut(foldText(text.slice(0, from)), foldText(text.slice(to))) ||
        (found.at(-1)?.denied === true && isAlsoRuledOut(text.slice(before, from))),
    })
    before = to
    place += name.parts.length - 1
  }
  const denied = new Set(found.flatMap((thing) => (thing.denied ? [foldText(thing.words)] : [])))
  return found
    .map((thing) => ({ ...thing, denied: denied.has(foldText(thing.words)) }))
    .filter((thing) => !thing.quiet || thing.denied)
    .filter((thing, index, all) => all.findIndex(({ id }) => id === thing.id) === index)
}

function longest(parts: readonly Part[], place: number, byFirst: ReadonlyMap<string, readonly Name[]>) {
  const part = parts[place]
  if (!part) return undefined
  // « Sans papiers » is no paper.
  const alike = (byFirst.get(singular(part.folded)) ?? []).filter(({ ruledOut }) => !ruledOut)
  const candidates = [...(byFirst.get(part.folded) ?? []), ...alike]
  return candidates
    .filter((name) => name.parts.every((each, offset) => parts[place + offset]?.folded === each))
    .filter((name) => name.exact === null || isWritten(name.exact, part, parts[place + 1]))
    .toSorted((a, b) => b.parts.length - a.parts.length)[0]
}

function isWritten(exact: string, { raw, folded }: Part, next: Part | undefined): boolean {
  if (exact.includes(' ')) return exact === `${raw} ${next?.raw ?? ''}`
  if (WORD_AFTER.get(folded)?.includes(next?.folded ?? '')) return false
  return NAMES_ANYWAY.has(folded) || raw === exact || raw === exact.toUpperCase()
}

function nearly(part: Part | undefined, names: readonly Name[]): Name | undefined {
  if (!part || part.folded.length < SHORTEST_MISTYPED) return undefined
  return names.find(({ parts }) => {
    const [name = ''] = parts
    return name.length >= SHORTEST_MISTYPED && name[0] === part.folded[0] && isOneEditAway(name, part.folded)
  })
}
