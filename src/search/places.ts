import type { Lexicon, Places } from '#knowledge/schema.ts'

import { foldText } from './fold.ts'
import { REGION } from './sought.ts'

/** Where a text says it happens. Several regions: a name that several have, « Saint-Denis ». */
export type PlaceRead = {
  readonly regions: readonly string[]
  readonly from: string
  /** Where the text names a region itself, from its first letter to after its last. */
  readonly regionSpan?: readonly [number, number]
}

/**
 * Names of departments and towns that are words of every day: they count only after a word that says where, or with
 * their capital inside a sentence. « Une plaie creuse », « trop cher », « trois tours ».
 */
const EVERYDAY = new Set(
  (
    'creuse cher lot nord manche somme vienne aube landes tours lens sens gap die vire cannes grasse orange nice lourdes ' +
    'condom cognac saintes calais apt lure royan bron hem persan vif ham bar toul meaux sceaux trappes auch pau dole ' +
    'thiers le-blanc le-port le-moule les-lilas la-possession les-abymes le-puy digne montagne marine limay meru laon ' +
    'gien cosne langon prades mende foix eu paris-l-hopital le-mans la-teste le-tampon le-lamentin les-sables aix bourg ' +
    'allonnes genas arles sete vichy muret lunel rives avion loos marly massy mions vence carros cluses passy rumilly ' +
    'aura le-pre le-vigan le-bouscat le-creusot le-robert le-francois le-marin cenon cestas pessac'
  ).split(' '),
)
/** Among them, those that no one says in another sense after « à » or « dans le » are still of every day alone. */
const WHERE = new Set(
  'dans ds en a sur vers departement dept dpt secteur cote chu ch chr hopital clinique ehpad cpts msp ville pres'.split(
    ' ',
  ),
)
const ARTICLES = new Set('le la les l du de d des'.split(' '))

/** « Saint-Denis », « st denis »: one spelling. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['s', 'sur'],
])

/** After a number, these make it an amount, an age, a dose, a time, a date. */
const UNITS = new Set(
  (
    'an ans mois semaine semaines jour jours j h heure heures min minutes mn s fois x mg g kg ml l cl cm mm m mo go ko ' +
    'comprime comprimes cp gouttes unites ui doses lits lit places place patients patient residents resident personnes ' +
    'pers pro pros professionnels idel infirmieres infirmiers medecins photos pages documents seances seance actes visites euros ' +
    'euro e pour pourcent degres km etage janvier fevrier mars avril mai juin juillet aout septembre octobre novembre ' +
    'decembre et ou a % € ° membres usagers salaries ehpad esms messages fichiers images rdv appels chiffres caracteres'
  ).split(' '),
)
/** Before a number, these make it an amount, an hour, a room. */
const BEFORE_AMOUNT = new Set(
  (
    'a de depuis avant apres vers environ pour chambre ch lit salle porte stade grade type version windows iphone android ' +
    'article avenant annexe covid toutes tous les des ses mes nos vos leurs ces plus moins age agee deux trois et ou ' +
    'numero n no page etape niveau tension glycemie temperature saturation sat spo2 fievre dose code formulaire cerfa'
  ).split(' '),
)
/** Emergency numbers that are also departments: only « dans le 15 » is the Cantal. */
const EMERGENCY_NUMBERS = new Set(['15', '17', '18'])
const IN = new Set('dans ds departement dept dpt'.split(' '))
/** « Le 12 », « le 31 » are days. */
const LAST_DAY = 31

/** A longer name may be mistyped by one letter of its own. */
type Name = {
  readonly words: readonly string[]
  readonly region: string
  readonly everyday: boolean
  /** A region's own name. */
  readonly isRegion: boolean
}

export type PlaceReader = (text: string) => PlaceRead | null

/** The names and usual abbreviations of each region: what the lexicon is sure of, and hints that need a place's look. */
function regionNames(lexicon: readonly Lexicon[]): [string, string][] {
  return lexicon.flatMap((entry) =>
    entry.kind === 'answers' && entry.id === REGION
      ? Object.entries(entry.options).flatMap(([region, { sure = [], hint = [] }]) =>
          [...sure, ...hint].map((name): [string, string] => [name, region]),
        )
      : [],
  )
}

/**
 * Prepares the names of regions (`lexicon/region.json`), departments and towns; a text then costs its words. A name takes
 * its words: « Pays de la Loire » is not the Loire.
 */
export function createPlaceReader({ departments }: Places, lexicon: readonly Lexicon[]): PlaceReader {
  const byFirst = new Map<string, Name[]>()
  const add = (name: string, region: string, isRegion = false) => {
    const words = wordsOf(name).map(({ word }) => word)
    const [first] = words
    if (first === undefined) return
    byFirst.set(first, [
      ...(byFirst.get(first) ?? []),
      { words, region, everyday: EVERYDAY.has(words.join('-')), isRegion },
    ])
  }
  const codes = new Map<string, string>([['20', 'corse']])
  for (const { code, name, region, towns } of departments) {
    codes.set(code.toLowerCase(), region)
    for (const each of [name, ...towns]) add(each, region)
  }
  for (const [name, region] of regionNames(lexicon)) add(name, region, true)
  return (text) => {
    const words = wordsOf(text)
    const numbered = readNumber(words, codes)
    const named = readName(words, byFirst)
    if (numbered && named && !named.regions.includes(numbered.regions[0] ?? ''))
      return { regions: [...numbered.regions, ...named.regions], from: `${numbered.from}, ${named.from}` }
    return numbered ?? named
  }
}

/** `isHead`: a comma or a colon follows. */
type Word = {
  readonly word: string
  readonly raw: string
  readonly index: number
  readonly isHead: boolean
  readonly from: number
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/([\p{L}\p{M}\p{N}]+|[%€°])( ?[,:])?/gu)].map(
    ({ 1: raw = '', 2: mark, index: from }, index) => {
      const folded = foldText(raw)
      return { word: SPELLINGS.get(folded) ?? folded, raw, index, isHead: mark !== undefined, from }
    },
  )
}

/** The longest name in the text, or several regions where they share it. */
function readName(words: readonly Word[], byFirst: ReadonlyMap<string, readonly Name[]>): PlaceRead | null {
  let best: ({ readonly length: number } & PlaceRead) | null = null
  const all: string[] = []
  let next = 0
  for (const { word, index } of words) {
    if (index < next) continue
    const found = (byFirst.get(word) ?? []).filter(
      (name) =>
        name.words.every((each, offset) => words[index + offset]?.word === each) &&
        (!name.everyday || isSaidAsPlace(words, index)) &&
        (name.words.join(' ') !== MEETING || isIsland(words, index)),
    )
    const length = Math.max(0, ...found.map((name) => name.words.length))
    if (length === 0) continue
    const longest = found.filter((name) => name.words.length === length)
    const regions = [...new Set(longest.map(({ region }) => region))]
    next = index + length
    if (isOfSomeoneElse(words, index)) continue
    all.push(...regions)
    const typed = words.slice(index, next)
    const from = typed.map(({ raw }) => raw).join(' ')
    const last = typed.at(-1)
    const isRegion = longest.every((name) => name.isRegion) && regions.length === 1 && last !== undefined
    if (best === null || length > best.length)
      best = {
        length,
        regions,
        from,
        ...(isRegion && { regionSpan: [words[index]?.from ?? 0, last.from + last.raw.length] as const }),
      }
  }
  if (best === null) return null
  // Two names, and one region has both: « Saint-Denis, La Réunion ».
  const shared = best.regions.filter((region) => all.filter((other) => other === region).length > 1)
  const others = new Set(all.filter((region) => !best.regions.includes(region)))
  const { from, regionSpan } = best
  if (shared.length === 1) return { regions: shared, from, ...(regionSpan && { regionSpan }) }
  return { regions: [...best.regions, ...others], from, ...(regionSpan && others.size === 0 && { regionSpan }) }
}

/** « À Tours », « dans la Creuse », « Tours, … » at the head of a text, or a capital inside the sentence. */
function isSaidAsPlace(words: readonly Word[], index: number): boolean {
  const { raw = '', isHead = false } = words[index] ?? {}
  let before = index - 1
  if (ARTICLES.has(words[before]?.word ?? '')) before--
  const isAfterWhere = WHERE.has(words[before]?.word ?? '')
  const hasCapital = index > 0 && /^\p{Lu}\p{L}/u.test(raw) && !isShouted(words)
  return isAfterWhere || hasCapital || (index === 0 && isHead)
}

/** The island, and any meeting: « la réunion ». */
const MEETING = 'la reunion'
const OF_MEETINGS = new Set(
  (
    'inviter invite invitation convier convoquer convocation participer participe assister venir presence presents ordre ' +
    'jour staff equipe pluri pluripro date prochaine prevoir organiser preparer visio zoom teams synthese lundi mardi ' +
    'mercredi jeudi vendredi samedi demain semaine mois cpts msp compte cr rcp'
  ).split(' '),
)

/** With its capital, or, said as a place or after a comma, at an edge of a text that has nothing of a meeting. */
function isIsland(words: readonly Word[], index: number): boolean {
  if (/^R[ée]union/u.test(words[index + 1]?.raw ?? '')) return true
  const isAtEdge = index === 0 || index + 2 >= words.length
  const isApart = words[index - 1]?.isHead === true
  return isAtEdge && (isApart || isSaidAsPlace(words, index)) && !words.some(({ word }) => OF_MEETINGS.has(word))
}

/** Everything in capitals says nothing of names. */
function isShouted(words: readonly Word[]): boolean {
  return words.every(({ raw }) => raw === raw.toUpperCase())
}

/** « Un confrère de Lyon » is where the other one is; « une collègue en Occitanie », most often, where both are. */
const OTHERS = new Set('confrere consoeur collegue correspondant correspondante specialiste expert'.split(' '))

function isOfSomeoneElse(words: readonly Word[], index: number): boolean {
  return OTHERS.has(words[index - 2]?.word ?? '') && ['de', 'a', 'sur'].includes(words[index - 1]?.word ?? '')
}

function readNumber(words: readonly Word[], codes: ReadonlyMap<string, string>): PlaceRead | null {
  for (const { word, raw, index } of words) {
    const region = codes.get(word)
    if (region !== undefined && isDepartment(words, index)) return { regions: [region], from: raw }
  }
  return null
}

function isDepartment(words: readonly Word[], index: number): boolean {
  const word = words[index]?.word ?? ''
  const next = words[index + 1]?.word ?? ''
  if (UNITS.has(next) || /^\d/.test(next)) return false
  if (words.length === 1 || /^2[ab]$/.test(word) || word.length === 3) return true
  const hasArticle = words[index - 1]?.word === 'le' || words[index - 1]?.word === 'du'
  const before = words[index - (hasArticle ? 2 : 1)]?.word ?? ''
  if (IN.has(before)) return true
  if (EMERGENCY_NUMBERS.has(word)) return false
  if (hasArticle) return Number(word) > LAST_DAY
  const isAtEdge = index === words.length - 1 || index === 0
  return isAtEdge && !BEFORE_AMOUNT.has(before) && !/^\d+$/.test(before)
}
