import { use } from 'react'

import { toolDue } from '#knowledge/freshness.ts'
import { Tally } from '#parts/Freshness.tsx'
import { SourceList } from '#parts/SourceList.tsx'
import { recommendationText as text } from '#text/recommendation.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Muted, Section } from '#ui/layout.tsx'
import { Verified } from '#ui/Verified.tsx'

import { collectEvidence, type ViewProps } from './view.ts'

/** Up to this many, sources need not be folded. */
const FEW = 3

/** The documents behind the page, how fresh they are, and when the first tool was verified. */
export function Sources({ details, evaluation, knowledge, names, tools }: ViewProps & { tools: readonly string[] }) {
  const evidence = collectEvidence({ evaluation, details: use(details), names, tools })
  if (evidence.length === 0) return null
  const first = names.findTool(tools[0] ?? '')
  return (
    <Section id="sources" title={text.sources}>
      <Tally of={evidence}>
        {first && (
          <Muted as="span">
            <Verified due={toolDue(first, knowledge.base.bestBefore)} past={text.past}>
              {text.verified(first.verifiedOn)}
            </Verified>
          </Muted>
        )}
      </Tally>
      <Disclosure summary={text.seeSources(evidence.length)} level="inline" open={evidence.length <= FEW} printed>
        <SourceList evidence={evidence} withStatus />
      </Disclosure>
    </Section>
  )
}
