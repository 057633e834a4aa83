import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { reportOfSearch } from '#text/report.ts'

import { Report } from './Report.tsx'

type Props = { base: CoreKnowledge['base']; from: 'recherche' | 'outils' }

/** Says that a tool is missing, from where it was looked for. Nothing of what was typed goes into the message. */
export function MissingTool({ base, from }: Props) {
  return <Report of={reportOfSearch} name={from} id={from} statements={[]} base={base} />
}
