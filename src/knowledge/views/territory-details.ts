import type { Tool } from '#knowledge/schema.ts'
import type { Territory } from '#knowledge/territory.ts'
import { contactWords } from '#knowledge/contact.ts'
import { OWN_WORD, toolOf, withTerritory } from '#knowledge/territory-layer.ts'

import { type KnowledgeDetails, toToolDetails } from './details.ts'

/**
 * The proofs and long texts of a page with a territory's own: the sheets of its tools, its way in and its contact before
 * those of the layers below, and itself among the sources. Pure; cost: linear in the territory and in what is given.
 */
export function withTerritoryDetails(details: KnowledgeDetails, territory: Territory): KnowledgeDetails {
  // A tool of a territory has every list of a tool, and no more than its layer says.
  const own = territory.tools.map((tool) => ({
    ...toToolDetails(toolOf(tool, territory) as unknown as Tool),
    territory: territory.id,
  }))
  const bare = {
    tools: Object.values(details.tools).map(({ id }) => ({ id, exclusions: [], access: [], support: [] })),
  }
  const spoken = withTerritory(bare, territory).tools.flatMap(({ id, exclusions, access, support }) => {
    const known = details.tools[id]
    return known === undefined ? [] : [wordsOver(known, { exclusions, access, support })]
  })
  return {
    ...details,
    tools: { ...details.tools, ...Object.fromEntries([...spoken, ...own].map((tool) => [tool.id, tool])) },
    sources: {
      ...details.sources,
      [OWN_WORD]: {
        id: OWN_WORD,
        title: territory.name,
        publisher: contactWords(territory.contact),
        published: territory.verifiedOn,
        consultedOn: territory.verifiedOn,
        url: territory.contact.url ?? null,
      },
    },
  }
}

type ToolDetails = ReturnType<typeof toToolDetails>
type Words = {
  readonly exclusions: readonly { readonly id: string; readonly cite: ToolDetails['cites'][string] }[]
  readonly access: ToolDetails['access']
  readonly support: ToolDetails['support']
}

function wordsOver(known: ToolDetails, { exclusions, access, support }: Words): ToolDetails {
  return {
    ...known,
    access: [...access, ...known.access],
    support: [...support, ...known.support],
    cites: { ...known.cites, ...Object.fromEntries(exclusions.map(({ id, cite }) => [`exclusions/${id}`, cite])) },
  }
}
