import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'

import type { Knowledge } from '#knowledge/knowledge.ts'

import { runCheck } from './check.ts'
import { loadKnowledge } from './load.ts'
import type { Output } from './output.ts'
import { runRecommend } from './recommend.ts'
import { runSchema } from './schema.ts'
import { runSearch } from './search.ts'

const USAGE = `usage: guide recommend "<query string>" [--json]
       guide search "<texte libre>" [--json]
       guide check [--json]
       guide schema [--write | --verify]
options: --data FOLDER   another knowledge base than data/`

const options = {
  json: { type: 'boolean', default: false },
  data: { type: 'string', default: 'data' },
  write: { type: 'boolean', default: false },
  verify: { type: 'boolean', default: false },
} as const

const standard: Output = { out: (line) => console.log(line), err: (line) => console.error(line) }

/** The command line of the guide. Returns the exit code: 0 fine, 1 findings, 2 bad usage. */
export function main(args: readonly string[], output: Output = standard): number {
  const parsed = parse(args)
  if (typeof parsed === 'string') return fail(output, parsed)
  const { values, positionals } = parsed
  const [command, argument, ...rest] = positionals
  if (command === undefined) return fail(output, 'a command is missing')
  if (rest.length > 0) return fail(output, `one argument too many: "${rest[0]}" (quote the whole text)`)
  if (!existsSync(values.data)) return fail(output, `no folder is called "${values.data}"`)

  switch (command) {
    case 'recommend':
    case 'search': {
      if (argument === undefined) return fail(output, `"guide ${command}" needs a text`)
      const run = command === 'recommend' ? runRecommend : runSearch
      return withKnowledge(output, values.data, (knowledge) => run(output, knowledge, argument, values.json))
    }
    case 'check':
      return argument === undefined ? runCheck(output, values.data, values.json) : fail(output, '"guide check" takes no argument')
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

/** A broken knowledge base answers nothing: its findings go to stderr. */
function withKnowledge(output: Output, folder: string, run: (knowledge: Knowledge) => number): number {
  const loaded = loadKnowledge(folder)
  if (loaded.kind === 'ok') return run(loaded.knowledge)
  for (const { file, path, message, remedy } of loaded.findings) output.err(`guide: data/${file} ${path}: ${message} → ${remedy}`)
  return 1
}
