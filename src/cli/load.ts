import type { Finding } from '#knowledge/finding.ts'
import { checkIntegrity } from '#knowledge/integrity.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import { type DataFile, parseKnowledge } from '#knowledge/parse.ts'
import { readDataFolder } from '#knowledge/read-data.ts'
import type { Territory } from '#knowledge/territory.ts'

export type Loaded =
  | { readonly kind: 'ok'; readonly knowledge: Knowledge }
  | { readonly kind: 'failed'; readonly findings: readonly Finding[] }

/** Reads, validates and cross-checks a data folder. */
export function loadKnowledge(folder: string, check = checkIntegrity): Loaded {
  return loadFiles(readDataFolder(folder), check)
}

/** As `loadKnowledge`, of files that have been read. */
export function loadFiles(files: readonly DataFile[], check = checkIntegrity): Loaded {
  const result = parseKnowledge(files)
  if (result.kind === 'failed') return result
  const findings = check(result.knowledge)
  return findings.length > 0 ? { kind: 'failed', findings } : result
}

/** Where a command writes: results to `out`, errors to `err`. */
export type Output = { readonly out: (line: string) => void; readonly err: (line: string) => void }

/** How a command is asked: as JSON or as text, and with which territory, already laid over the knowledge. */
export type Asked = { readonly isJson: boolean; readonly territory: Territory | null }
