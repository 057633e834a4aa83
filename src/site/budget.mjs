// What a first visit weighs, against what it may, and whether the oldest browsers can run it: `npm run budget`, after a
// build. Exit code 1 when something is too heavy or too new.
//   node src/site/budget.mjs [--dist dist]
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createServer } from 'vite'

const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' } } })
if (!existsSync(values.dist)) {
  console.error(`${values.dist} does not exist: run \`npm run build\` first.`)
  process.exit(2)
}
const root = fileURLToPath(new URL('../..', import.meta.url))
const server = await createServer({
  root,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
})
try {
  const { BUDGETS, overBudget, weigh } = await server.ssrLoadModule('/src/site/budget.ts')
  const weights = weigh(values.dist)
  for (const [name, { bytes, of }] of Object.entries(weights)) {
    const share = Math.round((100 * bytes) / BUDGETS[name])
    console.log(
      `${name.padEnd(26)} ${(bytes / 1000).toFixed(1).padStart(6)} kB of ${BUDGETS[name] / 1000} (${share} %)  ${of}`,
    )
  }
  const faults = overBudget(weights)
  for (const fault of faults) console.error(`Too heavy: ${fault}`)
  const { aboveFloor } = await server.ssrLoadModule('/src/site/above-floor.ts')
  const late = aboveFloor(values.dist)
  for (const fault of late)
    console.error(`Above the browser floor: ${fault}. Mend it in src/lib/older-browsers.ts, or do without.`)
  process.exitCode = faults.length + late.length > 0 ? 1 : 0
} finally {
  await server.close()
}
