// Runs an npm script beside busy loops, and without retries: npm run gate:busy, or npm run gate:busy -- e2e presses play
// What passes only on a quiet machine fails here. As many loops as two cores have, whatever the machine. It says how long
// that took, and ends with the exit code of the script.
import { spawn } from 'node:child_process'

const LOOPS = 2
const [script = 'check', ...rest] = process.argv.slice(2)

const loops = Array.from({ length: LOOPS }, () => spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }))
const stop = () => loops.forEach((loop) => loop.kill('SIGKILL'))
process.on('exit', stop)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

// Journeys are tried again where CI is set.
const env = { ...process.env, CI: '' }
const started = Date.now()
const child = spawn('npm', ['run', '--silent', script, '--', ...rest], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env,
})
child.once('error', (error) => {
  console.error(error.message)
  process.exit(1)
})
child.once('close', (code) => {
  const minutes = ((Date.now() - started) / 60_000).toFixed(1)
  console.log(
    `${script} beside ${LOOPS} busy loops, no retry: ${code === 0 ? 'passed' : 'failed'} in ${minutes} minutes`,
  )
  process.exit(code ?? 1)
})
