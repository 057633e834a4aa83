import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import type { Knowledge } from '#knowledge/knowledge.ts'
import { proposalOf } from '#knowledge/proposal.ts'

import type { Output } from './load.ts'
import { findTerritory } from './territory.ts'

/**
 * `guide proposal TERRITORY`: what a territory says of its own tools as files of its region's layer, each under its path;
 * with `write`, puts them in the data folder, and leaves alone those that are there. 0 when all is done, else 1.
 */
export function runProposal(
  output: Output,
  knowledge: Knowledge,
  name: string,
  { folder, write }: { folder: string; write: boolean },
): number {
  const found = findTerritory(knowledge, name)
  if (found.kind === 'unknown') {
    output.err(`guide: no territory and no file is called "${name}"`)
    return 2
  }
  if (found.kind === 'failed') {
    for (const { file, path, message, remedy } of found.findings)
      output.err(`guide: ${file} ${path}: ${message} → ${remedy}`)
    return 1
  }
  const files = proposalOf(found.territory)
  if (!write) {
    output.out(JSON.stringify(files, null, 2))
    return 0
  }
  let code = 0
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path)
    if (existsSync(file)) {
      output.err(`guide: ${file} exists: nothing was written over it`)
      code = 1
      continue
    }
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`)
    output.out(file)
  }
  return code
}
