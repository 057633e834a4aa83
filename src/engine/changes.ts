import { isOpenAnswer } from '#knowledge/constants.ts'

import type { Asked } from './ask.ts'
import { type Compiled, EXCLUDED, questionNamed, toolNamed } from './compile.ts'
import { explore, outcomeAt, soleOutcome } from './diagram.ts'
import { ABSENT } from './diagram-table.ts'
import { choose } from './facts.ts'
import { choiceKey, inCommon, leadKey, leadOf } from './outcome.ts'
import type { Answers, Change, Choice, Flip, Outcome } from './types.ts'
import { codeOf, type Codes } from './verdict.ts'

/** As many as a person looks at. */
const MOST_CHANGES = 6

/** The outcome of some answers, or null when it is not settled. */
export function settle(compiled: Compiled, answers: Answers): Outcome | null {
  return soleOutcome(explore(compiled, choose(compiled, answers)))
}

/**
 * The other answers to one detail that lead to another tool, as far as they settle it. What one wants to do, with whom and
 * who one is stay as they are, and the health data are not taken out. Cost: walks of the diagram already explored.
 */
export function whatWouldChange(compiled: Compiled, asked: Asked, outcome: Outcome): Flip[] {
  const lead = leadOf(outcome)
  return detailChanges(compiled, asked)
    .flatMap((change) => {
      const flipped = after(compiled, asked, [change])
      const top = flipped && leadOf(flipped)
      const isSame = (top && choiceKey(top)) === (lead && choiceKey(lead))
      return flipped === null || isSame ? [] : [{ ...change, outcome: flipped.kind, top }]
    })
    .slice(0, MOST_CHANGES)
}

/**
 * The smallest change of details that gives a tool which one may use today for the same need: one answer, else two; the
 * last asked first, options as authored. Never a tool that these answers exclude, nor by taking the health data out.
 */
export function nearestPossibility(
  compiled: Compiled,
  asked: Asked,
  codes: Codes,
): { changes: Change[]; top: Choice } | null {
  const ordered = detailChanges(compiled, asked).toSorted(
    (a, b) => questionNamed(compiled, b.question).index - questionNamed(compiled, a.question).index,
  )
  const pairs = ordered.flatMap((first, index) =>
    ordered
      .slice(index + 1)
      .filter((second) => second.question !== first.question)
      .map((second) => [first, second]),
  )
  for (const changes of [...ordered.map((change) => [change]), ...pairs]) {
    const top = after(compiled, asked, changes)?.top
    if (top && [top.tool, ...top.with].every((id) => codeOf(codes, toolNamed(compiled, id).index) !== EXCLUDED))
      return { changes, top }
  }
  return null
}

/** What the same answers with some changed put first, and what is then certain beside; null when that is not settled. */
export function after(compiled: Compiled, { answers, need }: Asked, changes: readonly Change[]): Outcome | null {
  const changed: Answers = { ...answers, ...Object.fromEntries(changes.map((each) => [each.question, each.option])) }
  const details = compiled.questions.filter(({ source }) => source.stage === 'precision')
  const node = details.reduce((below, { index, source, optionIndex }) => {
    const option = optionIndex.get(changed[source.id] ?? '')
    return option === undefined ? below : need.table.restrict(below, index, option)
  }, need.root)
  if (node === ABSENT) return null
  const outcomes = [...need.table.outcomesBelow(node)].map((outcome) => outcomeAt(need, outcome))
  return new Set(outcomes.map(leadKey)).size === 1 ? inCommon(outcomes) : null
}

/** Every other answer to a detail, but those that take the health data out. */
function detailChanges(compiled: Compiled, { answers }: Asked): Change[] {
  return compiled.questions.flatMap(({ source }) => {
    const current = answers[source.id]
    if (source.stage !== 'precision' || current === undefined || isOpenAnswer(current)) return []
    const hasHealthData = source.options.find(({ id }) => id === current)?.healthData !== false
    return source.options
      .filter(({ id, healthData }) => id !== current && !(hasHealthData && healthData === false))
      .map(({ id }) => ({ question: source.id, option: id }))
  })
}
