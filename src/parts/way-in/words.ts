import { openedTool, shortName, requestText } from '#text/advice.ts'
import { answerText as text } from '#text/answer.ts'
import type { Names } from '#text/names.ts'

import { type Picked, type Way, type WayContext, type WayIn, wayIn } from './way-in.ts'

export type WayWords = {
  /** On the button: what it opens, as the source of the address says it where it says so with a verb. */
  readonly label: string
  /** The same in two or three words. */
  readonly short: string
  /** Under it: the site, or who answers. */
  readonly under: string
}

type NamedContext = WayContext & { readonly names: Names }

/** How one gets into an answer: see `wayIn`. Nobody opens a letter; without a tool, whom to ask in the region. */
export function wayOf(pick: Picked | null, isFirst: boolean, context: NamedContext): WayIn {
  const isChannel = pick !== null && context.names.findTool(openedTool(pick))?.kind === 'channel'
  return isChannel ? { main: null, call: null } : wayIn(pick ?? { tool: '', with: [] }, isFirst, context)
}

/** « Ouvrir Medimail », « S’inscrire ou se connecter sur… »: a label that says what one does. */
const VERB_FIRST = /^(?:S’|Se )?\p{L}+(?:er|ir|re)\s/iu

/** What a way is called on its button, and what to know of it: nobody is led to another thing than the button says. */
export function wordsOf(way: Way, names: Names): WayWords {
  switch (way.kind) {
    case 'open':
    case 'install':
    case 'join': {
      const short = text[way.kind](shortName(way.tool, names))
      const isSaid = VERB_FIRST.test(way.label) && way.label !== names.tool(way.tool)
      return { label: isSaid ? way.label : short, short, under: way.host }
    }
    case 'call':
      return { ...calling(way.at), under: way.whom ?? text.callOf(shortName(way.tool, names)) }
    case 'write':
      return {
        label: text.write(way.at),
        short: text.writeShort,
        under: way.whom ?? text.callOf(shortName(way.tool, names)),
      }
    case 'ask':
      if (way.href.startsWith('tel:')) return { ...calling(way.at), under: way.name }
      return way.href.startsWith('mailto:')
        ? { label: text.write(way.name), short: text.writeShort, under: way.at }
        : { label: text.askAt(way.name), short: text.askShort, under: way.at }
  }
}

/** What is said once a request is copied: to whom it goes, and by what. */
export function requestCopied(way: Way | null): string {
  if (way?.kind !== 'ask') return requestText.copied
  if (way.href.startsWith('mailto:')) return requestText.copiedMail(way.name, way.at)
  return way.href.startsWith('tel:')
    ? requestText.copiedCall(way.name, way.at)
    : requestText.copiedSite(way.name, way.at)
}

/** A number stays on its line. */
function calling(number: string) {
  return { label: text.call(number.replaceAll(' ', '\u00a0')), short: text.callShort }
}
