// `npm run bench:pages` and its likes, after a build: loads a TypeScript program of this folder through Vite's module
// runner, as src/cli/guide.mjs does. The first argument names it.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const [program, ...args] = process.argv.slice(2)
const { module } = await runnerImport(fileURLToPath(new URL(`./${program}.ts`, import.meta.url)), {
  root,
  configFile: false,
  logLevel: 'error',
})
process.exitCode = await module.main(args)
