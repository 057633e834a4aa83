import type { Citation } from './statement.ts'
import type { Territory, TerritoryTool } from './territory.ts'
import { contactWords } from './contact.ts'

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

function toolFile(tool: TerritoryTool, territory: Territory, cite: readonly Citation[]): unknown {
  const statement = <S extends object>(each: S) => ({ ...each, status: 'to-confirm', cite })
  const { professions, structures, hds, strongLogin, cost, url } = tool
  const who = { ...(professions && { profession: professions }), ...(structures && { structure: structures }) }
  const safety = [
    ['hebergement', 'Hébergement certifié (HDS)', hds],
    ['connexion', 'Connexion forte', strongLogin],
  ] as const
  return {
    $schema: '../../../schema/tools.json',
    id: tool.id,
    name: tool.name,
    kind: 'tool',
    summary: tool.summary,
    operator: null,
    implements: [],
    families: ['communication'],
    markers: [],
    verifiedOn: territory.verifiedOn,
    links: url === undefined ? [] : [{ label: tool.name, url, does: 'open', status: 'to-confirm', cite }],
    uses: tool.uses.map(statement),
    exclusions: tool.exclusions.map(statement),
    prerequisites: [],
    limits: [
      ...tool.limits,
      ...(cost === undefined ? [] : [{ id: 'cout', text: cost, about: ['cost'] }]),
      ...safety.map(([id, label, said]) => ({
        id,
        text: `${label} : ${said === null ? 'non dit' : said ? 'oui, dit par le territoire' : 'non, dit par le territoire'}.`,
      })),
    ].map(statement),
    access: tool.access.map(statement),
    support: [statement({ id: 'contact', text: contactWords(tool.contact ?? territory.contact) })],
    audience: Object.keys(who).length === 0 ? [] : [statement({ id: 'acces', text: territory.name, when: who })],
  }
}
