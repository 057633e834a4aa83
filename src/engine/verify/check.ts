import type { Finding } from '#knowledge/finding.ts'
import type { Situation } from '#knowledge/schema.ts'

import { compile } from '#engine/compile.ts'
import { explore } from '#engine/diagram.ts'
import { nothingChosen } from '#engine/facts.ts'
import type { Answers, EngineKnowledge } from '#engine/types.ts'
import { checkOrder, checkPartial } from './partial.ts'
import { checkSituations } from './situations.ts'
import { checkSpace, type SpaceReport } from './space.ts'
import { checkWizard, type WizardReport } from './wizard.ts'

export type ProofReport = {
  readonly findings: readonly Finding[]
  readonly space: SpaceReport
  readonly wizard: WizardReport
  /** Partial answers compared with their completions. */
  readonly partials: number
}

/** Proves what the build promises of a knowledge base (`DESIGN.md`, "What is proved"). References must resolve first. */
export function prove(knowledge: EngineKnowledge & { readonly situations: readonly Situation[] }): ProofReport {
  const compiled = compile(knowledge)
  const space = checkSpace(knowledge, compiled)
  const wizard = checkWizard(compiled, explore(compiled, nothingChosen(compiled)))
  const partials = partialAnswers(knowledge)
  const findings = [
    ...space.findings,
    ...wizard.findings,
    ...checkSituations(compiled, knowledge.situations),
    ...partials.flatMap((answers) => checkPartial(compiled, answers)),
    ...knowledge.situations.flatMap((situation) => checkOrder(compiled, situation.answers)),
  ]
  return { findings, space, wizard, partials: partials.length }
}

/**
 * Partial answers to compare with their completions: none at all, each region, each need, and each situation with any
 * one answer left out.
 */
function partialAnswers(knowledge: EngineKnowledge & { readonly situations: readonly Situation[] }): Answers[] {
  const byStage = (stage: 'profil' | 'echange') => knowledge.questions.filter((question) => question.stage === stage)
  const [region] = byStage('profil')
  const [first, second] = byStage('echange')
  const places = region ? region.options.map((option) => ({ [region.id]: option.id })) : []
  const needs =
    first && second
      ? first.options.flatMap((a) => second.options.map((b) => ({ [first.id]: a.id, [second.id]: b.id })))
      : []
  const partial = knowledge.situations.flatMap(({ answers }) =>
    Object.keys(answers).map((left) =>
      Object.fromEntries(Object.entries(answers).filter(([question]) => question !== left)),
    ),
  )
  return distinct([{}, ...places, ...needs, ...partial])
}

function distinct(all: readonly Answers[]): Answers[] {
  const key = (answers: Answers) =>
    Object.entries(answers)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .join('&')
  return [...new Map(all.map((answers) => [key(answers), answers])).values()]
}
