import { use } from 'react'

import type { Choice } from '#engine/types.ts'
import { toolDue } from '#knowledge/freshness.ts'
import { Tally } from '#parts/Freshness.tsx'
import { SourceList } from '#parts/SourceList.tsx'
import { toolsOf } from '#parts/way-in/way-in.ts'
import { foldsText } from '#text/answer-folds.ts'
import { Muted, Stack } from '#ui/layout.tsx'
import { Verified } from '#ui/Verified.tsx'

import { Fold } from './Folds.tsx'
import { collectEvidence, type ViewProps } from './view.ts'

/** The documents behind the page, how fresh they are, and when the first tool was verified. */
export function Sources({
  details,
  evaluation,
  knowledge,
  names,
  picks,
}: ViewProps & { picks: readonly Pick<Choice, 'tool' | 'with'>[] }) {
  const tools = [...new Set(picks.flatMap(toolsOf))]
  const evidence = collectEvidence({ evaluation, details: use(details), names, tools })
  if (evidence.length === 0) return null
  const first = names.findTool(tools[0] ?? '')
  return (
    <Fold title={foldsText.sources} note={String(evidence.length)}>
      <Stack gap={3}>
        <Tally of={evidence}>
          {first && (
            <Muted as="span">
              <Verified due={toolDue(first, knowledge.base.bestBefore)} past={foldsText.past}>
                {foldsText.verified(first.verifiedOn)}
              </Verified>
            </Muted>
          )}
        </Tally>
        <SourceList evidence={evidence} withStatus />
      </Stack>
    </Fold>
  )
}
