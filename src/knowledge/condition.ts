import { isOpenAnswer } from './constants.ts'
import type { Condition, Row } from './statement.ts'

/** Question id → the options it accepts. All of them must hold. */
export type Accepts = ReadonlyMap<string, readonly string[]>

/** One row of a decision table, read: it holds when `accepts` holds and `unless` does not. `unless` is null where absent. */
export type ParsedRow = { readonly accepts: Accepts; readonly unless: Accepts | null }

type Answers = Readonly<Record<string, string>>

/**
 * The rows of a condition, of which one is enough. The only reader of the JSON form of a condition: everything else
 * works on what it returns. A condition is read once and kept for as long as it lives.
 */
export function rowsOf(condition: Condition): readonly ParsedRow[] {
  const known = parsed.get(condition)
  if (known) return known
  // A condition is a row or a list of rows: the check tells which, but not to the compiler, for readonly lists.
  const rows = (Array.isArray(condition) ? (condition as readonly Row[]) : [condition as Row]).map(parseRow)
  parsed.set(condition, rows)
  return rows
}
const parsed = new WeakMap<Condition, readonly ParsedRow[]>()

function parseRow({ unless, ...accepts }: Row): ParsedRow {
  return {
    // Every key but `unless` holds option ids: the schema has checked it.
    accepts: new Map(Object.entries(accepts as Readonly<Record<string, readonly string[]>>)),
    unless: unless === undefined ? null : new Map(Object.entries(unless)),
  }
}

/**
 * Whether a condition holds whatever is answered to the questions left open (no answer, or "I do not know").
 * No condition always holds. Row by row: several rows that only hold together are not seen; the engine's diagram sees them.
 */
export function holds(condition: Condition | undefined, answers: Answers): boolean {
  if (condition === undefined) return true
  return rowsOf(condition).some(
    ({ accepts, unless }) => agrees(accepts, answers, false) && !(unless !== null && agrees(unless, answers, true)),
  )
}

/** Whether some answers to the questions left open make a condition hold, as far as its rows tell one by one. */
export function mayHold(condition: Condition | undefined, answers: Answers): boolean {
  if (condition === undefined) return true
  return rowsOf(condition).some(
    ({ accepts, unless }) => agrees(accepts, answers, true) && !(unless !== null && agrees(unless, answers, false)),
  )
}

/** What a condition leaves no choice of: the one option of each question that all of its rows accept. */
export function certainAnswers(condition: Condition): Answers {
  const [first, ...others] = rowsOf(condition)
  const only = ({ accepts }: ParsedRow, question: string) => {
    const [option, another] = accepts.get(question) ?? []
    return another === undefined ? option : undefined
  }
  const known = [...(first?.accepts.keys() ?? [])].flatMap((question) => {
    const option = first && only(first, question)
    return option !== undefined && others.every((row) => only(row, question) === option) ? [[question, option]] : []
  })
  return Object.fromEntries(known)
}

/** Whether no answer to the questions left open makes a condition hold. The contrary of `mayHold`. */
export function cannotHold(condition: Condition | undefined, answers: Answers): boolean {
  return !mayHold(condition, answers)
}

/** Whether every question accepts its answer. An open question accepts when `whenOpen` says so. */
function agrees(accepts: Accepts, answers: Answers, whenOpen: boolean): boolean {
  for (const [question, options] of accepts) {
    const answer = answers[question]
    if (answer === undefined || isOpenAnswer(answer) ? !whenOpen : !options.includes(answer)) return false
  }
  return true
}
