import { mayHold } from '#knowledge/condition.ts'
import { REGION_QUESTION } from '#knowledge/constants.ts'
import { type Finding, Findings } from '#knowledge/finding.ts'
import type { Situation } from '#knowledge/schema.ts'
import type { Reader } from '#knowledge/stack.ts'

import { compile } from '#engine/compile.ts'
import { explore } from '#engine/diagram.ts'
import { nothingChosen } from '#engine/facts.ts'
import { engineStackOf, type LayeredKnowledge, readersOf } from '#engine/asker.ts'
import type { Answers, EngineKnowledge } from '#engine/types.ts'
import { Liveness } from './liveness.ts'
import { checkOrder, checkPartial } from './partial.ts'
import { checkCases } from './cases.ts'
import { checkSafer } from './safer.ts'
import { checkSituations } from './situations.ts'
import { checkSubstitutes } from './substitutes.ts'
import { checkSpace, type Proof, type ProvedStack, type SpaceReport } from './space.ts'
import { checkWizard, type WizardReport } from './wizard.ts'

/** What was proved of one stack. `region` is null for the nation alone, `territory` for a region alone. */
export type StackReport = {
  readonly region: string | null
  readonly territory: string | null
  readonly space: SpaceReport
  readonly wizard: WizardReport
  /** Partial answers compared with their completions. */
  readonly partials: number
}

export type ProofReport = { readonly findings: readonly Finding[]; readonly stacks: readonly StackReport[] }

/**
 * Proves what the build promises of a knowledge base, stack by stack (`DESIGN.md`, "What is proved"). References must
 * resolve first. Cost: the sum of the stacks, never their product.
 */
export function prove(
  whole: LayeredKnowledge & { readonly situations: readonly Situation[] },
  readers: readonly Reader[] = readersOf(whole),
): ProofReport {
  const proof: Proof = { findings: new Findings(), live: new Liveness() }
  const found: Finding[] = []
  const asked = new Set<string>()
  const named = ({ region, territory = null }: Reader) => ({
    name: territory ?? region ?? 'the nation',
    compiled: compile(engineStackOf(whole, { region, territory })),
  })
  const stacks = readers.map((reader) => {
    const { region, territory = null } = reader
    const knowledge = engineStackOf(whole, reader)
    const stack: ProvedStack = { region, knowledge, compiled: compile(knowledge), whole }
    const below = territory !== null ? { region } : region !== null ? { region: null } : null
    if (below) checkSafer(named(below), { ...named(reader), compiled: stack.compiled }, proof.findings)
    for (const { id } of knowledge.questions) asked.add(id)
    const told = whole.situations.filter(({ answers }) => (answers[REGION_QUESTION] ?? null) === region)
    // What a region's situations give is the region's word: a territory may have better.
    const situations = territory === null ? told : []
    const { findings, ...report } = proveStack(stack, situations, proof)
    found.push(...findings)
    return { ...report, territory }
  })
  // Of one stack alone, what is dead in it may live in another.
  if (readers.length > 1) proof.live.report(proof.findings, whole, (question) => asked.has(question))
  return { findings: [...proof.findings.all, ...found], stacks }
}

/** Every point but the fourth on one stack; what it shows to be alive is marked for that one. */
function proveStack(
  stack: ProvedStack,
  situations: readonly Situation[],
  proof: Proof,
): Omit<StackReport, 'territory'> & { readonly findings: readonly Finding[] } {
  const { region, knowledge, compiled } = stack
  const space = checkSpace(stack, proof)
  checkSubstitutes(knowledge, compiled, proof.findings)
  const { findings: asked, ...wizard } = checkWizard(compiled, explore(compiled, nothingChosen(compiled)))
  const here = situations.map((situation) => {
    const { [REGION_QUESTION]: _region, ...answers } = situation.answers
    return { ...situation, answers }
  })
  const partials = partialAnswers(knowledge, here)
  const findings = [
    ...asked,
    ...checkSituations(compiled, here),
    ...partials.flatMap((answers) => checkPartial(compiled, answers)),
    ...needsOf(knowledge).flatMap((need) => checkCases(compiled, need)),
    ...here.flatMap(({ answers }) => checkOrder(compiled, answers)),
  ]
  return { region, space, wizard, partials: partials.length, findings }
}

/**
 * Partial answers to compare with their completions: none at all, each need, and each situation with any one answer
 * left out.
 */
function partialAnswers(knowledge: EngineKnowledge, situations: readonly Situation[]): Answers[] {
  const partial = situations.flatMap(({ answers }) =>
    Object.keys(answers).map((left) =>
      Object.fromEntries(Object.entries(answers).filter(([question]) => question !== left)),
    ),
  )
  return distinct([{}, ...needsOf(knowledge), ...partial])
}

/** Every exchange that can be: with whom, and what for. */
function needsOf(knowledge: EngineKnowledge): Answers[] {
  const [first, second] = knowledge.questions.filter(({ stage }) => stage === 'echange')
  if (!first || !second) return []
  return first.options.flatMap((a) =>
    second.options
      .filter(({ when }) => mayHold(when, { [first.id]: a.id }))
      .map((b): Answers => ({ [first.id]: a.id, [second.id]: b.id })),
  )
}

function distinct(all: readonly Answers[]): Answers[] {
  const key = (answers: Answers) =>
    Object.entries(answers)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .join('&')
  return [...new Map(all.map((answers) => [key(answers), answers])).values()]
}
