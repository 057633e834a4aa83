// Packages that only one command needs have a package.json and a lockfile of their own, in the folder of that command:
// everybody's install does without them. They are installed there when they are missing or the lockfile has changed.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Installs the locked packages of `folder` into it, if need be; returns a `require` that finds them. `what` is said meanwhile. */
export function installApart(folder, what) {
  const here = fileURLToPath(folder)
  const lock = readFileSync(join(here, 'package-lock.json'), 'utf8')
  const stamp = join(here, 'node_modules/.installed')
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    console.log(`Installing ${what}…`)
    const shell = process.platform === 'win32'
    execFileSync('npm', ['ci', '--silent', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit', shell })
    mkdirSync(dirname(stamp), { recursive: true })
    writeFileSync(stamp, lock)
  }
  return createRequire(join(here, 'package.json'))
}
