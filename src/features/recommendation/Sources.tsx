import { use } from 'react'

import { statusWords } from '#text/meaning.ts'
import { recommendationText as text } from '#text/recommendation.ts'
import { StatusBadge } from '#ui/StatusBadge.tsx'

import { collectEvidence } from './evidence.ts'
import type { ViewProps } from './page-props.ts'
import styles from './recommendation.module.css'

export function Sources({ details, evaluation, names, tools }: ViewProps & { tools: readonly string[] }) {
  const evidence = collectEvidence({ evaluation, details: use(details), findTool: names.findTool, tools })
  if (evidence.length === 0) return null
  return (
    <section className={styles.block} aria-labelledby="sources">
      <h2 id="sources">{text.sources}</h2>
      <ul className={styles.sources}>
        {evidence.map(({ source, locators, status }) => (
          <li key={source.id}>
            <p className={styles.sourceTitle}>
              {source.url === null ? source.title : <a href={source.url}>{source.title}</a>}{' '}
              <StatusBadge tone={status}>{statusWords[status]}</StatusBadge>
            </p>
            <p className={styles.soft}>
              {text.sourceAt(source.publisher, source.published, source.publishedNote)}, {text.consulted(source.consultedOn)}
            </p>
            <p className={styles.soft}>{locators.join(' ; ')}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
