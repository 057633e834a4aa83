import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { learn, type Learnable } from './learn.ts'
import type { CompactModel } from './compact.ts'

const KEPT = join('node_modules', '.cache', 'guide')
const CODE = join('src', 'search')

/**
 * The ranker of a knowledge base, learnt again only when phrases, lexicon or code have changed: what was learnt is kept
 * beside the packages. Node only, at build and on the command line.
 */
export function learnOnce(knowledge: Learnable): CompactModel {
  const { phrases, faq, situations, tools, lexicon, questions } = knowledge
  const hash = createHash('sha256')
  hash.update(JSON.stringify({ phrases, lexicon }))
  hash.update(
    JSON.stringify(
      faq.map(({ id, entries }) => [id, entries.map((entry) => [entry.id, entry.question, entry.answer])]),
    ),
  )
  hash.update(JSON.stringify(situations.map(({ title, need, answers }) => [title, need, answers])))
  hash.update(JSON.stringify(tools.map(({ id, name, kind, unsafe, aliases }) => [id, name, kind, unsafe, aliases])))
  hash.update(JSON.stringify(questions.map(({ id, stage }) => [id, stage])))
  if (existsSync(CODE)) for (const file of readdirSync(CODE).toSorted()) hash.update(readFileSync(join(CODE, file)))
  const file = join(KEPT, `ranker-${hash.digest('hex').slice(0, 16)}.json`)
  // Written by this function and by nobody else.
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as CompactModel
  const model = learn(knowledge)
  mkdirSync(KEPT, { recursive: true })
  // Whole or not at all: another process may be looking for it.
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify(model))
  renameSync(draft, file)
  return model
}
