// What the house costs to read, counted in the same way on any tree: `npm run bench:house`, or with the folder of another
// copy (`git archive COMMIT src | tar x -C ../before`, then `npm run bench:house -- ../before`). Rough, by patterns: what
// it is for is a before and an after.
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

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
const engine = code.filter(({ file }) => file.startsWith('engine'))
const tiny = code.filter(({ text }) => text.split('\n').length - 1 <= 15)

for (const [what, number] of [
  ['lines of TypeScript', linesOf(code)],
  ['casts per 1,000 lines', perThousand(code, CAST)],
  ['silent defaults per 1,000 lines', perThousand(code, SILENT)],
  ['the same in src/engine', perThousand(engine, SILENT)],
  ['files of 15 lines or less', `${tiny.length} of ${code.length}`],
  ['lines of CSS', linesOf(styles)],
  ['breakpoints', widths.size],
])
  console.log(`${String(what).padEnd(34)} ${number}`)
