import type { Finding } from '#knowledge/finding.ts'
import type { Territory } from '#knowledge/territory.ts'
import { type Warning, warningsOf } from '#knowledge/territory-warnings.ts'
import { checkTerritory, type ReadTerritory, readTerritory } from '#knowledge/territory-layer.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'

/** What keeps a draft from being published, and what its author should know before. */
export type Problems = {
  /** Those of `guide check --territory`, on the same text. */
  readonly findings: readonly Finding[]
  readonly warnings: readonly Warning[]
}

/** The other names of tools, by which a text may name them. */
export type Aliases = Readonly<Record<string, readonly string[]>>

/** Checks a document as the guide does when it loads it. `today`: see `checkTerritory`. */
export function problemsOf(document: Territory, below: CoreKnowledge, today: string, aliases: Aliases = {}): Problems {
  const file = `${document.id || 'territoire'}.json`
  const read = readTerritory(JSON.stringify(document), file)
  const findings = read.kind === 'failed' ? read.findings : checkTerritory(below, read.territory, file, today)
  return {
    findings,
    warnings: warningsOf(document, { tools: below.tools.map((tool) => ({ ...tool, aliases: aliases[tool.id] })) }),
  }
}

/**
 * Reads a file as a draft. One that was exported before it was finished is read too: what is still empty in it is no
 * reason to refuse it, everything else is.
 */
export function readDraftText(text: string, file: string): ReadTerritory {
  const read = readTerritory(text, file)
  if (read.kind === 'ok' || read.findings.some(({ code }) => code !== 'schema')) return read
  // It has been read as JSON: only its shape was refused.
  const json: unknown = JSON.parse(text)
  const filled = readTerritory(JSON.stringify(filledIn(json, '')), file)
  return filled.kind === 'ok' ? { kind: 'ok', territory: json as Territory } : read
}

const FILLING: Readonly<Record<string, string>> = { phone: '00', id: 'x', region: 'x' }

/** The same with something in the place of every text that is empty. */
function filledIn(value: unknown, key: string): unknown {
  if (value === '') return FILLING[key] ?? 'x'
  if (Array.isArray(value)) return value.map((each) => filledIn(each, key))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, entry]) => [name, filledIn(entry, name)] as const)
  return key === 'when' && entries.length === 0 ? { x: ['x'] } : Object.fromEntries(entries)
}
