import { isInRegion, standingOf } from '#knowledge/standing.ts'
import type { Catalogue, Marker } from '#knowledge/views/catalogue.ts'
import type { CoreKnowledge, CoreTool } from '#knowledge/views/core.ts'

/** How a tool is drawn: by what one must know first of it. */
export type StationKind = 'unsafe' | 'confirm' | 'regional' | 'national'

export type Station = {
  readonly tool: CoreTool
  readonly kind: StationKind
  readonly markers: readonly Marker[]
  /** Labels of its other families. */
  readonly also: readonly string[]
}

export type MapLine = {
  readonly family: CoreKnowledge['families'][number]
  readonly stations: readonly Station[]
}

/** One line a family, with every tool that belongs to it and can be used in the region: those of the region first. */
export function drawLines(knowledge: CoreKnowledge, catalogue: Catalogue, region: string | null): MapLine[] {
  const tools = knowledge.tools.filter((tool) => isInRegion(tool, region))
  return knowledge.families
    .map((family) => ({
      family,
      stations: tools
        .filter((tool) => tool.families.includes(family.id))
        .map((tool) => ({
          tool,
          kind: kindOf(tool, knowledge),
          markers: catalogue.markers.filter(({ id }) => catalogue.tools[tool.id]?.includes(id)),
          also: knowledge.families
            .filter(({ id }) => id !== family.id && tool.families.includes(id))
            .map(({ label }) => label),
        }))
        .toSorted((a, b) => order[a.kind] - order[b.kind]),
    }))
    .filter(({ stations }) => stations.length > 0)
}

const order: Readonly<Record<StationKind, number>> = { regional: 0, national: 1, confirm: 2, unsafe: 3 }

function kindOf(tool: CoreTool, knowledge: CoreKnowledge): StationKind {
  if (tool.unsafe) return 'unsafe'
  if (standingOf(tool, knowledge.tools) !== 'current') return 'confirm'
  // As the engine ranks: a kind of tool that some regions leave aside is no regional tool.
  return tool.regions !== 'all' && (tool.kind === 'tool' || tool.kind === 'standard') ? 'regional' : 'national'
}
