import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Copies the knowledge base to a temporary folder, lets `breakIt` damage it, and hands the folder to `use`. */
export async function withBrokenCopy<T>(
  breakIt: (copy: Copy) => void,
  use: (folder: string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'))
  try {
    cpSync('data', folder, { recursive: true })
    breakIt(copyOf(folder))
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export type Copy = ReturnType<typeof copyOf>

function copyOf(folder: string) {
  const at = (file: string) => join(folder, file)
  return {
    text: (file: string, change: (text: string) => string) =>
      writeFileSync(at(file), change(readFileSync(at(file), 'utf8'))),
    // Tests damage data on purpose: its shape is not to be trusted.
    // oxlint-disable-next-line typescript/no-explicit-any
    json: (file: string, change: (json: any) => void) => {
      const json: unknown = JSON.parse(readFileSync(at(file), 'utf8'))
      change(json)
      writeFileSync(at(file), JSON.stringify(json, null, 2))
    },
    add: (file: string, json: unknown) => writeFileSync(at(file), JSON.stringify(json, null, 2)),
    remove: (file: string) => rmSync(at(file)),
  }
}
