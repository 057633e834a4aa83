import type { GlossaryTerm } from '#knowledge/views/glossary.ts'

import { isSame, readTerms, type TermsOfPage } from './terms-of-page.ts'

/** Once the page has stopped changing, in milliseconds. */
const STILL = 250

const NO_TERMS: TermsOfPage = { said: new Map(), others: [] }

/**
 * Tells the terms of a page each time that they change; gives what stops it. Reads outside of rendering: a fault in what
 * reads the page is no fault of the page, it ends the reading and is told to the browser.
 */
export function watchTerms(
  page: Element,
  glossary: readonly GlossaryTerm[],
  tell: (terms: TermsOfPage) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let known = NO_TERMS
  const read = () => {
    try {
      const after = readTerms(page, glossary)
      if (isSame(known, after)) return
      known = after
      tell(known)
    } catch (error) {
      observer.disconnect()
      console.error(error)
    }
  }
  const readSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(read, STILL)
  }
  const observer = new MutationObserver(readSoon)
  observer.observe(page, { childList: true, characterData: true, subtree: true })
  readSoon()
  return () => {
    clearTimeout(timer)
    observer.disconnect()
  }
}
