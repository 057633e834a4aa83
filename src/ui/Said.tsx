import { use } from 'react'

import { linked } from './linked.tsx'
import { TermsContext } from './terms.ts'

/**
 * A text of the page: what one can call or write to is a link, and its first acronyms are explained on the spot, once the
 * page knows them.
 */
export function Said({ children }: { children: string }) {
  const { said, Pieces } = use(TermsContext)
  const pieces = said.get(children)
  return <span data-said="">{pieces ? <Pieces pieces={pieces} /> : linked(children)}</span>
}
