import { Link } from 'react-router'
import type { CoreSituation } from 'virtual:knowledge/core'

import { site } from '#text/common.ts'
import { paths } from '#text/paths.ts'
import { situationsText as text } from '#text/situations.ts'
import { PageHeading } from '#ui/PageHeading.tsx'

import styles from './situations.module.css'

const settings = ['ville', 'domicile', 'medico-social', 'etablissement-sante', 'coordination'] as const

export function SituationsPage({ situations }: { situations: readonly CoreSituation[] }) {
  return (
    <div className={styles.page}>
      <title>{site.title(text.title)}</title>
      <PageHeading lead={text.lead}>{text.title}</PageHeading>
      {settings.map((setting) => (
        <Setting
          key={setting}
          id={setting}
          situations={situations.filter((situation) => situation.setting === setting)}
        />
      ))}
    </div>
  )
}

function Setting({ id, situations }: { id: (typeof settings)[number]; situations: readonly CoreSituation[] }) {
  if (situations.length === 0) return null
  return (
    <section className={styles.setting} aria-labelledby={id}>
      <h2 id={id}>{text.settings[id]}</h2>
      <ul className={styles.list}>
        {situations.map((situation) => (
          <li key={situation.id}>
            <Link className={styles.card} to={paths.situation(situation.id)}>
              <strong>{situation.title}</strong>
              <span>{situation.need}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
