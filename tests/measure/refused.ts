import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { runGuide } from '#tests/support/run-guide.ts'

// A territory is changed on purpose into what its schema refuses: its shape is not to be trusted.
type Json = Record<string, unknown>
type Layer = Json & { tools: Json[]; local: Json[] }

const FILE = 'layer.json'
const words = { id: 'mssante', here: 'in-use', access: [] }
const rule = { id: 'jamais', when: { besoin: ['discuter'] }, why: 'Parce que.', instead: [] }
const withTool = (layer: Layer, change: Json) => ({ ...layer, tools: [{ ...layer.tools[0], ...change }] })

/** What a layer may not do, each in one way. */
const BROKEN: Readonly<Record<string, (layer: Layer) => unknown>> = {
  'drops an exclusion': (layer) => ({ ...layer, local: [{ ...words, without: ['teleexpertise'] }] }),
  'makes ordinary e-mail fit': (layer) => ({
    ...layer,
    local: [{ ...words, id: 'messagerie-classique', uses: layer.tools[0]?.['uses'] }],
  }),
  'says that ordinary e-mail is in use': (layer) => ({ ...layer, local: [{ ...words, id: 'messagerie-classique' }] }),
  'redefines MSSanté': (layer) => withTool(layer, { id: 'mssante' }),
  'names a tool that is unknown': (layer) => ({ ...layer, local: [{ ...words, id: 'inconnu' }] }),
  'sends to an unsafe channel': (layer) =>
    withTool(layer, { exclusions: [{ ...rule, instead: ['messagerie-classique'] }] }),
  'is dated in the future': (layer) => ({ ...layer, verifiedOn: '2999-01-01' }),
  'weighs two megabytes': (layer) => ({ ...layer, summary: 'a'.repeat(2_000_000) }),
  'hides a notice': (layer) => ({ ...layer, notices: [] }),
  'is of no region': (layer) => ({ ...layer, region: 'atlantide' }),
  'opens a script': (layer) => withTool(layer, { url: 'javascript:alert(1)' }),
  'takes the name of an official tool': (layer) => withTool(layer, { name: 'DMP' }),
}

/** Prints what `guide check --territory` says of each broken layer: the file, the place in it, what to do. 1 when one passes. */
export async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'quel-outil-refused-'))
  const file = join(folder, FILE)
  // The demonstration is checked with everything else: it has this shape.
  const sound = JSON.parse(readFileSync('data/territories/cpts-de-demonstration.json', 'utf8')) as Layer
  let accepted = 0
  try {
    for (const [what, breakIt] of Object.entries(BROKEN)) {
      writeFileSync(file, JSON.stringify(breakIt(sound)))
      const { code, out } = await runGuide('check', '--territory', file)
      if (code === 0) accepted++
      console.log(
        `${what}: ${code === 0 ? 'ACCEPTED' : 'refused'}\n${out.replaceAll(file, FILE).replace(/^/gm, '    ')}`,
      )
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return accepted === 0 ? 0 : 1
}
