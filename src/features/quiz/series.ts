import type { Answers, Evaluation, Choice } from '#engine/types.ts'
import { REGION_QUESTION } from '#knowledge/constants.ts'
import type { CoreSituation, CoreTool } from '#knowledge/views/core.ts'
import { randomOf, shuffle } from '#lib/random.ts'
import type { Names } from '#text/names.ts'
import { titleIn } from '#text/situations.ts'

/** One situation to guess: the tools proposed, in the order in which they are shown. */
export type Round = {
  readonly situation: CoreSituation
  /** Its title, where it is told of the region of the series. */
  readonly title: string
  readonly evaluation: Evaluation
  readonly answer: Choice
  readonly choices: readonly string[]
}

const CHOICES = 4

type Input = {
  readonly situations: readonly CoreSituation[]
  readonly tools: readonly CoreTool[]
  readonly consult: (answers: Answers) => Evaluation
  readonly seed: string
  readonly length: number
  /** Where every situation takes place; null: where each is told. */
  readonly region: string | null
  readonly names: Names
}

/**
 * A series drawn from the seed of the address: everyone who opens the link plays the same one, and a situation that the
 * guide gains or loses moves no other. Wrong choices are tools that people do confuse with the right one: those to avoid
 * here first, then tools of the same family.
 */
export function drawSeries({ situations, tools, consult, seed, length, region, names }: Input): Round[] {
  const rounds: Round[] = []
  const here: Answers = region === null ? {} : { [REGION_QUESTION]: region }
  const dealt = situations
    .map((situation) => ({ situation, random: randomOf(`${seed} ${situation.id}`) }))
    .map((card) => ({ ...card, place: card.random() }))
    .sort((a, b) => a.place - b.place)
  for (const { situation, random } of dealt) {
    if (rounds.length === length) break
    const title = titleIn(situation, region, names)
    // Told of one region each, some say the same once they are told of another.
    if (rounds.some((round) => round.title === title)) continue
    const evaluation = consult({ ...situation.answers, ...here })
    const answer = evaluation.recommended[0]
    if (!answer || answer.role !== 'primary') continue
    // As people say it: the standard, where several carry it.
    const [only] = answer.with
    const right = only !== undefined && answer.with.length === 1 ? only : answer.tool
    const wrong = wrongChoices({ tools, evaluation, answer, random })
    if (wrong.length < CHOICES - 1) continue
    rounds.push({ situation, title, evaluation, answer, choices: shuffle([right, ...wrong], random) })
  }
  return rounds
}

type Confusable = {
  readonly tools: readonly CoreTool[]
  readonly evaluation: Evaluation
  readonly answer: Choice
  readonly random: () => number
}

function wrongChoices({ tools, evaluation, answer, random }: Confusable): string[] {
  const shown = new Set(
    [...evaluation.recommended, ...evaluation.complements, ...evaluation.fallbacks, ...evaluation.toConfirm].flatMap(
      (pick) => [pick.tool, ...pick.with],
    ),
  )
  const families = new Set(
    [answer.tool, ...answer.with].flatMap((id) => tools.find((tool) => tool.id === id)?.families ?? []),
  )
  const avoid = shuffle(
    evaluation.avoid.map(({ tool }) => tool),
    random,
  )
  const alike = shuffle(
    evaluation.eliminated
      .filter(({ tool, verdict }) => verdict.kind === 'unfit' && isAlike(tools, tool, families))
      .map(({ tool }) => tool),
    random,
  )
  const others = shuffle(
    evaluation.eliminated.map(({ tool }) => tool),
    random,
  )
  return [...new Set([...avoid.slice(0, 1), ...alike, ...avoid, ...others])]
    .filter((tool) => !shown.has(tool))
    .slice(0, CHOICES - 1)
}

function isAlike(tools: readonly CoreTool[], id: string, families: ReadonlySet<string>): boolean {
  return tools.find((tool) => tool.id === id)?.families.some((family) => families.has(family)) ?? false
}

/** The choice of a room that looked without proposing. */
export const NOBODY = ''

/** How a series goes: what was right, what was proposed and wrong, what the room passed. A pass is no wrong answer. */
export function scoreOf(rounds: readonly Round[], choices: readonly string[]) {
  const played = rounds.slice(0, choices.length).map((round, index) => ({ round, choice: choices[index] ?? NOBODY }))
  const proposed = played.filter(({ choice }) => choice !== NOBODY)
  const isGood = ({ round, choice }: { round: Round; choice: string }) => isRight(round, choice)
  return {
    right: proposed.filter(isGood).length,
    proposed: proposed.length,
    passed: played.length - proposed.length,
    missed: proposed.filter((each) => !isGood(each)).map(({ round }) => round),
  }
}

/** Whether a choice is the tool, or one of the means to use it. */
export function isRight({ answer }: Round, choice: string): boolean {
  return answer.tool === choice || answer.with.includes(choice)
}
