import { loadKnowledge } from '#cli/load.ts'
import { Guide } from '#engine/guide.ts'
import type { Answers } from '#engine/types.ts'
import { toCore } from '#knowledge/views/core.ts'
import { createNames } from '#text/names.ts'

const loaded = loadKnowledge('data')
if (loaded.kind === 'failed') throw new Error('the knowledge base is not valid: run "npm run guide -- check"')
const engine = new Guide(loaded.knowledge)
const core = toCore(loaded.knowledge)

/** The guide on its own knowledge base, as pages have it. */
export const realGuide = {
  core,
  knowledge: loaded.knowledge,
  names: createNames(core),
  stack: (answers: Answers) => engine.stack(answers),
  consult: (answers: Answers) => engine.consult(answers),
  offered: (answers: Answers, id: string) => engine.offered(answers, id),
  keep: (answers: Answers) => engine.keep(answers),
}
