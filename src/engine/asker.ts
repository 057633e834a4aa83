import { holds } from '#knowledge/condition.ts'
import { isOpenAnswer, REGION_QUESTION } from '#knowledge/constants.ts'
import { type Reader, stackOf } from '#knowledge/stack.ts'
import type { Condition, Status } from '#knowledge/statement.ts'
import { lazily } from '#lib/lazily.ts'

import { ask, askingNothing, type Asked } from './ask.ts'
import { keepPossible, type KeptAnswers, offeredOptions } from './answers.ts'
import { compile, type Compiled } from './compile.ts'
import type { Answers, EngineGap, EngineKnowledge, EngineQuestion, EngineTool, Question } from './types.ts'

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
 * What asks, for a knowledge base of all layers: the answer to the region chooses the stack, and the rest is asked of
 * it. Stacks are compiled when first asked, and kept. Without a region the nation answers, and the region is asked
 * first, since it may have better. What it finds is said by `consult` in guide.ts, which the questions do without.
 */
export class Asker {
  readonly #whole: LayeredKnowledge
  readonly #territory: Territorial | null
  readonly #hasRegions: boolean
  readonly #compiled = new Map<string | null, Compiled>()
  #last: Read | null = null

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

  /**
   * What some answers lead to, by the stack of their region. The last ones are remembered: what is asked next is often
   * followed by what there is to say. Cost: that of `ask`.
   */
  read(given: Answers): Read {
    const { answers } = this.keep(given)
    const key = JSON.stringify(answers)
    if (this.#last?.key === key) return this.#last
    const { region, others } = this.#part(answers)
    const stack = this.stack(answers)
    const isRegionNext = this.#hasRegions && region === undefined
    this.#last = { key, region, others, stack, asked: ask(stack, others), isRegionNext }
    return this.#last
  }

  /** As `read` of no answer, which takes longest of all, in steps: read again after the last one it costs nothing. */
  *readingNothing(): Generator<undefined, void> {
    const stack = this.stack({})
    const asked = yield* askingNothing(stack)
    this.#last = { key: '{}', region: undefined, others: {}, stack, asked, isRegionNext: this.#hasRegions }
  }

  /**
   * As `ask`. While the region is unknown it is the next question: where nothing else is said either, how much is left is
   * worked out when it is read, since every combination is still possible.
   */
  ask(given: Answers): Pick<Question, 'answers' | 'next' | 'askAgain' | 'remaining'> {
    if (this.#hasRegions && Object.keys(given).length === 0)
      return lazily(
        { answers: given, next: REGION_QUESTION, askAgain: false },
        { remaining: () => ({ most: this.read(given).asked.remaining.most + 1 }) },
      )
    const read = this.read(given)
    const answers = this.counting(read)
    const { next, askAgain, remaining } = read.asked
    return read.isRegionNext
      ? { answers, next: REGION_QUESTION, askAgain: false, remaining: { most: remaining.most + 1 } }
      : { answers, next, askAgain, remaining }
  }

  /** The answers that count: for a tool, or for what is said first (a secret holds, though no tool turns on it). */
  counting({ region, asked }: Read): Answers {
    return asked.leftover.reduce(
      (answers, { question, option }) => {
        const more = { ...answers, [question]: option }
        return this.said(more).length > this.said(answers).length ? more : answers
      },
      withRegion(region, asked.answers),
    )
  }

  /** What some answers call for before any tool, in the order in which it is said. */
  said(answers: Answers): string[] {
    return this.notices
      .filter(({ when, status }) => status !== 'outdated' && when && holds(when, answers))
      .map(({ id }) => id)
  }

  /** What is said first, in the order in which it is said. */
  get notices(): NonNullable<LayeredKnowledge['notices']> {
    return this.#whole.notices ?? []
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

/** Answers as they were read: the region apart, where it is a question. `isRegionNext`: it has not been answered. */
type Read = {
  readonly key: string
  readonly region: string | undefined
  readonly others: Answers
  readonly stack: Compiled
  readonly asked: Asked
  readonly isRegionNext: boolean
}

/** Answers with the region in its place, where there is one. */
export function withRegion(region: string | undefined, answers: Answers): Answers {
  return region === undefined ? answers : { [REGION_QUESTION]: region, ...answers }
}
