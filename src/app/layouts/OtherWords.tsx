import { useLocation } from 'react-router'

import { Link } from '#parts/Link.tsx'
import { paths } from '#permalink/paths.ts'
import { glossaryText as text } from '#text/glossary.ts'
import { Explained } from '#ui/Explained.tsx'
import { SaidPieces } from '#ui/SaidPieces.tsx'
import type { SaidPiece } from '#ui/Said.tsx'

import styles from './page-terms.module.css'
import type { TermsOfPage } from './terms-of-page.ts'

/** A text of the page with its first acronyms explained. */
export function Pieces({ pieces }: { pieces: readonly SaidPiece[] }) {
  return <SaidPieces pieces={pieces} close={text.close} />
}

/** What the titles, choices and links of the page name. */
export function OtherWords({ others }: Pick<TermsOfPage, 'others'>) {
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
