import { describe, expect, it } from 'vitest'

import { loadKnowledge } from '#cli/load.ts'
import { Guide } from '#engine/guide.ts'
import type { Answers, Evaluation } from '#engine/types.ts'
import { toCore } from '#knowledge/views/core.ts'
import { toDetails } from '#knowledge/views/details.ts'
import { askedHere, stepsInto } from '#parts/way-in/way-in.ts'
import { wayOf } from '#parts/way-in/words.ts'
import { openedTool } from '#text/advice.ts'
import { createNames } from '#text/names.ts'
import { pickOf } from '#text/outcomes.ts'

const loaded = loadKnowledge('data')
if (loaded.kind === 'failed') throw new Error('the knowledge base is not valid: run "npm run guide -- check"')
const engine = new Guide(loaded.knowledge)
const core = toCore(loaded.knowledge)
const details = toDetails(loaded.knowledge)
const names = createNames(core)

/**
 * What the first screen of an answer offers to press: `open`, `join`, `install`, `call`, `write`, `ask` as on its button;
 * `cases`: each is a page of its own; `by hand`: a letter, nothing to open; `own steps`: from one's own software, as its
 * steps tell; `nothing`.
 */
function offeredBy(evaluation: Evaluation): string {
  if (evaluation.outcome === 'by-case') return 'cases'
  const pick = pickOf(evaluation)
  const context = { details, answers: evaluation.answers, names }
  const { main } = wayOf(pick, false, context)
  if (main !== null) return main.kind
  if (pick === null) return 'nothing'
  if (names.findTool(openedTool(pick))?.kind === 'channel') return 'by hand'
  return stepsInto(pick, context).length > 0 ? 'own steps' : 'nothing'
}

/** A sheet that stands for no region has nobody to ask. */
const regions = core.regions.filter(({ kind }) => kind === 'region')

/** The page of some answers, and those of its cases. */
function pagesOf(answers: Answers): Evaluation[] {
  const evaluation = engine.consult(engine.keep(answers).answers)
  const cases = evaluation.cases.flatMap(({ when }) => {
    const chosen = Object.entries(when).flatMap(([question, [option]]) => (option ? [[question, option]] : []))
    return [engine.consult({ ...evaluation.answers, ...Object.fromEntries(chosen) })]
  })
  return [evaluation, ...cases].filter(({ outcome }) => outcome !== 'undecided')
}

const pages = core.situations.flatMap((situation) =>
  regions.flatMap(({ id: region }) =>
    pagesOf({ ...situation.answers, region }).map((evaluation) => ({
      name: `${situation.id}, ${region}`,
      evaluation,
      offered: offeredBy(evaluation),
    })),
  ),
)
const named = (kind: string) => pages.filter(({ offered }) => offered === kind).map(({ name }) => name)

// `PRINT=1 npx vitest run tests/scenarios/whom-to-ask.test.ts` counts what is offered first.
if (process.env['PRINT']) {
  const kinds = [...new Set(pages.map(({ offered }) => offered))]
  console.log(pages.length, Object.fromEntries(kinds.map((kind) => [kind, named(kind).length])))
}

describe('the answer to every situation, in every region', () => {
  it('is tried on thousands of pages', () => {
    expect(pages.length).toBeGreaterThan(core.situations.length * regions.length * 0.8)
  })

  it('has something to press, or is done by hand', () => {
    expect(named('nothing')).toEqual([])
  })

  it('names a service with a number, a page or a mailbox, whatever it offers first', () => {
    const silent = pages.filter(({ evaluation: { answers } }) => askedHere({ details, answers }).length === 0)
    expect([...new Set(silent.map(({ name }) => name))]).toEqual([])
  })
})
