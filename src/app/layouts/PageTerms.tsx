import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import { Link, useLocation } from 'react-router'

import { loadGlossary } from '#app/library.ts'
import { paths } from '#permalink/paths.ts'
import { glossaryText as text } from '#text/glossary.ts'
import { Accessory } from '#ui/Accessory.tsx'
import { Explained } from '#ui/Explained.tsx'
import { TermsContext } from '#ui/terms.ts'

import styles from './page-terms.module.css'
import type { TermsOfPage } from './terms-of-page.ts'

const NO_TERMS: TermsOfPage = { said: new Map(), others: [] }

/** After what a first visit fetches. */
const LATER = 1500
/** Once the page has stopped changing. */
const STILL = 250

/** Explains the acronyms of the page inside it: in its sentences, and below it those of its titles, choices and links. */
export function PageTerms({ page, children }: { page: RefObject<HTMLElement | null>; children: ReactNode }) {
  const terms = useTermsOf(page)
  return (
    <TermsContext value={{ said: terms.said, close: text.close }}>
      {children}
      <div className={styles.strip} data-print="none">
        <Accessory>
          <OtherWords others={terms.others} />
        </Accessory>
      </div>
    </TermsContext>
  )
}

/** What the titles, choices and links of the page name. */
function OtherWords({ others }: Pick<TermsOfPage, 'others'>) {
  const { pathname } = useLocation()
  // The glossary explains every word itself.
  if (others.length === 0 || pathname === paths.glossary()) return null
  return (
    <section className={styles.words} aria-labelledby="mots-de-la-page">
      <h2 id="mots-de-la-page" className={styles.title}>
        {text.onThisPage}
      </h2>
      <ul className={styles.list}>
        {others.map(({ id, word, title, body }) => (
          <li key={id}>
            <Explained word={word} title={title} close={text.close}>
              {body}
            </Explained>
          </li>
        ))}
        <li>
          <Link to={paths.glossary()}>{text.all}</Link>
        </li>
      </ul>
    </section>
  )
}

function useTermsOf(page: RefObject<HTMLElement | null>): TermsOfPage {
  const [terms, setTerms] = useState(NO_TERMS)
  const reader = useReader()
  useEffect(() => {
    const element = page.current
    if (element === null || reader === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let known = NO_TERMS
    // Here and not while rendering: a fault in what reads the page is no fault of the page.
    const read = () => {
      try {
        known = reader.readAgain(element, known)
        setTerms(known)
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
    observer.observe(element, { childList: true, characterData: true, subtree: true })
    readSoon()
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [page, reader])
  return terms
}

type Reader = { readonly readAgain: (page: Element, before: TermsOfPage) => TermsOfPage }

/** The glossary and what reads a page with it. Null until they have come, and where they do not: the page is the same. */
function useReader(): Reader | null {
  const [reader, setReader] = useState<Reader | null>(null)
  useEffect(() => {
    const load = async () => {
      const [glossary, { readTerms, isSame }] = await Promise.all([loadGlossary(), import('./terms-of-page.ts')])
      setReader({
        readAgain: (page, before) => {
          const after = readTerms(page, glossary)
          return isSame(before, after) ? before : after
        },
      })
    }
    const timer = setTimeout(() => void load().catch(() => undefined), LATER)
    return () => clearTimeout(timer)
  }, [])
  return reader
}
