import type { LibrarySource, SourceStatement } from '#knowledge/views/sources.ts'
import { Link } from '#parts/Link.tsx'
import { citationText } from '#text/citation.ts'
import { longDate } from '#text/dates.ts'
import { statusWords } from '#text/meaning.ts'
import type { Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { sourcesText as text } from '#text/sources.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { StatusBadge } from '#ui/StatusBadge.tsx'
import { Said } from '#ui/Said.tsx'
import { Muted, Stack } from '#ui/layout.tsx'

import styles from './sources.module.css'

type Props = {
  source: LibrarySource
  titles: ReadonlyMap<string, string>
  topics: Readonly<Record<string, string>>
  names: Names
  isWanted: boolean
}

export function SourceCard({ source, titles, topics, names, isWanted }: Props) {
  const { outdated, toConfirm } = source
  return (
    <li id={source.id} className={styles.card} data-wanted={isWanted || undefined}>
      <h3 className={styles.title}>{source.url === null ? source.title : <a href={source.url}>{source.title}</a>}</h3>
      <Muted>
        {citationText.publishedBy(source)}. {text.consulted} {longDate(source.consultedOn)}.{' '}
        {text.gradeWord[source.grade]}.{source.url === null && ` ${text.noLink}.`}
      </Muted>
      <p>
        <Said>{source.about}</Said>
      </p>
      {source.tools.length + source.faq.length > 0 && (
        <Disclosure summary={text.uses(source.tools.length, source.faq.length)} level="inline">
          <Used title={text.used}>
            {source.tools.map(({ id, count }) => (
              <Link key={id} to={paths.tool(id)}>
                {text.counted(names.tool(id), count)}
              </Link>
            ))}
          </Used>
          <Used title={text.usedFaq}>
            {source.faq.map(({ id, count }) => (
              <Link key={id} to={paths.faq(id)}>
                {text.counted(topics[id] ?? id, count)}
              </Link>
            ))}
          </Used>
        </Disclosure>
      )}
      {(toConfirm > 0 || outdated.length > 0) && (
        <p className={styles.badges}>
          {toConfirm > 0 && <StatusBadge tone="to-confirm">{text.toConfirm(toConfirm)}</StatusBadge>}
          {outdated.length > 0 && <StatusBadge tone="outdated">{text.outdated(outdated.length)}</StatusBadge>}
        </p>
      )}
      {outdated.length > 0 && (
        <Disclosure summary={text.outdatedTitle(outdated.length)} level="inline">
          <Stack as="ul" gap={4} className={styles.outdated}>
            {outdated.map((statement) => (
              <OutdatedItem key={statement.place.id + statement.text} {...{ statement, titles, topics, names }} />
            ))}
          </Stack>
        </Disclosure>
      )}
    </li>
  )
}

function Used({ title, children }: { title: string; children: readonly React.ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <p className={styles.used}>
      <span>{title}</span> {children}
    </p>
  )
}

type ItemProps = Pick<Props, 'titles' | 'topics' | 'names'> & { statement: SourceStatement }

function OutdatedItem({ statement: { place, text: said, now, evidence }, titles, topics, names }: ItemProps) {
  return (
    <li>
      <p className={styles.place}>
        {place.kind === 'tool' ? (
          <Link to={paths.tool(place.id)}>{names.tool(place.id)}</Link>
        ) : (
          <Link to={paths.faq(place.id)}>{topics[place.id] ?? place.id}</Link>
        )}{' '}
        <StatusBadge tone="outdated">{statusWords.outdated}</StatusBadge>
      </p>
      <p>
        <s>
          <Said>{said}</Said>
        </s>
      </p>
      <p>
        <strong>{text.now}</strong>
        {' : '}
        <Said>{now}</Said>
      </p>
      <Muted>
        {text.evidence}
        {' : '}
        {evidence.map((id, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <Link to={paths.sources(id)}>{titles.get(id) ?? id}</Link>
          </span>
        ))}
      </Muted>
    </li>
  )
}
