// Looks every excerpt of the knowledge base up in the source texts, and counts the inventory rows that are carried.
//   node tests/sources.mjs FOLDER_OF_TEXTS [--inventory FILE.md] [--data FOLDER] [--only PATH_PREFIX]
// Exit codes: 0 all found and every row carried or left out with a reason, 1 something is not, 2 bad usage.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'

const COPIED_WORDS = 12

/** Folds what OCR and layout change without changing the words: spaces, quotation marks, markup. */
export const fold = (text) =>
  text
    .normalize('NFC')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[’‘`´]/g, "'")
    .replace(/[«»“”"]/g, ' ')
    .replace(/\*+/g, '')
    .replace(/[_#|>=]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

const walkFiles = (folder, ending) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))

function* citationsOf(value, path = '') {
  if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* citationsOf(item, `${path}[${i}]`)
  else if (value && typeof value === 'object') {
    if (typeof value.source === 'string' && typeof value.excerpt === 'string') yield { path, citation: value }
    for (const [key, item] of Object.entries(value)) yield* citationsOf(item, path ? `${path}.${key}` : key)
  }
}

function* proseOf(value) {
  if (Array.isArray(value)) for (const item of value) yield* proseOf(item)
  else if (value && typeof value === 'object') {
    for (const [name, item] of Object.entries(value)) if (name !== 'excerpt' && name !== 'url') yield* proseOf(item)
  } else if (typeof value === 'string') yield value
}

const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
const runsOf = (text) => {
  const all = words(text)
  return Array.from({ length: Math.max(0, all.length - COPIED_WORDS + 1) }, (_, i) =>
    all.slice(i, i + COPIED_WORDS).join(' '),
  )
}

/** The numbered rows of the inventory: number → { file, line, quote }. */
export function readInventory(text) {
  const rows = new Map()
  for (const line of text.split('\n')) {
    const match = /^\| (\d+) \|.*\| (\S+\.txt):L(\d+)[^|]*\| (.*) \|\s*$/.exec(line)
    if (match) rows.set(Number(match[1]), { file: match[2], line: Number(match[3]), quote: match[4] })
  }
  return rows
}

export function report({ texts, data, sources, inventory, leftOut, only = '' }) {
  const folded = new Map([...texts].map(([name, text]) => [name, fold(text)]))
  const found = []
  const missing = []
  const noText = []
  const carried = new Map()
  for (const [file, json] of data) {
    if (!file.startsWith(only)) continue
    for (const { path, citation } of citationsOf(json)) {
      const source = sources.get(citation.source)
      const where = `${file} ${path}: « ${citation.excerpt} » (${citation.source})`
      const candidates = source?.file ? [folded.get(source.file)].filter(Boolean) : [...folded.values()]
      const isFound = candidates.some((text) => text.includes(fold(citation.excerpt)))
      if (isFound) found.push(where)
      else if (source && !source.file) noText.push(where)
      else missing.push(where)
      for (const row of citation.rows ?? []) {
        const rowFile = inventory.get(row)?.file
        if (inventory.size > 0 && rowFile !== source?.file)
          missing.push(`${where}: row ${row} belongs to ${rowFile ?? 'no source'}`)
        carried.set(row, [...(carried.get(row) ?? []), where])
      }
    }
  }
  const copied = []
  const sourceRuns = new Set([...texts.values()].flatMap(runsOf))
  for (const [file, json] of data) {
    if (!file.startsWith(only)) continue
    for (const text of proseOf(json)) {
      const run = runsOf(text).find((candidate) => sourceRuns.has(candidate))
      if (run) copied.push(`${file}: « ${run} »`)
    }
  }
  const left = new Map(leftOut.map((entry) => [entry.row, entry]))
  const uncarried = [...inventory].filter(([row]) => !carried.has(row) && !left.has(row))
  return { found, missing, noText, copied, carried, left, uncarried }
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { inventory: { type: 'string' }, data: { type: 'string', default: 'data' }, only: { type: 'string' } },
  })
  const folder = positionals[0]
  if (!folder || !existsSync(folder)) {
    console.error(
      'usage: node tests/sources.mjs FOLDER_OF_TEXTS [--inventory FILE.md] [--data FOLDER] [--only PATH_PREFIX]',
    )
    return 2
  }
  const texts = new Map(
    [...walkFiles(folder, '.txt'), ...walkFiles(folder, '.md')]
      .filter((file) => file !== values.inventory && !/inventory|coverage|README/i.test(basename(file)))
      .map((file) => [basename(file), readFileSync(file, 'utf8')]),
  )
  const data = new Map(
    walkFiles(values.data, '.json')
      .filter((file) => !file.includes('/schema/'))
      .map((file) => [file.slice(values.data.length + 1), JSON.parse(readFileSync(file, 'utf8'))]),
  )
  const sources = new Map(
    [...data].filter(([file]) => file.startsWith('sources/')).map(([, source]) => [source.id, source]),
  )
  const leftOut = data.get('left-out.json')?.rows ?? []
  data.delete('left-out.json')
  const inventory = values.inventory ? readInventory(readFileSync(values.inventory, 'utf8')) : new Map()
  const result = report({ texts, data, sources, inventory, leftOut, only: values.only })

  for (const where of result.missing) console.log(`not found: ${where}`)
  for (const where of result.copied) console.log(`${COPIED_WORDS} words or more of a source: ${where}`)
  if (!values.only)
    for (const [row, { file, line, quote }] of result.uncarried)
      console.log(`row ${row} not carried: ${file}:${line} ${quote}`)
  console.log(
    `excerpts found: ${result.found.length}; not found: ${result.missing.length}; source without a stored text: ${result.noText.length}`,
  )
  if (inventory.size > 0) {
    const carriedRows = [...inventory.keys()].filter((row) => result.carried.has(row)).length
    console.log(
      `rows carried: ${carriedRows} of ${inventory.size}; left out with a reason: ${result.left.size}; neither: ${result.uncarried.length}`,
    )
  }
  return result.missing.length + result.copied.length + (values.only ? 0 : result.uncarried.length) > 0 ? 1 : 0
}

if (process.argv[1]?.endsWith('sources.mjs')) process.exitCode = main()
