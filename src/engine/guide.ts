import { holds } from '#knowledge/condition.ts'
import { isOpenAnswer, REGION_QUESTION } from '#knowledge/constants.ts'
import { type Reader, stackOf } from '#knowledge/stack.ts'
import type { Condition, Status } from '#knowledge/statement.ts'
import { withChanged } from '#lib/lazily.ts'

import { ask } from './ask.ts'
import { keepPossible, type KeptAnswers, offeredOptions } from './answers.ts'
import { compile, type Compiled } from './compile.ts'
import { consult } from './consult.ts'
import type { Answers, EngineGap, EngineKnowledge, EngineQuestion, EngineTool, Evaluation, Question } from './types.ts'

type Regions = 'all' | readonly string[]
type Scoped = { readonly scope?: readonly string[] | undefined }

/** A knowledge base over all layers, as far as it decides: what stacks are made from. A whole `Knowledge` fits. */
export type LayeredKnowledge = {
  readonly questions: readonly (EngineQuestion & { readonly needsRegion?: true | undefined })[]
  readonly tools: readonly (Omit<EngineTool, 'layer' | 'closed' | 'uses' | 'exclusions' | 'prerequisites'> & {
    readonly regions: Regions
    readonly territory?: string | undefined
    readonly uses: readonly (Scoped & EngineTool['uses'][number])[]
    readonly exclusions: readonly (Scoped & EngineTool['exclusions'][number])[]
    readonly prerequisites: readonly (Scoped & EngineTool['prerequisites'][number])[]
    readonly closed?: readonly (Scoped & NonNullable<EngineTool['closed']>[number])[] | undefined
  })[]
  readonly gaps: readonly (Omit<EngineGap, 'layer'> & { readonly regions: Regions })[]
  /** What is said first, and by which answers; in the order in which it is said. */
  readonly notices?:
    | readonly { readonly id: string; readonly when?: Condition | undefined; readonly status: Status }[]
    | undefined
}

/** Every reader that a knowledge base can be asked by: nobody's region, each region, then each territory laid over it. */
export function readersOf(whole: LayeredKnowledge, territories: readonly Territorial[] = []): Reader[] {
  const regions = whole.questions.find(({ id }) => id === REGION_QUESTION)?.options ?? []
  return [
    { region: null },
    ...regions.map(({ id }) => ({ region: id })),
    ...territories.map(({ id, region }) => ({ region, territory: id })),
  ]
}

/** A territory, as far as it chooses a stack. */
type Territorial = { readonly id: string; readonly region: string }

/** The stack of one reader, in the form that the engine takes. */
export function engineStackOf(whole: LayeredKnowledge, reader: Reader): EngineKnowledge {
  return stackOf(whole, reader)
}

/**
 * The engine for a knowledge base of all layers: the answer to the region chooses the stack, and the rest is asked of
 * it. Stacks are compiled when first asked, and kept. Without a region the nation answers, and the region is asked
 * first, since it may have better.
 */
export class Guide {
  readonly #whole: LayeredKnowledge
  readonly #territory: Territorial | null
  readonly #hasRegions: boolean
  readonly #compiled = new Map<string | null, Compiled>()

  /** `territory`: whose stack answers in its region; it has been laid over `whole`. Elsewhere it says nothing. */
  constructor(whole: LayeredKnowledge, territory: Territorial | null = null) {
    this.#whole = whole
    this.#territory = territory
    this.#hasRegions = whole.questions.some(({ id }) => id === REGION_QUESTION)
  }

  /** The stack that some answers are given to. Compiling costs some milliseconds, once a region. */
  stack(answers: Answers): Compiled {
    const region = this.#regionOf(answers)
    const known = this.#compiled.get(region)
    if (known) return known
    const territory = this.#territory?.region === region ? this.#territory.id : null
    const compiled = compile(engineStackOf(this.#whole, { region, territory }))
    this.#compiled.set(region, compiled)
    return compiled
  }

  /** As `keepPossible`. A region that is none is dropped, as is the answer to a question that a region must be known for. */
  keep(answers: Answers): KeptAnswers {
    const { region, others } = this.#part(answers)
    const isKnown = region === undefined || isOpenAnswer(region) || this.#regionOf(answers) !== null
    const kept = keepPossible(this.stack(answers), others)
    const dropped = kept.dropped.map((drop) =>
      drop.why === 'unknown-question' && this.#whole.questions.some(({ id }) => id === drop.question)
        ? { ...drop, why: 'contradiction' as const }
        : drop,
    )
    return isKnown
      ? { answers: withRegion(region, kept.answers), dropped }
      : {
          answers: kept.answers,
          dropped: [{ question: REGION_QUESTION, option: region, why: 'unknown-option' }, ...dropped],
        }
  }

  /** As `offeredOptions`. */
  offered(answers: Answers, question: string): string[] {
    if (this.#hasRegions && question === REGION_QUESTION) return this.#regions()
    return offeredOptions(this.stack(answers), this.#part(answers).others, question)
  }

  /** As `ask`, at the cost of nothing while the region is to be asked. */
  ask(answers: Answers): Pick<Question, 'answers' | 'next' | 'askAgain'> {
    const { region, others } = this.#part(this.keep(answers).answers)
    if (this.#isAsked(region)) return { answers: others, next: REGION_QUESTION, askAgain: false }
    const { answers: counting, next, askAgain } = ask(this.stack(answers), others)
    return { answers: withRegion(region, counting), next, askAgain }
  }

  /** As `consult`. While the region is unknown it is the next question, and only what the nation recommends is said. */
  consult(answers: Answers): Evaluation {
    const { region, others } = this.#part(this.keep(answers).answers)
    const said = consult(this.stack(answers), others)
    const known = withRegion(region, said.answers)
    const shared = { answers: known, notices: this.#noticesOf(known) }
    if (!this.#isAsked(region)) return withChanged(said, shared)
    return withChanged(said, {
      ...shared,
      outcome: said.outcome === 'recommended' ? said.outcome : 'undecided',
      cases: [],
      safe: [],
      missing: [REGION_QUESTION, ...said.missing],
      next: REGION_QUESTION,
      askAgain: false,
      remaining: { most: said.remaining.most + 1 },
    })
  }

  #isAsked(region: string | undefined): boolean {
    return this.#hasRegions && region === undefined
  }

  #noticesOf(answers: Answers): string[] {
    return (this.#whole.notices ?? [])
      .filter(({ when, status }) => status !== 'outdated' && when !== undefined && holds(when, answers))
      .map(({ id }) => id)
  }

  /** The answer to the region, as given, apart from the others; all of them where there is no such question. */
  #part(answers: Answers): { region: string | undefined; others: Answers } {
    if (!this.#hasRegions) return { region: undefined, others: answers }
    const { [REGION_QUESTION]: region, ...others } = answers
    return { region, others }
  }

  #regionOf(answers: Answers): string | null {
    const { region } = this.#part(answers)
    return region !== undefined && this.#regions().includes(region) ? region : null
  }

  #regions(): string[] {
    return readersOf(this.#whole).flatMap(({ region }) => region ?? [])
  }
}

function withRegion(region: string | undefined, answers: Answers): Answers {
  return region === undefined ? answers : { [REGION_QUESTION]: region, ...answers }
}
