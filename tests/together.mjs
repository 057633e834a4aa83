// Runs npm scripts at the same time and passes when all of them do: node tests/together.mjs SCRIPT [SCRIPT …]
// For those that wait more than they work, and measure no time.
import { spawn } from 'node:child_process'

const scripts = process.argv.slice(2)
const runs = scripts.map(
  (script) =>
    new Promise((resolve) => {
      const said = []
      const started = Date.now()
      const child = spawn('npm', ['run', '--silent', script], { shell: process.platform === 'win32' })
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => said.push(data))
      child.once('error', (error) => said.push(Buffer.from(`${error.message}\n`)))
      // Said whole once it is over: lines of two programs would mix.
      child.once('close', (code) => {
        process.stdout.write(Buffer.concat(said))
        console.log(`${script}: ${code === 0 ? 'passed' : 'failed'} in ${Math.round((Date.now() - started) / 1000)} s`)
        resolve(code === 0)
      })
    }),
)
process.exitCode = (await Promise.all(runs)).every(Boolean) ? 0 : 1
