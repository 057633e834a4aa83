import { existsSync, readFileSync } from 'node:fs'

import type { Finding } from '#knowledge/finding.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import type { Territory } from '#knowledge/territory.ts'
import { checkTerritory, readTerritory } from '#knowledge/territory-layer.ts'

export type FoundTerritory =
  | { readonly kind: 'ok'; readonly territory: Territory }
  | { readonly kind: 'failed'; readonly findings: readonly Finding[] }
  | { readonly kind: 'unknown' }

/** The territory that `--territory` names: the id of one of `data/territories`, or the file of another, checked. */
export function findTerritory(knowledge: Knowledge, name: string): FoundTerritory {
  const kept = knowledge.territories.find(({ id }) => id === name)
  if (kept) return { kind: 'ok', territory: kept }
  if (!existsSync(name)) return { kind: 'unknown' }
  const read = readTerritory(readFileSync(name, 'utf8'), name)
  if (read.kind === 'failed') return read
  const findings = checkTerritory(knowledge, read.territory, name, new Date().toISOString().slice(0, 10))
  return findings.length > 0 ? { kind: 'failed', findings } : read
}
