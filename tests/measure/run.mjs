// `npm run bench:pages`, after a build: loads the TypeScript program through Vite's module runner, as src/cli/guide.mjs does.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { module } = await runnerImport(fileURLToPath(new URL('./pages.ts', import.meta.url)), {
  root,
  configFile: false,
  logLevel: 'error',
})
process.exitCode = await module.main(process.argv.slice(2))
