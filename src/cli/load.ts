import type { Finding } from '#knowledge/finding.ts'
import { checkIntegrity } from '#knowledge/integrity.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import { type DataFile, parseKnowledge } from '#knowledge/parse.ts'
import { readDataFolder } from '#knowledge/read-data.ts'
import type { Territory } from '#knowledge/territory.ts'

export type Loaded =
  | { readonly kind: 'ok'; readonly knowledge: Knowledge }
  | { readonly kind: 'failed'; readonly findings: readonly Finding[] }

/** By what cross-checked it: the knowledge base that was read last, and its files. */
const known = new WeakMap<typeof checkIntegrity, { files: readonly DataFile[]; loaded: Loaded }>()

/** Reads, validates and cross-checks a data folder; one whose files are those that were read last, once. */
export function loadKnowledge(folder: string, check = checkIntegrity): Loaded {
  const files = readDataFolder(folder)
  const last = known.get(check)
  if (last && isSame(last.files, files)) return last.loaded
  const loaded = loadFiles(files, check)
  known.set(check, { files, loaded })
  return loaded
}

const isSame = (some: readonly DataFile[], others: readonly DataFile[]) =>
  some.length === others.length &&
  some.every(({ path, text }, index) => path === others[index]?.path && text === others[index].text)

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
