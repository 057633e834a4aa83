import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import { Link, useLocation } from 'react-router'
import type { GlossaryTerm } from 'virtual:knowledge/glossary'

import { loadGlossary } from '#app/library.ts'
import { glossaryText as text } from '#text/glossary.ts'
import { paths } from '#text/paths.ts'
import { Explained } from '#ui/Explained.tsx'
import { TermsContext } from '#ui/terms.ts'

import styles from './page-terms.module.css'
import { isSame, NO_TERMS, readTerms } from './terms-of-page.ts'

/** After what a first visit fetches. */
const LATER = 1500
/** Once the page has stopped changing. */
const STILL = 250

/** Explains the acronyms of the page inside it: in its sentences, and below it those of its titles, choices and links. */
export function PageTerms({ page, children }: { page: RefObject<HTMLElement | null>; children: ReactNode }) {
  const { pathname } = useLocation()
  const terms = useTermsOf(page)
  // The glossary explains every word itself.
  const others = pathname === paths.glossary() ? [] : terms.others
  return (
    <TermsContext value={{ said: terms.said, close: text.close }}>
      {children}
      <div className={styles.strip}>
        {others.length > 0 && (
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
        )}
      </div>
    </TermsContext>
  )
}

function useTermsOf(page: RefObject<HTMLElement | null>) {
  const [terms, setTerms] = useState(NO_TERMS)
  const glossary = useGlossary()
  useEffect(() => {
    const element = page.current
    if (element === null || glossary === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = () => setTerms((before) => keepSame(before, readTerms(element, glossary)))
    const readSoon = () => {
      clearTimeout(timer)
      timer = setTimeout(read, STILL)
    }
    readSoon()
    const observer = new MutationObserver(readSoon)
    observer.observe(element, { childList: true, characterData: true, subtree: true })
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [page, glossary])
  return terms
}

const keepSame = (before: typeof NO_TERMS, after: typeof NO_TERMS) => (isSame(before, after) ? before : after)

/** Null until it has come, and where it does not come: the page is the same, unexplained. */
function useGlossary(): readonly GlossaryTerm[] | null {
  const [glossary, setGlossary] = useState<readonly GlossaryTerm[] | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => void loadGlossary().then(setGlossary, () => undefined), LATER)
    return () => clearTimeout(timer)
  }, [])
  return glossary
}
