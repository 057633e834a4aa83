import { loadKnowledge } from '#cli/load.ts'
import { keepPossible, offeredOptions } from '#engine/answers.ts'
import { compile } from '#engine/compile.ts'
import { consult } from '#engine/consult.ts'
import type { Answers } from '#engine/types.ts'
import { toCore } from '#knowledge/views/core.ts'
import { createNames } from '#text/names.ts'

const loaded = loadKnowledge('data')
if (loaded.kind === 'failed') throw new Error('the knowledge base is not valid: run "npm run guide -- check"')
const compiled = compile(loaded.knowledge)
const core = toCore(loaded.knowledge)

/** The guide on its own knowledge base, as pages have it. */
export const realGuide = {
  core,
  names: createNames(core),
  compiled,
  consult: (answers: Answers) => consult(compiled, answers),
  offered: (answers: Answers, id: string) => offeredOptions(compiled, answers, id),
  keep: (answers: Answers) => keepPossible(compiled, answers),
}
