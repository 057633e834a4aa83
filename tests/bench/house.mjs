// What the house costs to read, counted in the same way on any tree: `npm run bench:house`, or with the folder of another
// copy (`git archive COMMIT src | tar x -C ../before`, then `npm run bench:house -- ../before`). Rough, by patterns: what
// it is for is a before and an after.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, extname, join, normalize } from 'node:path'

const root = join(process.argv[2] ?? '.', 'src')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => !/\.test\.|fixtures/.test(file))
  .map((file) => ({ file, kind: extname(file) }))
  .filter(({ kind }) => ['.ts', '.tsx', '.css'].includes(kind))
  .map(({ file, kind }) => ({ file, kind, text: readFileSync(join(root, file), 'utf8') }))

const code = files.filter(({ kind }) => kind !== '.css')
const styles = files.filter(({ kind }) => kind === '.css')
const linesOf = (some) => some.reduce((total, { text }) => total + text.split('\n').length - 1, 0)
/** Without comments, imports, re-exports and what is between quotes: words there are no code. */
const bare = (text) =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replaceAll(/^(?:import|export)\b[^;=()]*?\bfrom '[^']*'/gm, '')
    .replaceAll(/'[^'\n]*'|`[^`$]*`/g, "''")
const count = (some, pattern) => some.reduce((total, { text }) => total + (bare(text).match(pattern) ?? []).length, 0)
const perThousand = (some, pattern) => ((count(some, pattern) / linesOf(some)) * 1000).toFixed(1)

const CAST = /\bas (?!const\b)(?=[A-Za-z{[(])/g
const SILENT = /\?\? *(?:-?\d|''|""|\[\]|\{\}|null|false|true|new (?:Map|Set))/g
const widths = new Set(
  styles.flatMap(({ text }) =>
    [...text.matchAll(/@(?:media|container)[^{]*\{/g)].flatMap(
      ([query]) => query.match(/[\d.]+(?:rem|px|em)\b/g) ?? [],
    ),
  ),
)
/** Files that a page needs to run, all told: what it imports, what that imports, and so on. Types are not counted. */
function filesBehind(page) {
  const start = code.find(({ file }) => file.endsWith(page))
  const seen = new Set(start ? [start.file] : [])
  for (const file of seen) {
    const { text } = code.find((each) => each.file === file)
    for (const [, names = '', specifier] of text.matchAll(/^(?:import|export) (?!type )([^'";]*?from )?'([^']+)'/gm)) {
      if (/^\{(?:\s*type [^,}]+,?)+\s*\} from $/.test(names)) continue
      const path = specifier.startsWith('#') ? specifier.slice(1) : normalize(join(dirname(file), specifier))
      if (specifier.startsWith('#') || specifier.startsWith('.'))
        for (const each of code) if (each.file === path) seen.add(each.file)
    }
  }
  return seen.size
}

/** Pairs of places whose six lines say the same, as `toLine` reads them. Imports, comments and empty lines are none. */
function alike(toLine) {
  const places = new Map()
  for (const { file, text } of code) {
    const lines = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !/^(?:import |\/\/|\/?\*)/.test(line))
      .map(toLine)
    for (let at = 0; at + 6 <= lines.length; at++) {
      const run = lines.slice(at, at + 6).join('\n')
      if (run.length >= 120) places.set(run, [...(places.get(run) ?? []), { file, at }])
    }
  }
  const pairs = new Set()
  for (const all of places.values())
    all.forEach((one, index) => all.slice(index + 1).forEach((other) => pairs.add(keyOf(one, other, 0))))
  // A longer run is one pair: it is counted where it begins.
  const begins = [...places.values()].flatMap((all) =>
    all.flatMap((one, index) => all.slice(index + 1).filter((other) => !pairs.has(keyOf(one, other, 1)))),
  )
  return begins.length
}
const keyOf = (one, other, before) => `${one.file} ${one.at - before} ${other.file} ${other.at - before}`
/** A line without its names and its values. */
const shapeOf = (line) => line.replaceAll(/'[^']*'|`[^`]*`|\d+/g, '0').replaceAll(/[A-Za-z_$][\w$]*/g, 'x')

const engine = code.filter(({ file }) => file.startsWith('engine'))
const tiny = code.filter(({ text }) => text.split('\n').length - 1 <= 15)

for (const [what, number] of [
  ['lines of TypeScript', linesOf(code)],
  ['casts per 1,000 lines', perThousand(code, CAST)],
  ['silent defaults per 1,000 lines', perThousand(code, SILENT)],
  ['the same in src/engine', perThousand(engine, SILENT)],
  ['files of 15 lines or less', `${tiny.length} of ${code.length}`],
  ['files behind a recommendation', filesBehind('RecommendationRoute.tsx')],
  ['pairs of places, six lines the same', alike((line) => line)],
  ['pairs of places, of one shape', alike(shapeOf)],
  ['lines of CSS', linesOf(styles)],
  ['breakpoints', widths.size],
])
  console.log(`${String(what).padEnd(36)} ${number}`)
