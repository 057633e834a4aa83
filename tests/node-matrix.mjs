// Types, unit tests, build and command line under other versions of Node, taken from the npm registry into a temporary
// folder: `npm run node-matrix`, of one version `npm run node-matrix -- 24`, of it one step `npm run node-matrix -- 24 build`
// or a part of the unit tests `npm run node-matrix -- 24 unit 1/4`. Not in the gate: it downloads 50 MB a version.
// Exit code 1 when something fails under one of them; README says which are proved.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

const VERSIONS = ['22', '24', '26']
const QUERY = 'avec=patient&besoin=envoyer-document&espace-sante=active&profession=infirmier&region=occitanie'

const named = process.argv.slice(2)
const shard = named.find((arg) => /^\d+\/\d+$/.test(arg))
const wanted = named.filter((arg) => /^\d+$/.test(arg))
const versions = wanted.length > 0 ? wanted : VERSIONS
const folder = mkdtempSync(join(tmpdir(), 'quel-outil-node-'))
const shell = process.platform === 'win32'

/** The folder of a Node of this major version. */
function install(version) {
  const home = join(folder, version)
  execFileSync('npm', ['install', '--prefix', home, '--silent', '--no-audit', '--no-fund', `node@${version}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell,
  })
  return join(home, 'node_modules/.bin')
}

const steps = [
  { name: 'types', command: ['npm', 'run', '-s', 'types'] },
  { name: 'unit', command: ['npm', 'run', '-s', 'unit', ...(shard ? ['--', `--shard=${shard}`] : [])] },
  { name: 'build', command: ['node', 'src/site/build.mjs', '--out', join(folder, 'dist')] },
  { name: 'check', command: ['npm', 'run', '-s', 'guide', '--', 'check'] },
  { name: 'recommend', command: ['npm', 'run', '-s', 'guide', '--', 'recommend', QUERY, '--json'] },
]
const namedSteps = steps.filter(({ name }) => named.includes(name))
const unknown = named.filter((arg) => arg !== shard && !wanted.includes(arg) && !steps.some(({ name }) => name === arg))
if (unknown.length > 0)
  throw new Error(`no step is called ${unknown.join(', ')}: ${steps.map(({ name }) => name).join(', ')}`)

const faults = []
try {
  for (const version of versions) {
    const env = { ...process.env, PATH: `${install(version)}${delimiter}${process.env.PATH}` }
    const told = spawnSync('node', ['--version'], { env, encoding: 'utf8', shell }).stdout.trim()
    if (!told.startsWith(`v${version.split('.')[0]}.`)) throw new Error(`node@${version} gives ${told}`)
    for (const {
      name,
      command: [command = '', ...args],
    } of namedSteps.length > 0 ? namedSteps : steps) {
      const started = Date.now()
      const { status, stdout, stderr } = spawnSync(command, args, { env, encoding: 'utf8', shell, maxBuffer: 1e9 })
      const isGood = status === 0
      console.log(
        `${told.padEnd(10)} ${name.padEnd(10)} ${isGood ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`,
      )
      if (isGood) continue
      const log = join(tmpdir(), `quel-outil-node-${version}-${name}.log`)
      writeFileSync(log, stdout + stderr)
      faults.push(`Node ${told}: ${name} failed, see ${log}`)
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
