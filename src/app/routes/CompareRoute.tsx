import { useLocation, useNavigate } from 'react-router'

import { loadDetails } from '#app/details.ts'
import { core, names } from '#app/knowledge.ts'
import { ComparePage } from '#features/compare/ComparePage.tsx'
import { MOST_COMPARED } from '#text/compare.ts'
import { findByAnyId, readQuery } from '#permalink/forgive.ts'
import { comparedQuery } from '#permalink/page-queries.ts'
import { paths } from '#permalink/paths.ts'

export function CompareRoute() {
  const { search } = useLocation()
  const navigate = useNavigate()
  const found = toolsIn(search)
  const tools = [...new Set(found.flatMap(({ tool }) => (tool ? [tool] : [])))].slice(0, MOST_COMPARED)
  const dropped = found.filter(({ tool }) => !tool || !tools.includes(tool)).map(({ id }) => id.slice(0, 40))
  return (
    <ComparePage
      tools={tools}
      dropped={dropped}
      knowledge={core}
      details={loadDetails({ tools: tools.map(({ id }) => id) })}
      names={names}
      onChoose={(change) => {
        // Of two fast presses the second comes before the page shows the first: the address has it already.
        const now = toolsIn(window.location.search).flatMap(({ tool }) => (tool ? [tool.id] : []))
        void navigate(paths.compare(change(now)), { replace: true })
      }}
    />
  )
}

function toolsIn(search: string) {
  return comparedQuery.read(readQuery(search)).map((id) => ({ id, tool: findByAnyId(core.tools, id) }))
}
