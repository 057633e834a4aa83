import { matchesNotAfter } from '#lib/not-after.ts'
import { callAddress } from '#lib/text.ts'

/**
 * An e-mail address, a telephone number of ten digits, or a whole address of the web, as sentences write them. Not a bare
 * name: « mssante.fr » is where addresses end, not a site.
 */
const REACHABLE =
  /(?<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?<tel>0(?:[\s.]?\d){9}(?!\d))|(?<web>https?:\/\/[^\s)»]*[^\s)».,;:])/giu

/** The pieces of a text, with what one can call, write to or open as links. */
export function linked(text: string): React.ReactNode {
  const pieces: React.ReactNode[] = []
  let end = 0
  // Ten digits inside of more are no telephone number.
  for (const match of matchesNotAfter(text, REACHABLE, /\d/, ({ groups }) => groups?.['tel'] === undefined)) {
    const [found] = match
    pieces.push(
      text.slice(end, match.index),
      <a key={match.index} href={hrefOf(found, match.groups)}>
        {found}
      </a>,
    )
    end = match.index + found.length
  }
  return pieces.length === 0 ? text : [...pieces, text.slice(end)]
}

function hrefOf(found: string, groups: Readonly<Record<string, string | undefined>> | undefined): string {
  if (groups?.['mail']) return `mailto:${found}`
  if (groups?.['tel']) return callAddress(found)
  return found
}
