import { createHash } from 'node:crypto'
import { resolve, sep } from 'node:path'
import type { Plugin } from 'vite'

import { complementsOf } from '#engine/complements.ts'
import { toCoverage } from '#engine/coverage.ts'
import type { Finding } from '#knowledge/finding.ts'
import { checkIntegrity } from '#knowledge/integrity.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import { parseKnowledge } from '#knowledge/parse.ts'
import { readDataFolder } from '#knowledge/read-data.ts'
import { toChanges } from '#knowledge/views/changes.ts'
import { toCatalogue } from '#knowledge/views/catalogue.ts'
import { toCore, toSituationsShown } from '#knowledge/views/core.ts'
import { toAllLayers, toLayers, toNation } from '#knowledge/views/layers.ts'
import { toDetails } from '#knowledge/views/details.ts'
import { toFaq } from '#knowledge/views/faq.ts'
import { toGlossary } from '#knowledge/views/glossary.ts'
import { toPatientHelp } from '#knowledge/views/patients.ts'
import { toPieces } from '#knowledge/views/pieces.ts'
import { toWritten } from '#knowledge/views/written-piece.ts'
import { toAliases, toSearchWords } from '#knowledge/views/search.ts'
import { toShortcutData } from '#knowledge/views/shortcuts.ts'
import { toShapes } from '#knowledge/views/shapes.ts'
import { toSources } from '#knowledge/views/sources.ts'
import { LIST_OF_TERRITORIES } from '#knowledge/constants.ts'
import { learnOnce } from '#search/learned.ts'

import { withFrenchSpaces } from './typography.ts'

const projections: Readonly<Record<string, (knowledge: Knowledge) => unknown>> = {
  'virtual:knowledge/core': toCore,
  'virtual:knowledge/situations-shown': toSituationsShown,
  'virtual:knowledge/details': toDetails,
  'virtual:knowledge/catalogue': (knowledge) => toCatalogue(knowledge, complementsOf(knowledge)),
  'virtual:knowledge/changes': toChanges,
  'virtual:knowledge/faq': toFaq,
  'virtual:knowledge/glossary': toGlossary,
  'virtual:knowledge/shapes': toShapes,
  'virtual:knowledge/sources': toSources,
  'virtual:knowledge/coverage': toCoverage,
  'virtual:knowledge/patients': toPatientHelp,
  'virtual:knowledge/shortcuts': toShortcutData,
  'virtual:knowledge/search': toSearchWords,
  // The workshop reads them without the search.
  'virtual:knowledge/aliases': toAliases,
  'virtual:knowledge/territories': ({ territories }) => territories,
  'virtual:knowledge/ranker': learnOnce,
}

/** Not French to read: its spaces are its own. */
const RANKER = 'virtual:knowledge/ranker'

const CORE = 'virtual:knowledge/core'
const PLACE = 'virtual:knowledge/place'

/**
 * Reads and proves the knowledge base, and fails the build with what to do about each finding.
 *
 * A build for browsers gets the core and the details as JSON files, in a folder named after their content; what runs
 * elsewhere (the development server, the prerender, tests) gets them as modules.
 */
export function knowledgePlugin({ folder = 'data' }: { folder?: string } = {}): Plugin {
  const root = resolve(folder)
  let loaded: Knowledge | null = null
  const knowledge = () => (loaded ??= readKnowledge(root))
  let base = '/'
  let isBuild = false
  return {
    name: 'quel-outil:knowledge',
    configResolved(config) {
      base = config.base
      isBuild = config.command === 'build'
    },
    buildStart() {
      loaded = null
    },
    resolveId(id) {
      return Object.hasOwn(projections, id) || id === PLACE ? `\0${id}` : undefined
    },
    load(id) {
      if (id === `\0${PLACE}`) return `export default ${JSON.stringify(`${base}${dataFiles(knowledge()).folder}/`)}`
      if (id === `\0${CORE}` && isBuild && this.environment.config.consumer === 'client') return CORE_TO_COME
      const project = id.startsWith('\0') ? projections[id.slice(1)] : undefined
      if (!project) return undefined
      // A string literal parsed by JSON.parse costs the browser less than an object literal of the same size.
      const projected = project(knowledge())
      const written = id === `\0${RANKER}` ? projected : withFrenchSpaces(projected)
      const value = `JSON.parse(${JSON.stringify(JSON.stringify(written))})`
      return id === `\0${CORE}` ? `${CORE_AT_ONCE} let core = ${value}` : `export default ${value}`
    },
    generateBundle() {
      if (this.environment.config.consumer !== 'client') return
      const { folder: data, files } = dataFiles(knowledge())
      for (const [name, source] of files) this.emitFile({ type: 'asset', fileName: `${data}/${name}.json`, source })
      // Beside those that the host adds, under the same addresses: see hosting/README.md.
      const { territories } = knowledge()
      const kept: readonly (readonly [name: string, content: unknown])[] = [
        [LIST_OF_TERRITORIES, territories.map(({ id }) => id)],
        ...territories.map((each) => [each.id, each] as const),
      ]
      for (const [name, content] of kept)
        this.emitFile({
          type: 'asset',
          fileName: `territoires/${name}.json`,
          source: JSON.stringify(withFrenchSpaces(content)),
        })
    },
    configureServer(server) {
      server.watcher.add(root)
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(root + sep) || !file.endsWith('.json')) return
        loaded = null
        for (const id of Object.keys(projections)) {
          const module = server.moduleGraph.getModuleById(`\0${id}`)
          if (module) server.moduleGraph.invalidateModule(module)
        }
        server.ws.send({ type: 'full-reload' })
      })
    },
  }
}

/** The core before the browser has fetched it: whoever reads it is imported after that. */
const CORE_TO_COME =
  'let core; let regions = []; export { core as default, regions };' +
  'export const setCore = (value, here) => { core = value; regions = here }'

/** The core where it is a module, with every layer in it. */
const CORE_AT_ONCE =
  'export { core as default }; export const regions = null; export const setCore = (value) => { core = value };'

const HASH_LENGTH = 10

/** Every data file of a build by name, and the folder they share. */
function dataFiles(knowledge: Knowledge): {
  folder: string
  files: readonly (readonly [name: string, source: string])[]
} {
  const whole = toCore(knowledge)
  const pieces = {
    nation: toNation(whole),
    layers: toAllLayers(whole),
    ...Object.fromEntries(toLayers(whole).map((layer) => [`layer-${layer.region}`, layer])),
    ...Object.fromEntries(
      Object.entries(toPieces(toDetails(knowledge))).map(([name, piece]) => [name, toWritten(piece)]),
    ),
  }
  const files = Object.entries(pieces).map(([name, piece]) => [name, JSON.stringify(withFrenchSpaces(piece))] as const)
  const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, HASH_LENGTH)
  return { folder: `assets/knowledge-${hash}`, files }
}

function readKnowledge(root: string): Knowledge {
  const result = parseKnowledge(readDataFolder(root))
  const findings = result.kind === 'failed' ? result.findings : checkIntegrity(result.knowledge)
  if (result.kind === 'failed' || findings.length > 0) throw new Error(describe(findings))
  return result.knowledge
}

function describe(findings: readonly Finding[]): string {
  const lines = findings.map(
    ({ file, path, message, remedy }) => `  data/${file} ${path}\n    ${message}\n    → ${remedy}`,
  )
  return `The knowledge base is not valid (${findings.length}):\n${lines.join('\n')}`
}
