import { type ReactNode, type RefObject, useEffect, useState } from 'react'

import { loadGlossary } from '#app/library.ts'
import { Accessory } from '#ui/Boundary.tsx'
import { TermsContext } from '#ui/Said.tsx'

import type { OtherWords, Pieces } from './OtherWords.tsx'
import styles from './page-terms.module.css'
import type { TermsOfPage } from './terms-of-page.ts'

const NO_TERMS: TermsOfPage = { said: new Map(), others: [] }

/** After what a first visit fetches. */
const LATER = 1500

/** Explains the acronyms of the page inside it: in its sentences, and below it those of its titles, choices and links. */
export function PageTerms({ page, children }: { page: RefObject<HTMLElement | null>; children: ReactNode }) {
  const reader = useReader()
  const terms = useTermsOf(page, reader)
  return (
    <TermsContext value={{ said: terms.said, Pieces: reader?.Pieces ?? Nothing }}>
      {children}
      <div className={styles.strip} data-print="none">
        <Accessory>{reader && <reader.OtherWords others={terms.others} />}</Accessory>
      </div>
    </TermsContext>
  )
}

const Nothing = () => null

function useTermsOf(page: RefObject<HTMLElement | null>, reader: Reader | null): TermsOfPage {
  const [terms, setTerms] = useState(NO_TERMS)
  useEffect(() => {
    const element = page.current
    return element === null ? undefined : reader?.watch(element, setTerms)
  }, [page, reader])
  return terms
}

type Reader = {
  readonly OtherWords: typeof OtherWords
  readonly Pieces: typeof Pieces
  /** Tells the terms of a page each time that they change; gives what stops it. */
  readonly watch: (page: Element, tell: (terms: TermsOfPage) => void) => () => void
}

/** The glossary, what reads a page with it, and what shows its words. Null until they have come, and where they do not: the page is the same. */
function useReader(): Reader | null {
  const [reader, setReader] = useState<Reader | null>(null)
  useEffect(() => {
    const load = async () => {
      const [glossary, { watchTerms }, { OtherWords, Pieces }] = await Promise.all([
        loadGlossary(),
        import('./watch-terms.ts'),
        import('./OtherWords.tsx'),
      ])
      setReader({ OtherWords, Pieces, watch: (page, tell) => watchTerms(page, glossary, tell) })
    }
    const timer = setTimeout(() => void load().catch(() => undefined), LATER)
    return () => clearTimeout(timer)
  }, [])
  return reader
}
