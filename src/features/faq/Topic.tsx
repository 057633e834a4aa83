import { useEffect, useRef } from 'react'

import type { Answers } from '#engine/types.ts'
import { certainAnswers } from '#knowledge/condition.ts'
import { NEED_QUESTION } from '#knowledge/constants.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import type { FaqEntry, FaqLibrary, FaqTopic } from '#knowledge/views/faq.ts'
import { firstSentence } from '#lib/text.ts'
import { Link } from '#parts/Link.tsx'
import { faqText as text } from '#text/faq.ts'
import { statusWords } from '#text/meaning.ts'
import type { Names } from '#text/names.ts'
import { encodeAnswers } from '#permalink/codec.ts'
import { faqPlace, paths } from '#permalink/paths.ts'
import { buttonClass } from '#ui/looks.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { StatusBadge } from '#ui/StatusBadge.tsx'
import { Said } from '#ui/Said.tsx'
import { Muted, Stack } from '#ui/layout.tsx'

import styles from './faq.module.css'

const SITUATIONS = 4

type Props = {
  topic: FaqTopic
  sources: FaqLibrary['sources']
  knowledge: CoreKnowledge
  names: Names
  entry: string | null
  profile: Answers
  /** Whether its questions are in sight; else they are behind its name, one topic at a time. */
  isOpen: boolean
}

export function Topic({ topic, sources, knowledge, names, entry, profile, isOpen }: Props) {
  const { tool } = topic
  const situations = tool === null ? [] : knowledge.situations.filter(({ tools }) => tools.includes(tool))
  // A link of the first days names the question without its topic.
  const isWanted = (id: string) => entry === faqPlace(topic.id, id) || entry === id
  const hasWanted = entry !== null && topic.entries.some(({ id }) => isWanted(id))
  return (
    <details className={styles.topicFold} name={isOpen ? undefined : 'themes'} open={isOpen || hasWanted}>
      <summary className={styles.topicTitle}>
        <h2>{topic.topic}</h2>
        <span>{topic.entries.length}</span>
      </summary>
      <div className={styles.topic}>
        <Stack>
          <p className={styles.ways}>
            {tool !== null && <Link to={paths.tool(tool)}>{text.sheet(names.tool(tool))}</Link>}
            <Link to={paths.guide(encodeAnswers(profile))}>{text.guide}</Link>
          </p>
          {situations.length > 0 && (
            <>
              <h3 className={styles.small}>{text.situations}</h3>
              <ul className={styles.situations}>
                {situations.slice(0, SITUATIONS).map((situation) => (
                  <li key={situation.id}>
                    <Link to={paths.situation(situation.id)}>{situation.title}</Link>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Stack>
        <div>
          {topic.entries.map((one) => (
            <Entry
              key={one.id}
              entry={one}
              place={faqPlace(topic.id, one.id)}
              sources={sources}
              profile={profile}
              isWanted={isWanted(one.id)}
            />
          ))}
        </div>
      </div>
    </details>
  )
}

type EntryProps = Pick<Props, 'sources' | 'profile'> & { entry: FaqEntry; place: string; isWanted: boolean }

function Entry({ entry, place, sources, profile, isWanted }: EntryProps) {
  // The first sentence decides.
  const decides = firstSentence(entry.answer)
  const rest = entry.answer.slice(decides.length).trim()
  const exchange = entry.when && certainAnswers(entry.when)
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The question that the address names: the browser looked for it before it was there.
    if (isWanted) ref.current?.scrollIntoView({ block: 'start' })
  }, [isWanted])
  return (
    <div id={place} ref={ref} className={styles.entry}>
      <Disclosure summary={entry.question} level="inline" open={isWanted}>
        <Stack gap={2} className={styles.answer}>
          {entry.status === 'outdated' ? (
            <p>
              <s>
                <Said>{entry.answer}</Said>
              </s>
            </p>
          ) : (
            <p>
              <strong>
                <Said>{decides}</Said>
              </strong>
              {rest !== '' && (
                <>
                  {' '}
                  <Said>{rest}</Said>
                </>
              )}
            </p>
          )}
          {entry.replaced && (
            <p>
              <strong>{text.now}</strong>
              {' : '}
              <Said>{entry.replaced.text}</Said>
            </p>
          )}
          {entry.status !== 'current' && <StatusBadge tone={entry.status}>{statusWords[entry.status]}</StatusBadge>}
          {exchange?.[NEED_QUESTION] !== undefined && (
            <p>
              <Link className={buttonClass('secondary')} to={paths.guide(encodeAnswers({ ...profile, ...exchange }))}>
                {text.whichTool}
              </Link>
            </p>
          )}
          <Muted small>
            {text.source}
            {' : '}
            {[...entry.sources, ...(entry.replaced?.sources ?? [])].map((id, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <Link to={paths.sources(id)}>{sources[id] ?? id}</Link>
              </span>
            ))}
          </Muted>
        </Stack>
      </Disclosure>
    </div>
  )
}
