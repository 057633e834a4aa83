import type { Answers, Evaluation, Reason } from '#engine/types.ts'
import type { Territory } from '#knowledge/territory.ts'
import type { CoreKnowledge, CoreSituation } from '#knowledge/views/core.ts'
import type { Names } from '#text/names.ts'

/** A tool that was possible one step before and is not any more. */
export type Fall = { readonly tool: string; readonly isUnsafe: boolean; readonly reasons: readonly Reason[] }

/** What is on the screen at one press of the remote control. */
export type Step =
  | { readonly kind: 'story' }
  | {
      readonly kind: 'profile'
      readonly evaluation: Evaluation
      readonly falls: readonly Fall[]
      readonly alive: readonly string[]
    }
  | {
      readonly kind: 'question'
      readonly question: string
      readonly evaluation: Evaluation
      readonly alive: readonly string[]
    }
  | {
      readonly kind: 'answer'
      readonly question: string
      readonly option: string
      readonly evaluation: Evaluation
      readonly falls: readonly Fall[]
      readonly alive: readonly string[]
    }
  | { readonly kind: 'verdict'; readonly evaluation: Evaluation }
  | { readonly kind: 'changes'; readonly evaluation: Evaluation }

type Guide = {
  readonly tools: readonly string[]
  readonly consult: (answers: Answers) => Evaluation
  /** The questions asked once, of the person. */
  readonly profile: readonly string[]
}

/**
 * A situation as the wizard would meet it: the profile, then each question the engine asks with the answer of the
 * situation and the tools that fall with it, then the outcome. The steps are those of the engine, so they cannot say
 * something else than it does. Cost: one consultation a question.
 */
export function stepsOf(situation: CoreSituation, { tools, consult, profile }: Guide): Step[] {
  const steps: Step[] = [{ kind: 'story' }]
  const told = situation.answers
  let answers: Answers = Object.fromEntries(Object.entries(told).filter(([question]) => profile.includes(question)))
  let evaluation = consult(answers)
  const last = consult(told)
  // What serves for nothing here and is not forbidden either is not in the story: the room can count the others.
  const bystanders = new Set(last.eliminated.filter((entry) => !isFallen(entry)).map(({ tool }) => tool))
  const cast = tools.filter((tool) => !bystanders.has(tool))
  const alive = () => aliveTools(cast, evaluation)
  if (Object.keys(answers).length > 0)
    steps.push({ kind: 'profile', evaluation, falls: fallsBetween(null, evaluation), alive: alive() })
  for (;;) {
    const question = nextQuestion(evaluation, told, answers)
    const option = question === null ? undefined : told[question]
    if (question === null || option === undefined) break
    steps.push({ kind: 'question', question, evaluation, alive: alive() })
    const before = evaluation
    answers = { ...answers, [question]: option }
    evaluation = consult(answers)
    steps.push({
      kind: 'answer',
      question,
      option,
      evaluation,
      falls: fallsBetween(before, evaluation),
      alive: alive(),
    })
  }
  steps.push({ kind: 'verdict', evaluation: last })
  if (last.outcome !== 'undecided') steps.push({ kind: 'changes', evaluation: last })
  return steps
}

/** What the engine asks; where the situation does not say it, another question that it waits for and that is told. */
function nextQuestion(evaluation: Evaluation, told: Answers, answers: Answers): string | null {
  if (evaluation.outcome !== 'undecided') return null
  const { next, missing } = evaluation
  if (next !== null && told[next] !== undefined) return next
  return missing.find((question) => told[question] !== undefined && answers[question] === undefined) ?? null
}

/** The tools ruled out now that were not before: those to avoid first, then in the order of the engine. */
function fallsBetween(before: Evaluation | null, after: Evaluation): Fall[] {
  const gone = new Set(before === null ? [] : ruledOut(before).map(({ tool }) => tool))
  return ruledOut(after)
    .filter(({ tool }) => !gone.has(tool))
    .sort((a, b) => Number(b.isUnsafe) - Number(a.isUnsafe))
}

function ruledOut(evaluation: Evaluation): Fall[] {
  return evaluation.eliminated.filter(isFallen).map(({ tool, verdict, reasons }) => ({
    tool,
    isUnsafe: verdict.kind === 'excluded',
    reasons,
  }))
}

/** A channel that serves for nothing, like a text message, falls when it is forbidden: before, there is nothing to say. */
function isFallen({ verdict, reasons }: Evaluation['eliminated'][number]): boolean {
  return verdict.kind !== 'unfit' || reasons.some((reason) => reason.code !== 'no-use' || reason.questions.length > 0)
}

/** The tools that have not fallen, those that lead in most cases first: those before, less those that fall, are those left. */
function aliveTools(cast: readonly string[], evaluation: Evaluation): string[] {
  const leading = evaluation.possible.flatMap(({ top }) => (top ? [top.tool, ...top.with] : []))
  const fitting = [...evaluation.recommended, ...evaluation.complements, ...evaluation.fallbacks].flatMap((pick) => [
    pick.tool,
    ...pick.with,
  ])
  const others = evaluation.undecided.map(({ tool }) => tool)
  const gone = new Set(ruledOut(evaluation).map(({ tool }) => tool))
  const known = new Set(cast)
  return [...new Set([...leading, ...fitting, ...others, ...cast])].filter((tool) => known.has(tool) && !gone.has(tool))
}

/** What every view of a step draws from. */
export type ViewProps = {
  step: Step
  situation: CoreSituation
  knowledge: CoreKnowledge
  names: Names
  /** Whose guide the room plays with; null: everyone's. */
  territory: Territory | null
}
