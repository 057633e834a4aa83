import { matchesNotAfter } from './not-after.ts'
import { callAddress } from './text.ts'

/**
 * An e-mail address, a telephone number of ten digits, or a whole address of the web, as sentences write them. Not a bare
 * name: « mssante.fr » is where addresses end, not a site.
 */
const REACHABLE =
  /(?<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?<phone>0(?:[\s.]?\d){9}(?!\d))|(?<web>https?:\/\/[^\s)»]*[^\s)».,;:])/giu

/** Something that one can call, write to or open, where it stands in a text. */
export type Reachable = {
  readonly kind: 'phone' | 'mail' | 'web'
  /** As the text writes it. */
  readonly text: string
  readonly index: number
  readonly href: string
}

/** What one can call, write to or open in a text, in its order. Short numbers (15, 3114) are not looked for: a year is one. */
export function reachableIn(text: string): Reachable[] {
  // Ten digits inside of more are no telephone number.
  return matchesNotAfter(text, REACHABLE, /\d/, ({ groups }) => groups?.['phone'] === undefined).map((match) => {
    const [found] = match
    const at = { text: found, index: match.index }
    if (match.groups?.['mail']) return { ...at, kind: 'mail', href: `mailto:${found}` }
    if (match.groups?.['phone']) return { ...at, kind: 'phone', href: callAddress(found) }
    return { ...at, kind: 'web', href: found }
  })
}
