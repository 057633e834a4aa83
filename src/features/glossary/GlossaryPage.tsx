import { use, useEffect } from 'react'

import { type GlossaryTerm, byLetter } from '#knowledge/views/glossary.ts'
import { Link } from '#parts/Link.tsx'
import { common, failure, site } from '#text/common.ts'
import { glossaryText as text } from '#text/glossary.ts'
import type { Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { Deferred } from '#ui/Deferred.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Stack } from '#ui/layout.tsx'

import styles from './glossary.module.css'

type Props = {
  glossary: Promise<readonly GlossaryTerm[]>
  names: Names
  /** The term that the address names. */
  wanted: string | null
}

export function GlossaryPage(props: Props) {
  return (
    <Deferred loading={common.loading} failed={failure.details}>
      <Glossary {...props} />
    </Deferred>
  )
}

function Glossary({ glossary: loading, names, wanted }: Props) {
  const terms = use(loading)
  const letters = byLetter(terms)
  useEffect(() => {
    // The place that the address names: the browser looked for it before it was there.
    if (wanted !== null) document.getElementById(wanted)?.scrollIntoView({ block: 'start' })
  }, [wanted])
  return (
    <Stack gap={6}>
      <title>{site.title(text.title)}</title>
      <PageHeading lead={text.lead(terms.length)}>{text.title}</PageHeading>
      <nav aria-label={text.letters}>
        <ul className={styles.letters}>
          {letters.map(({ letter }) => (
            <li key={letter}>
              <Link replace to={paths.glossary(`lettre-${letter}`)} aria-label={text.letter(letter)}>
                {letter}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(({ letter, terms: own }) => (
        <section key={letter} className={styles.section} aria-labelledby={`lettre-${letter}`}>
          <h2 id={`lettre-${letter}`} className={styles.letter}>
            {letter}
          </h2>
          <dl className={styles.terms}>
            {own.map((term) => (
              <div key={term.id} id={term.id} className={styles.term} data-wanted={term.id === wanted || undefined}>
                <dt>
                  <strong>{term.term}</strong>
                  {term.expansion !== undefined && <span>{term.expansion}</span>}
                </dt>
                <dd>
                  {term.definition}
                  {term.aliases && (
                    <span className={styles.aliases}>
                      {text.aliases} {term.aliases.join(', ')}
                    </span>
                  )}
                  {names.findTool(term.id) && (
                    <span className={styles.aliases}>
                      <Link to={paths.tool(term.id)}>{text.sheet(names.tool(term.id))}</Link>
                    </span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Stack>
  )
}
