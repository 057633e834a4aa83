import { use } from 'react'

import type { FaqLibrary } from '#knowledge/views/faq.ts'
import { Link } from '#parts/Link.tsx'
import { common, failure } from '#text/common.ts'
import { faqText as text } from '#text/faq.ts'
import { paths } from '#permalink/paths.ts'
import { Deferred } from '#ui/Deferred.tsx'
import { Section } from '#ui/layout.tsx'

import styles from './faq.module.css'

type Props = { tools: readonly string[]; faq: Promise<FaqLibrary> }

/** The topics of the FAQ about some tools. Nothing where there is none. */
export function FaqLinks(props: Props) {
  return (
    <Deferred loading={common.loading} failed={failure.details}>
      <Topics {...props} />
    </Deferred>
  )
}

function Topics({ tools, faq }: Props) {
  const topics = use(faq).topics.filter(({ tool }) => tool !== null && tools.includes(tool))
  if (topics.length === 0) return null
  return (
    <Section gap={2} id="questions" title={text.title}>
      <ul className={styles.situations}>
        {topics.map(({ id, topic, entries }) => (
          <li key={id}>
            <Link to={paths.faq(id)}>{text.option(topic, entries.length)}</Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
