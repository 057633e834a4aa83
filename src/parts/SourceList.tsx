import { citationText as text } from '#text/citation.ts'
import { statusWords } from '#text/meaning.ts'
import { StatusBadge } from '#ui/StatusBadge.tsx'
import { Muted, Stack } from '#ui/layout.tsx'

import type { Evidence } from './evidence.ts'
import styles from './source-list.module.css'

type Props = {
  evidence: readonly Evidence[]
  /** Whether each source says how fresh what it carries is. */
  withStatus?: boolean
}

/** The documents behind a page: what each is, who published it, when it was read, and the places that matter. */
export function SourceList({ evidence, withStatus = false }: Props) {
  return (
    <Stack as="ul" gap={4} className={styles.sources}>
      {evidence.map(({ source, locators, status }) => (
        <li key={source.id}>
          <p className={styles.title}>
            {source.url === null ? source.title : <a href={source.url}>{source.title}</a>}{' '}
            {withStatus && <StatusBadge tone={status}>{statusWords[status]}</StatusBadge>}
          </p>
          <Muted>
            {text.publishedBy(source)}, {text.consulted(source.consultedOn)}
          </Muted>
          <Muted>{locators.join(' ; ')}</Muted>
        </li>
      ))}
    </Stack>
  )
}
