// Before `npm start` and `npm test` on a fresh clone: checks Node and installs the locked dependencies when they are
// missing or the lockfile has changed. Built-ins only, since nothing is installed yet.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (!(major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19))) {
  console.error(`Node 20.19 or later is needed (22: 22.12 or later); this is ${process.versions.node}.`)
  process.exit(1)
}

const stamp = 'node_modules/.quel-outil-lock'
const hash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
  console.log('Installing the locked dependencies…')
  execFileSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, hash)
}
