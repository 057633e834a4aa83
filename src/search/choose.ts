import { mayHold, rowsOf } from '#knowledge/condition.ts'
import type { Condition } from '#knowledge/statement.ts'

/** The part of a question that says which answers can hold together. */
export type AnswerableQuestion = {
  readonly id: string
  /** Only of a detail can one say that one does not know it. */
  readonly stage?: string | undefined
  readonly options: readonly { readonly id: string; readonly when?: Condition | undefined }[]
}

/** An option that a text speaks for, and how much. */
export type Candidate = { readonly question: string; readonly option: string; readonly evidence: number }

/**
 * A need says more than whom it is with: « téléconsultation avec un médecin » is about a patient seen at a distance. So
 * options that depend on other answers count for themselves and for those.
 */
const DEPENDENT_LEADS = 2

/** The likeliest options of a question that are weighed together with those of others: bounds the work at 3ⁿ. */
const MOST_WEIGHED = 3

/**
 * One option a question at most, all able to hold together, that explain most of what the text says. Where two choices
 * explain it equally well, what they differ in stays open. Cost: some dozens of combinations for a real text; only
 * questions whose options depend on one another are combined.
 */
export function chooseTogether(
  questions: readonly AnswerableQuestion[],
  candidates: readonly Candidate[],
): Candidate[] {
  const known = new Map(
    questions.map((question) => [question.id, new Map(question.options.map((option) => [option.id, option.when]))]),
  )
  const valid = candidates.filter(({ question, option }) => known.get(question)?.has(option))
  const whenOf = ({ question, option }: Candidate) => known.get(question)?.get(option)
  const linked = linkedQuestions(questions)

  let best = { total: 0, choices: [[] as Candidate[]] }
  const combine = (rest: readonly AnswerableQuestion[], chosen: Candidate[], total: number): void => {
    const [question, ...others] = rest
    if (!question) {
      if (total > best.total) best = { total, choices: [chosen] }
      else if (total === best.total) best.choices.push(chosen)
      return
    }
    combine(others, chosen, total)
    for (const candidate of likeliest(valid, question.id)) {
      const next = [...chosen, candidate]
      if (!canAllHold(next, whenOf)) continue
      combine(others, next, total + candidate.evidence * (whenOf(candidate) ? DEPENDENT_LEADS : 1))
    }
  }
  const weighed = questions.filter(
    (question) => linked.has(question.id) && valid.some((candidate) => candidate.question === question.id),
  )
  combine(weighed, [], 0)

  const agreed = weighed.flatMap((question) => {
    const [first, ...others] = best.choices.map((choice) =>
      choice.find((candidate) => candidate.question === question.id),
    )
    return first && others.every((other) => other === first) ? [first] : []
  })
  const alone = questions
    .filter((question) => !linked.has(question.id))
    .flatMap((question) => {
      const [first, second] = likeliest(valid, question.id)
      return first && first.evidence !== second?.evidence ? [first] : []
    })
  return [...agreed, ...alone]
}

function likeliest(candidates: readonly Candidate[], question: string): Candidate[] {
  return candidates
    .filter((candidate) => candidate.question === question)
    .toSorted((a, b) => b.evidence - a.evidence || (a.option < b.option ? -1 : 1))
    .slice(0, MOST_WEIGHED)
}

/** Questions whose options depend on others, and those they depend on. */
function linkedQuestions(questions: readonly AnswerableQuestion[]): Set<string> {
  return new Set(
    questions.flatMap((question) => {
      const rows = question.options.flatMap(({ when }) => (when ? rowsOf(when) : []))
      const named = rows.flatMap(({ accepts, unless }) => [...accepts.keys(), ...(unless?.keys() ?? [])])
      return rows.length > 0 ? [question.id, ...named] : []
    }),
  )
}

function canAllHold(chosen: readonly Candidate[], whenOf: (candidate: Candidate) => Condition | undefined): boolean {
  const answers = Object.fromEntries(chosen.map(({ question, option }) => [question, option]))
  return chosen.every((candidate) => mayHold(whenOf(candidate), answers))
}
