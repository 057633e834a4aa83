// Entry point of `npm run needs`: loads the TypeScript program through Vite's module runner, as src/cli/guide.mjs does.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { module } = await runnerImport(fileURLToPath(new URL('./main.ts', import.meta.url)), {
  root,
  configFile: false,
  logLevel: 'error',
})
process.exitCode = module.main(process.argv.slice(2))
