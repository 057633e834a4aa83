import type { Citation } from './statement.ts'
import type { Territory, TerritoryTool } from './territory.ts'
import { sheetOf } from './territory-layer.ts'

/** Files of the data folder by their path in it, ready to be written. */
export type Proposal = Readonly<Record<string, unknown>>

/**
 * What a territory says of its own tools, as files of its region's layer and the source that they cite: for whoever keeps
 * the guide to read, confirm and put in place. Everything is to confirm: one territory's word is not yet a region's. Pure.
 */
export function proposalOf(territory: Territory): Proposal {
  const { id, name, region, verifiedOn, contact, tools } = territory
  const source = `territoire-${id}`
  const cite: readonly Citation[] = [{ source, locator: 'Fichier du territoire', excerpt: 'dit par le territoire' }]
  return {
    [`sources/${source}.json`]: {
      $schema: '../schema/sources.json',
      id: source,
      title: `Les outils de ${name}`,
      publisher: name,
      published: verifiedOn,
      consultedOn: verifiedOn,
      url: contact.url ?? null,
      grade: 'B',
      founding: false,
      about: `Ce que dit ${name} de ses propres outils, dans son fichier.`,
    },
    ...Object.fromEntries(
      tools.map((tool) => [`regions/${region}/tools/${tool.id}.json`, toolFile(tool, territory, cite)]),
    ),
  }
}

/** The sheet of a tool of the region, with what the territory says of its safety, or that it says nothing. */
function toolFile(tool: TerritoryTool, territory: Territory, cite: readonly Citation[]): unknown {
  const stamp = { status: 'to-confirm', cite } as const
  const sheet = sheetOf(tool, territory, stamp)
  const safety = [
    ['hebergement', 'Hébergement certifié (HDS)', tool.hds],
    ['connexion', 'Connexion forte', tool.strongLogin],
  ] as const
  const said = (answer: boolean | null) =>
    answer === null ? 'non dit' : answer ? 'oui, dit par le territoire' : 'non, dit par le territoire'
  return {
    $schema: '../../../schema/tools.json',
    ...sheet,
    limits: [
      ...sheet.limits,
      ...safety.map(([id, label, answer]) => ({ id, text: `${label} : ${said(answer)}.`, ...stamp })),
    ],
  }
}
