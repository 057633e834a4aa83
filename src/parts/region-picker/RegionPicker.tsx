import { Suspense } from 'react'

import { listed } from '#knowledge/lookup.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import type { Shapes } from '#knowledge/views/shapes.ts'
import { Link } from '#parts/Link.tsx'
import { mapText as text } from '#text/map.ts'
import { Accessory } from '#ui/Boundary.tsx'
import { Stack } from '#ui/layout.tsx'

import styles from './france.module.css'
import { FrancePicture } from './FrancePicture.tsx'

type Props = {
  regions: CoreKnowledge['regions']
  shapes: Promise<Shapes>
  chosen: string | null
  /** The address of this page for a region. */
  to: (region: string | null) => string
  onChoose: (region: string | null) => void
}

/** A picture of France and a plain list: two ways to the same choice. */
export function RegionPicker({ regions, shapes, chosen, to, onChoose }: Props) {
  const groups = [
    { title: text.mainland, own: regions.filter(({ kind, overseas }) => kind === 'region' && overseas !== true) },
    { title: text.overseas, own: regions.filter(({ overseas }) => overseas === true) },
    { title: text.others, own: listed(regions, chosen).filter(({ kind }) => kind === 'guide') },
  ]
  return (
    <div className={styles.picker} data-print="none">
      <figure className={styles.figure}>
        <Accessory>
          <Suspense>
            <FrancePicture regions={regions} shapes={shapes} chosen={chosen} onChoose={onChoose} />
          </Suspense>
        </Accessory>
        <figcaption className={styles.legend}>
          <span>{text.knownTitle}</span>
          <ul className={styles.keys}>
            {(['documented', 'partial', 'unknown'] as const).map((known) => (
              <li key={known}>
                <svg
                  width="26"
                  height="18"
                  viewBox="0 0 26 18"
                  aria-hidden="true"
                  className={styles.region}
                  data-known={known}
                >
                  <rect className={styles.ground} x="1" y="1" width="24" height="16" rx="4" />
                  <rect className={styles.fill} x="1" y="1" width="24" height="16" rx="4" />
                </svg>
                {text.known[known]}
              </li>
            ))}
          </ul>
        </figcaption>
      </figure>
      <Stack as="nav" aria-label={text.regions}>
        <Link className={styles.all} replace to={to(null)} aria-current={chosen === null ? 'true' : undefined}>
          {text.all}
        </Link>
        {groups.map(
          ({ title, own }) =>
            own.length > 0 && (
              <div key={title}>
                <h3 className={styles.title}>{title}</h3>
                <ul className={styles.list}>
                  {own.map(({ id, name }) => (
                    <li key={id}>
                      <Link replace to={to(id)} aria-current={id === chosen ? 'true' : undefined}>
                        {name}
                      </Link>
                    </li>
                  ))}
                </ul>
              </div>
            ),
        )}
      </Stack>
    </div>
  )
}
