import { useLocation } from 'react-router'

import { loadDetails } from '#app/details.ts'
import { core, names } from '#app/knowledge.ts'
import { useNewest } from '#app/newest.ts'
import { ComparePage } from '#features/compare/ComparePage.tsx'
import { MOST_COMPARED } from '#text/compare.ts'
import { findByAnyId, readQuery } from '#permalink/forgive.ts'
import { comparedQuery } from '#permalink/page-queries.ts'
import { paths } from '#permalink/paths.ts'

export function CompareRoute() {
  const { search } = useLocation()
  const choose = useNewest(idsIn, paths.compare)
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
      onChoose={choose}
    />
  )
}

function toolsIn(search: string) {
  return comparedQuery.read(readQuery(search)).map((id) => ({ id, tool: findByAnyId(core.tools, id) }))
}

function idsIn(search: string): readonly string[] {
  return toolsIn(search).flatMap(({ tool }) => (tool ? [tool.id] : []))
}
