import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Knowledge } from '#knowledge/knowledge.ts'
import type { Places } from '#knowledge/schema.ts'

import type { Output } from './load.ts'

/** The open data set of the French administration: INSEE codes and census, MIT, kept by Etalab. */
const PACKAGE = join('node_modules', '@etalab', 'decoupage-administratif')

/** Smaller towns are too many, and too often the name of something else. */
const LEAST_PEOPLE = 10_000
/** `rangChefLieu`: 2 and more are seats of an arrondissement, a department or a region. */
const LEAST_RANK = 2

type Commune = {
  readonly nom: string
  readonly departement?: string
  readonly type: string
  readonly rangChefLieu?: number
  readonly population?: number
}
type Area = { readonly code: string; readonly nom: string; readonly region?: string }

/**
 * `guide places`: prints the departments and towns that the search knows, read from the open data set; with `--write`
 * keeps them in `places.json`; with `--verify` says whether that file is up to date (exit 1).
 */
export function runPlaces(
  output: Output,
  knowledge: Knowledge,
  { folder, mode }: { readonly folder: string; readonly mode: 'print' | 'write' | 'verify' },
): number {
  if (!existsSync(PACKAGE)) {
    output.err(`guide: ${PACKAGE} is missing: run "npm install"`)
    return 1
  }
  const file = join(folder, 'places.json')
  const text = toText(readPlaces(knowledge))
  if (mode === 'print') output.out(text)
  else if (mode === 'write') writeFileSync(file, text)
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    output.out(`${file} is not up to date: run "npm run guide -- places --write"`)
    return 1
  }
  return 0
}

function readPlaces(knowledge: Knowledge): Places {
  const read = <T>(name: string) => JSON.parse(readFileSync(join(PACKAGE, name), 'utf8')) as T // Its own documented shape.
  const { version } = read<{ version: string }>('package.json')
  const names = new Map(read<Area[]>('data/regions.json').map(({ code, nom }) => [code, plain(nom)]))
  const regions = new Map(knowledge.regions.map(({ id, name }) => [plain(name), id]))
  const towns = new Map<string, string[]>()
  for (const { nom, departement, type, population = 0, rangChefLieu = 0 } of read<Commune[]>('data/communes.json')) {
    if (type !== 'commune-actuelle' || departement === undefined) continue
    if (population < LEAST_PEOPLE && rangChefLieu < LEAST_RANK) continue
    towns.set(departement, [...(towns.get(departement) ?? []), nom])
  }
  const departments = read<Area[]>('data/departements.json').flatMap(({ code, nom, region = '' }) => {
    const id = regions.get(names.get(region) ?? '')
    return id === undefined ? [] : [{ code, name: nom, region: id, towns: (towns.get(code) ?? []).toSorted(byText) }]
  })
  return { from: `@etalab/decoupage-administratif ${version}`, departments }
}

const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** One department a line: a change of the census reads as such. */
function toText({ from, departments }: Places): string {
  const lines = departments.map((department) => `    ${JSON.stringify(department)}`)
  return `{\n  "from": ${JSON.stringify(from)},\n  "departments": [\n${lines.join(',\n')}\n  ]\n}\n`
}
