// The helpers of the bundler, some hundred bytes that every chunk imports, have a chunk of their own, which no group can
// take in. On a slow network a file more is a wait more: they go into the chunk that every page starts with.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const HELPERS = /^rolldown-runtime-[\w-]+\.js$/
const EXPORTS = /export\{([^{}]*)\};?\s*$/

/**
 * Moves the helpers into the chunk `into` of the build in `out`, and has every script import them from there. The name of
 * that chunk holds the hash of a text that imports them by theirs, so it changes when they do. A build without a chunk of
 * helpers, or with more than one, throws: what is said here no longer holds then.
 */
export function foldRuntime(out, into) {
  const assets = join(out, 'assets')
  const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'))
  const [helpers, ...others] = scripts.filter((file) => HELPERS.test(file))
  const start = scripts.find((file) => file.startsWith(`${into}-`))
  if (helpers === undefined || others.length > 0 || start === undefined)
    throw new Error(
      `${assets} has ${others.length + (helpers ? 1 : 0)} chunks of helpers, and ${start ?? 'none'} to start`,
    )
  const code = readFileSync(join(assets, helpers), 'utf8')
  const exported = EXPORTS.exec(code)?.[1]
  if (exported === undefined) throw new Error(`${helpers} does not end with its exports`)
  const pairs = exported.split(',').map((each) => each.split(' as '))
  // In a function of their own: the short names of both would meet.
  const given = pairs.map(([own, name = own]) => `${name}:${own}`).join(',')
  const helper = (name) => `$helper_${name}`
  const taken = pairs.map(([own, name = own]) => `${name}:${helper(name)}`).join(',')
  const folded = `const{${taken}}=(()=>{${code.replace(EXPORTS, '')};return{${given}}})();`

  const imported = new RegExp(`import\\{([^{}]*)\\}from"\\./${helpers.replaceAll('.', '\\.')}";?`, 'g')
  const renamed = (list) => list.split(',').map((each) => each.split(' as '))
  for (const file of scripts.filter((each) => each !== helpers)) {
    const text = readFileSync(join(assets, file), 'utf8')
    const next =
      file === start
        ? folded +
          text
            .replace(imported, (_, list) =>
              renamed(list)
                .map(([name, own = name]) => `const ${own}=${helper(name)};`)
                .join(''),
            )
            .replace(EXPORTS, (_, list) => {
              const more = pairs.map(([own, name = own]) => `${helper(name)} as ${helper(name)}`)
              return `export{${[list, ...more].filter(Boolean).join(',')}};`
            })
        : text.replace(
            imported,
            (_, list) =>
              `import{${renamed(list)
                .map(([name, own = name]) => `${helper(name)} as ${own}`)
                .join(',')}}from"./${start}";`,
          )
    // The last of them is in a list of what to fetch beforehand.
    const clean = next.replaceAll(`"assets/${helpers}"`, `"assets/${start}"`)
    if (clean.includes(helpers)) throw new Error(`${file} still names ${helpers}`)
    if (clean !== text) writeFileSync(join(assets, file), clean)
  }
  rmSync(join(assets, helpers))

  const path = join(out, '.vite/manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  const key = Object.keys(manifest).find((each) => manifest[each].file === `assets/${helpers}`)
  const startKey = Object.keys(manifest).find((each) => manifest[each].file === `assets/${start}`)
  delete manifest[key]
  for (const [each, chunk] of Object.entries(manifest)) {
    if (!chunk.imports?.includes(key)) continue
    const imports = new Set(chunk.imports.map((one) => (one === key ? startKey : one)))
    if (each === startKey) imports.delete(startKey)
    chunk.imports = [...imports]
  }
  writeFileSync(path, JSON.stringify(manifest))
}
