// Entry point of the command-line twin: loads the TypeScript program through Vite's module runner, so no build is needed.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

// `guide search … | head` stops reading before the end: that is no error.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const root = fileURLToPath(new URL('../..', import.meta.url))
const { module } = await runnerImport(fileURLToPath(new URL('./main.ts', import.meta.url)), {
  root,
  configFile: false,
  logLevel: 'error',
})
process.exitCode = await module.main(process.argv.slice(2))
