import { use, useEffect } from 'react'

import type { FaqLibrary } from '#knowledge/views/faq.ts'
import type { LibrarySource } from '#knowledge/views/sources.ts'
import { common, failure, site } from '#text/common.ts'
import type { Names } from '#text/names.ts'
import { sourcesText as text } from '#text/sources.ts'
import { Deferred } from '#ui/Deferred.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Muted, Stack } from '#ui/layout.tsx'

import { SourceCard } from './SourceCard.tsx'
import styles from './sources.module.css'

const grades = ['A', 'B', 'C'] as const

type Props = {
  sources: Promise<readonly LibrarySource[]>
  faq: Promise<FaqLibrary>
  names: Names
  /** The source that the address names. */
  wanted: string | null
}

export function SourcesPage(props: Props) {
  return (
    <Deferred loading={common.loading} failed={failure.details}>
      <Sources {...props} />
    </Deferred>
  )
}

function Sources({ sources: loading, faq, names, wanted }: Props) {
  const sources = use(loading)
  const topics = Object.fromEntries(use(faq).topics.map(({ id, topic }) => [id, topic]))
  useEffect(() => {
    // The place that the address names: the browser looked for it before it was there.
    if (wanted !== null) document.getElementById(wanted)?.scrollIntoView({ block: 'start' })
  }, [wanted])
  const titles = new Map(sources.map(({ id, title }) => [id, title]))
  const groups = [
    {
      id: 'fondateurs',
      title: text.founding,
      lead: text.foundingLead,
      own: sources.filter(({ founding }) => founding),
    },
    ...grades.map((grade) => ({
      id: `rang-${grade.toLowerCase()}`,
      title: text.grades[grade],
      lead: text.gradeLeads[grade],
      own: sources.filter((source) => !source.founding && source.grade === grade),
    })),
  ]
  return (
    <Stack gap={7}>
      <title>{site.title(text.title)}</title>
      <PageHeading lead={text.lead(sources.length)}>{text.title}</PageHeading>
      {groups.map(
        ({ id, title, lead, own }) =>
          own.length > 0 && (
            <Stack as="section" gap={7} key={id} className={styles.group} aria-labelledby={id}>
              <div>
                <h2 id={id}>{text.counted(title, own.length)}</h2>
                <Muted>{lead}</Muted>
              </div>
              <ul className={styles.list}>
                {own.map((source) => (
                  <SourceCard
                    key={source.id}
                    source={source}
                    titles={titles}
                    topics={topics}
                    names={names}
                    isWanted={source.id === wanted}
                  />
                ))}
              </ul>
            </Stack>
          ),
      )}
    </Stack>
  )
}
