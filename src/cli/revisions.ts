import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { checkBeforeTelling } from '#knowledge/integrity.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'

import { loadKnowledge, type Output } from './load.ts'

/**
 * Reads two knowledge bases to compare, each a data folder or a git revision. What readers are told of changes is not
 * checked: it may be what is about to be written. Null once it has said what is wrong with one. Leaves nothing unpacked.
 */
export function loadBoth(output: Output, older: string, newer: string): readonly [Knowledge, Knowledge] | null {
  const temporary: string[] = []
  try {
    const before = loadFrom(older, temporary)
    const after = loadFrom(newer, temporary)
    if (typeof before !== 'string' && typeof after !== 'string') return [before, after]
    for (const [name, read] of [
      [older, before],
      [newer, after],
    ] as const)
      if (typeof read === 'string') output.err(`guide: ${name}: ${read}`)
    return null
  } finally {
    for (const folder of temporary) rmSync(folder, { recursive: true, force: true })
  }
}

/** A data folder as it is, or the `data` folder of a git revision, in a temporary place. */
function loadFrom(name: string, temporary: string[]): Knowledge | string {
  let folder = name
  if (!existsSync(name)) {
    folder = mkdtempSync(join(tmpdir(), 'guide-diff-'))
    temporary.push(folder)
    try {
      const archive = execFileSync('git', ['archive', name, 'data'], {
        maxBuffer: 1 << 28,
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      execFileSync('tar', ['-x', '-C', folder], { input: archive })
    } catch {
      return 'neither a folder nor a git revision that has one called data'
    }
    folder = join(folder, 'data')
  }
  const result = loadKnowledge(folder, checkBeforeTelling)
  if (result.kind === 'ok') return result.knowledge
  const [first] = result.findings
  return `not valid: ${first?.file} ${first?.path}: ${first?.message} (run guide check --data on it)`
}
