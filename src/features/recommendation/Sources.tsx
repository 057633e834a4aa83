import { use } from 'react'

import { toolDue } from '#knowledge/freshness.ts'
import { statusWords } from '#text/meaning.ts'
import { recommendationText as text } from '#text/recommendation.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { StatusBadge } from '#ui/StatusBadge.tsx'
import { Verified } from '#ui/Verified.tsx'

import { collectEvidence } from './evidence.ts'
import type { ViewProps } from './page-props.ts'
import styles from './recommendation.module.css'

const statuses = ['current', 'to-confirm', 'outdated'] as const
/** Up to this many, sources need not be folded. */
const FEW = 3

export function Sources({ details, evaluation, knowledge, names, tools }: ViewProps & { tools: readonly string[] }) {
  const evidence = collectEvidence({ evaluation, details: use(details), findTool: names.findTool, tools })
  if (evidence.length === 0) return null
  const first = names.findTool(tools[0] ?? '')
  return (
    <section className={styles.block} aria-labelledby="sources">
      <h2 id="sources">{text.sources}</h2>
      <p className={styles.tally}>
        {statuses.map((status) => {
          const number = evidence.filter((entry) => entry.status === status).length
          if (number === 0) return null
          return <StatusBadge key={status} tone={status}>{`${statusWords[status]} : ${number}`}</StatusBadge>
        })}
        {first && (
          <span className={styles.soft}>
            <Verified due={toolDue(first, knowledge.base.bestBefore)} past={text.past}>
              {text.verified(first.verifiedOn)}
            </Verified>
          </span>
        )}
      </p>
      <Disclosure summary={text.seeSources(evidence.length)} level="inline" open={evidence.length <= FEW} printed>
        <ul className={styles.sources}>
          {evidence.map(({ source, locators, status }) => (
            <li key={source.id}>
              <p className={styles.sourceTitle}>
                {source.url === null ? source.title : <a href={source.url}>{source.title}</a>}{' '}
                <StatusBadge tone={status}>{statusWords[status]}</StatusBadge>
              </p>
              <p className={styles.soft}>
                {text.sourceAt(source.publisher, source.published, source.publishedNote)},{' '}
                {text.consulted(source.consultedOn)}
              </p>
              <p className={styles.soft}>{locators.join(' ; ')}</p>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  )
}
