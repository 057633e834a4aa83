import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'

import type { Knowledge } from '#knowledge/knowledge.ts'
import type { Territory } from '#knowledge/territory.ts'
import { withTerritory } from '#knowledge/territory-layer.ts'
import { isIsoDate } from '#lib/text.ts'

import { runChanges } from './changes.ts'
import { runCheck } from './check.ts'
import { runCoverage, runCoverageChange } from './coverage.ts'
import { runDiff } from './diff.ts'
import { runLinks } from './links.ts'
import { loadKnowledge, type Output } from './load.ts'
import { runPlaces } from './places.ts'
import { runProposal } from './proposal.ts'
import { runRecommend } from './recommend.ts'
import { runReview } from './review.ts'
import { runSchema } from './schema.ts'
import { runSearch } from './search.ts'
import { findTerritory } from './territory.ts'

const USAGE = `usage: guide recommend "<query string>" [--json]
       guide search "<texte libre>" [--json]
       guide check [--as-of DATE] [--json]
       guide coverage [--json]             need × region: what the guide knows, and from when
       guide coverage OLD NEW [--json]      before and after, cell by cell: data folders or git revisions
       guide review REGION [--as-of DATE] [--json]   a sheet to send to the regional e-health group, in French
       guide diff OLD NEW [--json]          data folders or git revisions
       guide changes OLD NEW [--write]      drafts what readers are told of what changed, as a file of NEW/changes
       guide links [--offline] [--write] [--json]
       guide proposal TERRITORY [--write]   its own tools as files of its region's layer, for the guide to confirm
       guide schema [--write | --verify]
       guide places [--write | --verify]   towns and departments, from the open data set
options: --data FOLDER   another knowledge base than data/
         --territory ID|FILE   recommend, search, check, diff: with a territory of data/territories, or the file of one;
                               diff takes two, for OLD and for NEW, and - for the region alone`

const options = {
  json: { type: 'boolean', default: false },
  data: { type: 'string', default: 'data' },
  write: { type: 'boolean', default: false },
  verify: { type: 'boolean', default: false },
  offline: { type: 'boolean', default: false },
  territory: { type: 'string', multiple: true },
  'as-of': { type: 'string' },
} as const

/** The commands that take two knowledge bases. */
const COMPARING: readonly string[] = ['coverage', 'diff', 'changes']

const standard: Output = { out: (line) => console.log(line), err: (line) => console.error(line) }

/** The command line of the guide. Returns the exit code: 0 fine, 1 findings, 2 bad usage. */
export async function main(args: readonly string[], output: Output = standard): Promise<number> {
  const parsed = parse(args)
  if (typeof parsed === 'string') return fail(output, parsed)
  const { values, positionals } = parsed
  const [command, argument, second, ...more] = positionals
  const rest = second !== undefined && !COMPARING.includes(command ?? '') ? [second, ...more] : more
  if (command === undefined) return fail(output, 'a command is missing')
  if (rest.length > 0) return fail(output, `one argument too many: "${rest[0]}" (quote the whole text)`)
  const territories = values.territory ?? []
  if (territories.length > (command === 'diff' ? 2 : 1)) return fail(output, 'one --territory too many')
  const [territory] = territories
  if (!existsSync(values.data)) return fail(output, `no folder is called "${values.data}"`)

  switch (command) {
    case 'recommend':
    case 'search': {
      if (argument === undefined) return fail(output, `"guide ${command}" needs a text`)
      const run = command === 'recommend' ? runRecommend : runSearch
      return withKnowledge(output, values.data, (knowledge) =>
        withLaid(output, knowledge, territory, (laid, layer) =>
          run(output, laid, argument, { isJson: values.json, territory: layer }),
        ),
      )
    }
    case 'check': {
      const asOf = values['as-of'] ?? null
      if (argument !== undefined) return fail(output, '"guide check" takes no argument')
      if (asOf !== null && !isIsoDate(asOf)) return fail(output, `"${asOf}" is not a date: write YYYY-MM-DD`)
      return runCheck(output, values.data, { isJson: values.json, asOf, territory: territory ?? null })
    }
    case 'coverage':
      if (argument !== undefined && second !== undefined)
        return runCoverageChange(output, argument, second, values.json)
      if (argument !== undefined) return fail(output, '"guide coverage" takes no argument, or two to compare')
      return withKnowledge(output, values.data, (knowledge) => runCoverage(output, knowledge, values.json))
    case 'review': {
      const asOf = values['as-of'] ?? null
      if (argument === undefined) return fail(output, '"guide review" needs a region')
      if (asOf !== null && !isIsoDate(asOf)) return fail(output, `"${asOf}" is not a date: write YYYY-MM-DD`)
      return withKnowledge(output, values.data, (knowledge) =>
        runReview(output, knowledge, argument, { isJson: values.json, asOf }),
      )
    }
    case 'diff':
      if (argument === undefined || second === undefined)
        return fail(output, '"guide diff" needs two folders or git revisions')
      return runDiff(output, argument, second, { isJson: values.json, territories })
    case 'changes':
      if (argument === undefined || second === undefined)
        return fail(output, '"guide changes" needs two folders or git revisions')
      if (values.write && !existsSync(second)) return fail(output, `"${second}" is no folder to write in`)
      return runChanges(output, argument, second, { write: values.write })
    case 'links': {
      const { data: folder, json, write, offline } = values
      return withKnowledge(output, folder, (knowledge) => runLinks(output, knowledge, { folder, json, write, offline }))
    }
    case 'places': {
      const { data: folder, write, verify } = values
      const mode = write ? 'write' : verify ? 'verify' : 'print'
      return withKnowledge(output, folder, (knowledge) => runPlaces(output, knowledge, { folder, mode }))
    }
    case 'proposal': {
      const { data: folder, write } = values
      if (argument === undefined) return fail(output, '"guide proposal" needs a territory, or the file of one')
      return withKnowledge(output, folder, (knowledge) => runProposal(output, knowledge, argument, { folder, write }))
    }
    case 'schema':
      return runSchema(output, values.data, values.write ? 'write' : values.verify ? 'verify' : 'print')
    default:
      return fail(output, `no command is called "${command}"`)
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function fail(output: Output, message: string): 2 {
  output.err(`guide: ${message}`)
  output.err(USAGE)
  return 2
}

/** Lays the territory that was named over the knowledge; one that cannot be laid answers nothing. */
function withLaid(
  output: Output,
  knowledge: Knowledge,
  name: string | undefined,
  run: (laid: Knowledge, territory: Territory | null) => number,
): number {
  if (name === undefined) return run(knowledge, null)
  const found = findTerritory(knowledge, name)
  if (found.kind === 'unknown') return fail(output, `no territory and no file is called "${name}"`)
  if (found.kind === 'ok') return run(withTerritory(knowledge, found.territory), found.territory)
  for (const { file, path, message, remedy } of found.findings)
    output.err(`guide: ${file} ${path}: ${message} → ${remedy}`)
  return 1
}

/** A broken knowledge base answers nothing: its findings go to stderr. */
async function withKnowledge(
  output: Output,
  folder: string,
  run: (knowledge: Knowledge) => number | Promise<number>,
): Promise<number> {
  const loaded = loadKnowledge(folder)
  if (loaded.kind === 'ok') return run(loaded.knowledge)
  for (const { file, path, message, remedy } of loaded.findings)
    output.err(`guide: data/${file} ${path}: ${message} → ${remedy}`)
  return 1
}
