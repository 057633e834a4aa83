import { use, useId, useState } from 'react'
import { Link } from '#parts/Link.tsx'

import type { Territory } from '#knowledge/territory.ts'
import { paths } from '#permalink/paths.ts'
import { foldText } from '#search/fold.ts'
import { common, failure, site } from '#text/common.ts'
import type { Names } from '#text/names.ts'
import { territoriesText as text } from '#text/territories.ts'
import { territoryKind } from '#text/territory-names.ts'
import { useInBrowser } from '#ui/browser.ts'
import { buttonClass, cardClass } from '#ui/looks.ts'
import { Deferred } from '#ui/Deferred.tsx'
import { Muted, Row, Stack } from '#ui/layout.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'

import styles from './territories.module.css'

type Props = {
  load: () => Promise<readonly Territory[]>
  names: Names
  /** The address of the guide of the reader's region. */
  guide: string
}

/** Where a member finds the guide of their CPTS: by its name, a town or a postcode. */
export function TerritoriesPage({ load, names, guide }: Props) {
  const id = useId()
  const [typed, setTyped] = useState('')
  // What the host added since the page was written is there too.
  const isInBrowser = useInBrowser()
  return (
    <Stack gap={7}>
      <title>{site.title(text.listTitle)}</title>
      <PageHeading lead={text.listLead}>{text.listTitle}</PageHeading>
      <Stack gap={2}>
        <label htmlFor={id}>
          <strong>{text.find}</strong>
        </label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          aria-describedby={`${id}-aide`}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Muted small id={`${id}-aide`}>
          {text.findHint}
        </Muted>
      </Stack>
      <Deferred loading={common.loading} failed={failure.details}>
        {isInBrowser && <Found loading={load()} typed={typed} names={names} />}
      </Deferred>
      <Stack gap={3}>
        <p>{text.none}</p>
        <Row>
          <Link className={buttonClass('secondary')} to={guide}>
            {text.noneGuide}
          </Link>
        </Row>
        <p>
          {text.make} <Link to={paths.atelier()}>{text.makeLink}</Link>
        </p>
      </Stack>
    </Stack>
  )
}

function Found({ loading, typed, names }: { loading: Promise<readonly Territory[]>; typed: string; names: Names }) {
  const found = findTerritories(use(loading), typed)
  return (
    <Stack gap={4}>
      <output>{text.found(found.length)}</output>
      <ul className={styles.list}>
        {found.map((territory) => (
          <li key={territory.id}>
            <Link className={cardClass(styles.row)} to={paths.territory(territory.id)}>
              <strong translate="no">{territory.name}</strong>
              <span className={styles.soft}>
                {[
                  territoryKind(territory),
                  names.region(territory.region),
                  text.toolsCount(territory.tools.length),
                ].join(' · ')}
              </span>
              {territory.demo && (
                <span>
                  <span className={styles.demo}>{text.demo}</span>
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </Stack>
  )
}

/** The territories of which every typed word begins a word of the name or of a town, or a postcode. */
export function findTerritories(territories: readonly Territory[], typed: string): readonly Territory[] {
  const words = wordsOf(typed)
  return territories.filter(({ name, towns = [] }) => {
    const known = wordsOf([name, ...towns].join(' '))
    return words.every((word) => known.some((each) => each.startsWith(word)))
  })
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
}
