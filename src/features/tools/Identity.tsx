import { toolDue } from '#knowledge/freshness.ts'
import type { CoreKnowledge, CoreTool } from '#knowledge/views/core.ts'
import type { KnowledgeDetails, ToolDetails } from '#knowledge/views/details.ts'
import { Tally } from '#parts/Freshness.tsx'
import { Link } from '#parts/Link.tsx'
import type { Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { toolsText as text, whereOf } from '#text/tools.ts'
import { Verified } from '#ui/Verified.tsx'

import styles from './tools.module.css'

type Props = { tool: CoreTool; knowledge: CoreKnowledge; details: KnowledgeDetails; names: Names }

/** The sheet's card: where, by whom, with what, how sure. */
export function Identity({ tool, knowledge, details, names }: Props) {
  const own = details.tools[tool.id]
  const means = knowledge.tools.filter((other) => other.implements.includes(tool.id))
  const markers = details.markers.filter(({ id }) => own?.markers.includes(id)).map(({ label }) => label)
  const toLinks = (ids: readonly string[]) =>
    ids.map((id, index) => (
      <span key={id}>
        {index > 0 && ', '}
        <Link to={paths.tool(id)}>{names.tool(id)}</Link>
      </span>
    ))
  const rows: [string, React.ReactNode][] = [
    [text.where, whereOf(tool, names)],
    [text.operator, own?.operator ?? text.operatorUnknown],
    [text.implements, tool.implements.length > 0 && toLinks(tool.implements)],
    [text.implementedBy, means.length > 0 && toLinks(means.map(({ id }) => id))],
    [text.markers, markers.join(', ')],
    [text.aliases, own?.aliases?.join(', ')],
    [text.freshness, own && <Tally key="tally" of={statementsOf(tool, own)} />],
    [
      text.verified,
      <Verified key="verified" due={toolDue(tool, knowledge.base.bestBefore)} past={text.past}>
        {text.verifiedOn(tool.verifiedOn)}
      </Verified>,
    ],
  ]
  return (
    <dl className={styles.identity}>
      {rows.map(
        ([label, value]) =>
          Boolean(value) && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

/** Every statement of the sheet, the outdated ones included. */
function statementsOf(tool: CoreTool, { outdated, access, limits, support, audience }: ToolDetails) {
  const { uses, exclusions, prerequisites } = tool
  return [uses, exclusions, prerequisites, audience, access, limits, support, Object.values(outdated).flat()].flat()
}
