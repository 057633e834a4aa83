import type { Choice, Evaluation } from '#engine/types.ts'
import { holds, mayHold } from '#knowledge/condition.ts'
import { NEED_QUESTION } from '#knowledge/constants.ts'
import type { KnowledgeDetails } from '#knowledge/views/details.ts'
import { type Example, examplesOf, openingOf, saidOf, toolsOf, type Way } from '#parts/way-in/way-in.ts'
import { oneOfTools, openedTool } from '#text/advice.ts'
import { answerText as text } from '#text/answer.ts'
import { type Names, oneOf } from '#text/names.ts'

/** What to know with an answer, one a line: a word, then a sentence, or tools, each of which has its sheet. */
export type AnswerLine =
  | {
      readonly kind: 'said'
      readonly word: string
      readonly said: string
      /** Of what they may have already: read before what they would have to choose. */
      readonly isOwned?: true
    }
  | {
      readonly kind: 'tools'
      readonly word: string
      readonly tools: readonly string[]
      readonly note: string | null
      /** What opens one of them at once: said where the answer itself has no certain way in. */
      readonly way?: Way | undefined
    }
  | {
      /** Tools of a kind that sources name, by where they are seen. */
      readonly kind: 'examples'
      readonly word: string
      readonly examples: readonly Example[]
    }
  | {
      readonly kind: 'never'
      readonly word: string
      readonly tools: readonly string[]
      /** For what it never serves, where an invitation may go by it. */
      readonly note: string | null
    }

export type Input = {
  readonly evaluation: Evaluation
  readonly names: Names
  readonly details: KnowledgeDetails
}

type Owned = Pick<Input, 'details'> & { readonly evaluation: Pick<Evaluation, 'answers'> }

/** Names on one line: more would be a list. */
const ON_A_LINE = 2

/**
 * The one thing that can stop the exchange, then what else would do, what comes after, and what never does. Where the
 * answer is to be confirmed, what certainly works comes first: it is what one can do now.
 */
export function linesOf(pick: Pick<Choice, 'tool' | 'with'>, input: Input): AnswerLine[] {
  const { evaluation, names, details } = input
  const { outcome, recommended, equals, complements, fallbacks, avoid } = evaluation
  const others = recommended.filter(({ tool }) => tool !== pick.tool)
  const isEqual = others.some(({ tool }) => equals.some((equal) => equal.tool === tool))
  const serving = new Set([...recommended, ...complements].map(({ tool }) => tool))
  const spare = fallbacks.filter(({ tool }) => !serving.has(tool) && tool !== pick.tool)
  // What nobody can open by themselves is only half an answer: the first of the rest that opens at once goes with it.
  const opening = (choice: Pick<Choice, 'tool' | 'with'>) => openingOf(choice, { details, answers: evaluation.answers })
  const isOpened = opening(pick) !== undefined
  const isProbable = outcome === 'to-confirm' && evaluation.toConfirm.some(({ tool }) => tool === pick.tool)
  const ready =
    isOpened && !isProbable ? undefined : [...others, ...spare].find((choice) => opening(choice) !== undefined)
  const tools = (word: string, choices: readonly Choice[], note: string | null = null): AnswerLine[] =>
    choices.length === 0
      ? []
      : [
          {
            kind: 'tools',
            word,
            tools: choices.map(openedTool),
            note,
            ...(ready && choices.includes(ready) && { way: opening(ready) }),
          },
        ]
  const shown = spare.filter((choice, index) => index === 0 || choice === ready)
  const meanwhile = [
    ...tools(isProbable ? text.meanwhile : text.otherwise, shown),
    ...(outcome === 'to-confirm' ? exampleOf(shown.map(openedTool), input) : []),
  ]
  const blockers = blockersOf(pick, input)
  const isHostingSaid = blockers.some((line) => saidInLine(line, names).includes(text.hosting))
  const owned = ownedOf(openedTool(pick), input).filter(
    (line) => !isHostingSaid || saidInLine(line, names) !== text.hostingNote,
  )
  return [
    ...(isProbable ? meanwhile : owned),
    ...blockers,
    ...(pick.with.length > 1
      ? [{ kind: 'said' as const, word: text.means, said: text.anyOf(oneOfTools(pick.with, names)) }]
      : []),
    ...tools(text.either, others, isEqual ? text.equal : null),
    ...tools(text.after, complements.slice(0, ON_A_LINE)),
    ...(isProbable ? [] : meanwhile),
    ...neverOf(avoid, evaluation.answers),
  ]
}

/** What sources name of the first kind of tool that has any: somewhere to begin, chosen by nobody here. */
function exampleOf(tools: readonly string[], { details, evaluation: { answers } }: Owned): AnswerLine[] {
  const examples = tools.map((tool) => examplesOf(tool, { details, answers })).find(({ length }) => length > 0)
  return examples === undefined ? [] : [{ kind: 'examples', word: text.example, examples }]
}

/** Of a kind of tool of which sources name examples: the one that they may have already, then those, recommended by nobody. */
export function ownedOf(tool: string, { details, evaluation: { answers } }: Owned): AnswerLine[] {
  const examples = exampleOf([tool], { details, evaluation: { answers } })
  if (examples.length === 0) return []
  return [
    { kind: 'said', word: text.owned, said: text.ownedNote, isOwned: true },
    { kind: 'said', word: text.check, said: text.hostingNote },
    ...examples,
  ]
}

/** Letters of both things that can stop an exchange: more are not read in one look. */
const ROOM = 200

/** Needs met by video: a link without health data, by e-mail or SMS, may lead into it. */
const BY_VIDEO = new Set(['se-reunir', 'voir-a-distance'])

/** What never serves here, the first of it. */
export function neverOf(avoid: Evaluation['avoid'], answers: Evaluation['answers']): AnswerLine[] {
  const tools = avoid.map(({ tool }) => tool).slice(0, ON_A_LINE)
  const note = BY_VIDEO.has(answers[NEED_QUESTION] ?? '') ? text.neverShown : null
  return tools.length === 0 ? [] : [{ kind: 'never', word: text.never, tools, note }]
}

/** A line in words, where nothing can be pressed: on paper, in a room. */
export function saidInLine(line: AnswerLine, names: Names): string {
  if (line.kind === 'said') return line.said
  if (line.kind === 'examples') return oneOf(line.examples.map(({ label }) => label))
  const tools = oneOfTools(line.tools, names)
  return line.note !== null ? `${tools}. ${line.note}` : tools
}

/**
 * What stops the exchange if it is not so: what the data marks as such, else a limit of size, else what must be true. A
 * limit that only some of the exchanges meet, those that nobody was asked about, comes after what all must check, where
 * there is room for both.
 */
export function blockersOf(
  pick: Pick<Choice, 'tool' | 'with'>,
  { names, details, evaluation: { answers } }: Input,
): AnswerLine[] {
  const tools = toolsOf(pick)
  const checks = tools
    .flatMap((id) => names.findTool(id)?.prerequisites ?? [])
    .filter(({ when }) => mayHold(when, answers))
  const limits = saidOf('limits', tools, { details, answers })
  const said = (word: string, ...found: readonly ({ readonly text: string } | undefined)[]) =>
    found.flatMap((fact): AnswerLine[] => (fact ? [{ kind: 'said', word, said: fact.text }] : []))
  const sure = limits.find(({ blocks, when }) => blocks && holds(when, answers))
  if (sure) return said(text.limit, sure)
  const size = limits.find(({ blocks }) => blocks) ?? limits.find(({ about }) => about?.includes('size'))
  const check = checks.find(({ blocks }) => blocks) ?? (size ? undefined : checks[0])
  const isLong = check !== undefined && size !== undefined && check.text.length + size.text.length > ROOM
  return [...said(text.check, check), ...said(text.limit, isLong ? undefined : size)]
}
