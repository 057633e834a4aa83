import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type Loaded, loadFiles } from '#cli/load.ts'
import type { Finding } from '#knowledge/finding.ts'
import { readDataFolder } from '#knowledge/read-data.ts'
import { invariant } from '#lib/assert.ts'

/**
 * Copies the knowledge base to a temporary folder, lets `breakIt` damage it, and hands the folder to `use`. For what
 * only a command of the command line does; what reading alone finds is `findingsWhenBroken`.
 */
export async function withBrokenCopy<T>(
  breakIt: (copy: Copy) => void,
  use: (folder: string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'))
  const at = (file: string) => join(folder, file)
  try {
    cpSync('data', folder, { recursive: true })
    breakIt(
      copyOf({
        read: (file) => readFileSync(at(file), 'utf8'),
        write: (file, text) => writeFileSync(at(file), text),
        remove: (file) => rmSync(at(file)),
      }),
    )
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What a copy of the knowledge base is once `breakIt` has damaged it. In memory; nothing is proved. */
export function loadBroken(breakIt: (copy: Copy) => void): Loaded {
  const files = new Map(readDataFolder('data').map(({ path, text }) => [path, text]))
  const read = (file: string) => {
    const text = files.get(file)
    invariant(text !== undefined, `data/${file} does not exist`)
    return text
  }
  breakIt(copyOf({ read, write: (file, text) => files.set(file, text), remove: (file) => files.delete(file) }))
  return loadFiles([...files].map(([path, text]) => ({ path, text })))
}

/** What reading a damaged copy finds: schemas and references, without the proof of `guide check`. */
export function findingsWhenBroken(breakIt: (copy: Copy) => void): readonly Finding[] {
  const loaded = loadBroken(breakIt)
  return loaded.kind === 'failed' ? loaded.findings : []
}

/** A finding as one line, for tests that read it whole. */
export function findingLine({ file, path, message }: Finding): string {
  return `${file} ${path}: ${message}`
}

export type Copy = ReturnType<typeof copyOf>

type Files = {
  readonly read: (file: string) => string
  readonly write: (file: string, text: string) => void
  readonly remove: (file: string) => void
}

function copyOf({ read, write, remove }: Files) {
  const add = (file: string, json: unknown) => write(file, JSON.stringify(json, null, 2))
  return {
    text: (file: string, change: (text: string) => string) => write(file, change(read(file))),
    // Tests damage data on purpose: its shape is not to be trusted.
    // oxlint-disable-next-line typescript/no-explicit-any
    json: (file: string, change: (json: any) => void) => {
      const json: unknown = JSON.parse(read(file))
      change(json)
      add(file, json)
    },
    add,
    remove,
  }
}
