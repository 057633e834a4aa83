import { use } from 'react'

import type { CoreKnowledge } from '#knowledge/views/core.ts'
import type { FaqLibrary } from '#knowledge/views/faq.ts'
import { Link } from '#parts/Link.tsx'
import { common, failure, site } from '#text/common.ts'
import { faqText as text } from '#text/faq.ts'
import type { Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { Deferred } from '#ui/Deferred.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Row, Stack } from '#ui/layout.tsx'

import styles from './faq.module.css'
import { Topic } from './Topic.tsx'

type Props = {
  faq: Promise<FaqLibrary>
  knowledge: CoreKnowledge
  names: Names
  /** The topic and the question that the address names. */
  topic: string | null
  entry: string | null
  guideQuery: string
  onTopic: (topic: string) => void
}

export function FaqPage(props: Props) {
  return (
    <Deferred loading={common.loading} failed={failure.details}>
      <Faq {...props} />
    </Deferred>
  )
}

function Faq({ faq: loading, knowledge, names, topic: wanted, entry, guideQuery, onTopic }: Props) {
  const { topics, sources } = use(loading)
  const known = topics.find(({ id }) => id === wanted)
  const shown = known ? [known] : topics
  const total = topics.reduce((sum, { entries }) => sum + entries.length, 0)
  return (
    <Stack gap={6}>
      <title>{site.title(known ? known.topic : text.title)}</title>
      <PageHeading lead={text.lead(total, topics.length)}>{text.title}</PageHeading>
      <label className={styles.narrowTopics}>
        {text.topics}
        <select value={known?.id ?? ''} onChange={(event) => onTopic(event.target.value)}>
          <option value="">{text.option(text.all, total)}</option>
          {topics.map((topic) => (
            <option key={topic.id} value={topic.id}>
              {text.option(topic.topic, topic.entries.length)}
            </option>
          ))}
        </select>
      </label>
      <nav className={styles.wideTopics} aria-label={text.topics}>
        <Row as="ul" gap={2}>
          {[null, ...topics].map((topic) => (
            <li key={topic?.id ?? ''}>
              <Link
                className={styles.topicLink}
                replace
                to={paths.faq(topic?.id)}
                aria-current={known?.id === topic?.id ? 'page' : undefined}
              >
                {topic === null ? text.option(text.all, total) : text.option(topic.topic, topic.entries.length)}
              </Link>
            </li>
          ))}
        </Row>
      </nav>
      {shown.map((topic) => (
        <Topic
          key={topic.id}
          topic={topic}
          sources={sources}
          knowledge={knowledge}
          names={names}
          entry={entry}
          guideQuery={guideQuery}
        />
      ))}
    </Stack>
  )
}
