import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

import type { DataFile } from './parse.ts'

/** Reads every JSON file below a data folder, sorted by path. Node only. Throws when the folder cannot be read. */
export function readDataFolder(folder: string): DataFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }))
    .filter((file) => !file.path.startsWith('schema/'))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
