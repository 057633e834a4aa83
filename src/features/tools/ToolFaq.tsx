import { use } from 'react'

import type { CoreTool } from '#knowledge/views/core.ts'
import { answersAbout, type FaqLibrary, type FaqTopic } from '#knowledge/views/faq.ts'
import { Freshness } from '#parts/Freshness.tsx'
import { Link } from '#parts/Link.tsx'
import { paths } from '#permalink/paths.ts'
import { toolsText as text } from '#text/tools.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Said } from '#ui/Said.tsx'
import { Section } from '#ui/layout.tsx'

import styles from './tools.module.css'

const SHOWN = 6

/**
 * The questions about this tool, or about the tools through which one uses this standard: the first ones of its own
 * topics with their answers, then, one line a topic, those of other topics that name it.
 */
export function ToolFaq({
  tool,
  means,
  faq: loading,
}: {
  tool: CoreTool
  means: readonly string[]
  faq: Promise<FaqLibrary>
}) {
  const { topics } = use(loading)
  const tools = [tool.id, ...means]
  const about = answersAbout(topics, tools)
  if (about.length === 0) return null
  const isOwn = (topic: FaqTopic) => topic.tool !== null && tools.includes(topic.tool)
  return (
    <Section id="questions" title={text.faq}>
      {about
        .filter(({ topic }) => isOwn(topic))
        .map(({ topic, entries }) => (
          <div key={topic.id}>
            {entries.slice(0, SHOWN).map((entry) => (
              <Disclosure key={entry.id} summary={entry.question} level="inline">
                <p>
                  <Said>{entry.answer}</Said> <Freshness status={entry.status} />
                </p>
              </Disclosure>
            ))}
            <p className={styles.more}>
              <Link to={paths.faq(topic.id)}>{text.allFaq(topic.topic, topic.entries.length)}</Link>
            </p>
          </div>
        ))}
      {about
        .filter(({ topic }) => !isOwn(topic))
        .map(({ topic, entries }) => (
          <Disclosure key={topic.id} summary={text.otherFaq(topic.topic, entries.length)} level="inline">
            <ul>
              {entries.map((entry) => (
                <li key={entry.id}>
                  <Link to={paths.faq(topic.id, entry.id)}>{entry.question}</Link>
                </li>
              ))}
            </ul>
          </Disclosure>
        ))}
    </Section>
  )
}
