import { useLocation, useNavigate } from 'react-router'

import { loadDetails } from '#app/details.ts'
import { core, names } from '#app/knowledge.ts'
import { ComparePage } from '#features/compare/ComparePage.tsx'
import { MOST_COMPARED } from '#text/compare.ts'
import { paths } from '#text/paths.ts'

export function CompareRoute() {
  const { search } = useLocation()
  const navigate = useNavigate()
  const asked = (new URLSearchParams(search).get('outils') ?? '').split(',').filter(Boolean)
  const found = [...new Set(asked)].map((id) => ({ id, tool: toolOf(id) }))
  const tools = found.flatMap(({ tool }) => (tool ? [tool] : [])).slice(0, MOST_COMPARED)
  const dropped = found.filter(({ tool }) => !tool || !tools.includes(tool)).map(({ id }) => id.slice(0, 40))
  return (
    <ComparePage
      tools={tools}
      dropped={dropped}
      knowledge={core}
      details={loadDetails({ tools: tools.map(({ id }) => id) })}
      names={names}
      onChoose={(ids) => void navigate(paths.compare(ids), { replace: true })}
    />
  )
}

/** A tool by its id, or by one it used to bear: shared links live on. */
function toolOf(id: string) {
  return names.findTool(id) ?? core.tools.find(({ formerIds }) => formerIds?.includes(id))
}
