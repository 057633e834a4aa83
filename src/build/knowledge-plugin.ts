import { resolve, sep } from 'node:path'

import type { Plugin } from 'vite'

import type { Finding } from '#knowledge/finding.ts'
import { checkIntegrity } from '#knowledge/integrity.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import { parseKnowledge } from '#knowledge/parse.ts'
import { readDataFolder } from '#knowledge/read-data.ts'

import { toCore, toDetails } from './project-knowledge.ts'
import { withFrenchSpaces } from './typography.ts'

const projections: Readonly<Record<string, (knowledge: Knowledge) => unknown>> = {
  'virtual:knowledge/core': toCore,
  'virtual:knowledge/details': toDetails,
}

/** Reads and proves the knowledge base, and fails the build with what to do about each finding. */
export function knowledgePlugin({ folder = 'data' }: { folder?: string } = {}): Plugin {
  const root = resolve(folder)
  let loaded: Knowledge | null = null
  const knowledge = () => (loaded ??= readKnowledge(root))
  return {
    name: 'quel-outil:knowledge',
    buildStart() {
      loaded = null
    },
    resolveId(id) {
      return Object.hasOwn(projections, id) ? `\0${id}` : undefined
    },
    load(id) {
      const project = id.startsWith('\0') ? projections[id.slice(1)] : undefined
      if (!project) return undefined
      // A string literal parsed by JSON.parse costs the browser less than an object literal of the same size.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(withFrenchSpaces(project(knowledge()))))})`
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
