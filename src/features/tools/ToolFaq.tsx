import { use } from 'react'
import { Link } from 'react-router'

import type { CoreTool } from '#knowledge/views/core.ts'
import { answersAbout, type FaqLibrary } from '#knowledge/views/faq.ts'
import { Freshness } from '#parts/Freshness.tsx'
import { paths } from '#permalink/paths.ts'
import { toolsText as text } from '#text/tools.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Said } from '#ui/Said.tsx'
import { Section } from '#ui/layout.tsx'

import styles from './tools.module.css'

const SHOWN = 6

/** The first questions about this tool, or about the tools through which one uses this standard, topic by topic. */
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
  const own = answersAbout(topics, [tool.id, ...means])
  if (own.length === 0) return null
  return (
    <Section id="questions" title={text.faq}>
      {own.map(({ topic, entries }) => (
        <div key={topic.id}>
          {own.length > 1 && <h3>{topic.topic}</h3>}
          {entries.slice(0, SHOWN).map((entry) => (
            <Disclosure key={entry.id} summary={entry.question} level="inline">
              <p>
                <Said>{entry.answer}</Said> <Freshness status={entry.status} />
              </p>
            </Disclosure>
          ))}
          <p className={styles.more}>
            <Link to={paths.faq(topic.id)}>{text.allFaq(topic.entries.length)}</Link>
          </p>
        </div>
      ))}
    </Section>
  )
}
