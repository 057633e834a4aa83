import { type Expression, familySpans, findExpression, type Span } from './expression.ts'
import type { NamedThing } from './named.ts'
import type { TextRead } from './understand.ts'

/** The family of people of whom one tells that they fell. */
const PERSON = 'personne-dite'
/** A figure is said in one breath: neither a stop nor another subject parts its words. */
const PARTED = /[,;:.!?…\n]|(?:^|[\s'’])(?:il|elle|ils|elles|on)(?=\s|$)/iu
/** After these, a thing is where something happens, and not what falls: « au téléphone », « sur l'ordinateur ». */
const BEFORE_PLACE =
  /(?:^|\s)(?:au|aux|à|a|en|via|sur|dans|devant|derrière|avec|par|pendant|du|des|de)\s+(?:(?:le|la|les|un|une|mon|ma|mes|son|sa|ses|notre|votre|leur)\s+|l['’]\s*)?$/iu

/** Things by which one exchanges: beside a person, « visio », « photo » and « accueil » say how or where, and fall of nothing. */
const WAYS = ['moyen-d-echange', 'correspondant'] as const
/** What makes such a thing the subject or the object of a figure: « la visio », « chute de la messagerie ». */
const DETERMINED =
  /(?:^|\s)(?:le|la|les|un|une|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|ce|cette|ces|du|des|de|au|aux|sous|avec|dans|contre)\s*$|['’]\s*$/iu
/** What a way does when it fails, said without an article at the head of a text: « messagerie ne répond plus ». */
const FAILS = /r[ée](?:pon|agi)/iu

/** A tool by its name is a thing like any other: « Spico ne répond plus ». */
const ANY_THING = 'logiciel'

/** The text with each tool or brand that it names as one word for a thing. */
export function withThings(text: string, named: readonly NamedThing[]): string {
  return named.reduce((all, { words }) => all.replaceAll(words, ANY_THING), text)
}

/**
 * A text without the words of its figures of speech, for those who look for a danger in it: « l'ordinateur est tombé »,
 * « tombée enceinte », « en finir avec le fax ». Null where it has none. What else it says is left: beside « le serveur
 * est tombé », « elle ne respire plus » still tells of a danger. Cost: the figures, so only once a danger is suspected.
 */
export function withoutFigures(read: TextRead): string | null {
  const { text, reading, lexicon } = read
  const places = new Set(
    lexicon.figures.flatMap((figure) => findExpression(reading, figure).filter((span) => isFigure(read, figure, span))),
  )
  if (places.size === 0) return null
  return [...new Set([...places].flat())]
    .flatMap((place) => reading.tokens[place] ?? [])
    .toSorted((a, b) => b.from - a.from)
    .reduce((rest, { from, to }) => `${rest.slice(0, from)} ${rest.slice(to)}`, text)
}

/** Whether the words where a manner of speaking stands are one: nobody else falls, bleeds or dies in them. */
export function isFigure({ text, reading }: TextRead, figure: Expression, span: Span): boolean {
  // Two parts stand anywhere: « au secours + connecter ».
  if (figure.length > 1) return true
  const [first = 0] = span
  const last = span.at(-1) ?? first
  const from = reading.tokens[first]?.from ?? 0
  if (PARTED.test(text.slice(from, reading.tokens[last]?.to ?? from))) return false
  if (familySpans(reading, PERSON).some((found) => found.some((place) => place > first && place < last))) return false
  const isOfThing = figure[0]?.[0]?.kind === 'family'
  const isHead = isOfThing && first === 0 && FAILS.test(text.slice(from, reading.tokens[last]?.to ?? from))
  const isLoose = (way: Span) =>
    way.every((place) => span.includes(place)) &&
    !DETERMINED.test(text.slice(0, reading.tokens[way[0] ?? 0]?.from ?? 0))
  if (!isHead && WAYS.some((family) => familySpans(reading, family).some(isLoose))) return false
  return !isOfThing || !BEFORE_PLACE.test(text.slice(0, from))
}
