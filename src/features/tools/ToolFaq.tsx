import { use } from 'react'
import { Link } from 'react-router'

import type { CoreTool } from '#knowledge/views/core.ts'
import type { FaqLibrary } from '#knowledge/views/faq.ts'
import { Freshness } from '#parts/Freshness.tsx'
import { paths } from '#permalink/paths.ts'
import { toolsText as text } from '#text/tools.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Said } from '#ui/Said.tsx'

import styles from './tools.module.css'

const SHOWN = 6

/** The first questions about this tool, or about the tools through which one uses this standard. */
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
  const own = topics.filter((topic) => topic.tool !== null && [tool.id, ...means].includes(topic.tool))
  if (own.length === 0) return null
  return (
    <section className={styles.block} aria-labelledby="questions">
      <h2 id="questions">{text.faq}</h2>
      {own.map((topic) => (
        <div key={topic.id}>
          {topic.entries
            .filter(({ status }) => status !== 'outdated')
            .slice(0, SHOWN)
            .map((entry) => (
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
    </section>
  )
}
