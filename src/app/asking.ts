import core from 'virtual:knowledge/core'

import { Asker } from '#engine/asker.ts'
import type { Answers } from '#engine/types.ts'
import { isOpenAnswer, REGION_QUESTION, TERRITORY_KEY } from '#knowledge/constants.ts'
import type { Territory } from '#knowledge/territory.ts'
import { inTasks } from '#lib/idle.ts'
import { withChanged } from '#lib/lazily.ts'

import { territoryOf } from './territories.ts'

/** What asks, on what is known so far: made at the first question and when a layer comes. */
let made: { readonly of: typeof core; readonly askers: Map<Territory | null, Asker> } | null = null

function askerOf(territory: Territory | null): Asker {
  if (made?.of !== core) made = { of: core, askers: new Map() }
  const known = made.askers.get(territory)
  if (known) return known
  const asker = new Asker(core, territory)
  made.askers.set(territory, asker)
  return asker
}

/** Of each asker, the exploration of no answer. */
const withNothing = new WeakMap<Asker, Promise<void>>()

type Addressed = {
  /** The guide of the territory that the answers name, where it is there: otherwise everyone's. */
  readonly asker: Asker
  /** The answers to questions. The members of a territory practise in its region. */
  readonly others: Answers
  /** The territory again, for what is given back: it travels with the answers. */
  readonly mark: Answers
  /** Whether the answers are of another region than that of the territory. */
  readonly isElsewhere: boolean
}

/** Tells whom some answers are for. They may name a territory, which says nothing until it is there and sound. */
export function addressed({ [TERRITORY_KEY]: id, ...others }: Answers): Addressed {
  if (id === undefined) return { asker: askerOf(null), others, mark: {}, isElsewhere: false }
  const territory = territoryOf(id)
  const given = others[REGION_QUESTION]
  const isPlaced = given !== undefined && !isOpenAnswer(given)
  const isElsewhere = territory !== null && isPlaced && given !== territory.region
  return {
    asker: askerOf(isElsewhere ? null : territory),
    others: territory === null || isPlaced ? others : { ...others, [REGION_QUESTION]: territory.region },
    mark: isElsewhere ? {} : { [TERRITORY_KEY]: id },
    isElsewhere,
  }
}

/** Answers as far as they choose whose rules hold. */
export function readerOf(region: string | null, territory: string | null): Answers {
  return {
    ...(region !== null && { [REGION_QUESTION]: region }),
    ...(territory !== null && { [TERRITORY_KEY]: territory }),
  }
}

/** What the wizard needs of the engine, without what there is to say of an answer: see guide.ts. */
export const asking = {
  /** Compiles the rules for whom some answers are for, unless they are: some milliseconds, apart from what is asked of them. */
  prepare: (answers: Answers): void => {
    const { asker, others } = addressed(answers)
    asker.stack(others)
  },
  /**
   * Works out what some answers leave open, for `ask` and `consult`, which then give it. Where nothing is known that is
   * everything: it is done in small tasks then, and this gives what to wait for; otherwise null, at once.
   */
  explore: (answers: Answers): Promise<void> | null => {
    const { asker, others } = addressed(answers)
    if (Object.keys(others).length === 0) {
      const known = withNothing.get(asker) ?? inTasks(asker.readingNothing())
      withNothing.set(asker, known)
      return known
    }
    asker.read(others)
    return null
  },
  ask: (answers: Answers): ReturnType<Asker['ask']> => {
    const { asker, others, mark } = addressed(answers)
    const asked = asker.ask(others)
    return withChanged(asked, { answers: { ...asked.answers, ...mark } })
  },
  offered: (answers: Answers, question: string) => {
    const { asker, others } = addressed(answers)
    return asker.offered(others, question)
  },
  /** As the engine's; a territory of another region than the answer is told among what is dropped. */
  keep: (answers: Answers): ReturnType<Asker['keep']> => {
    const { asker, others, mark, isElsewhere } = addressed(answers)
    const kept = asker.keep(others)
    const drop = { question: TERRITORY_KEY, option: answers[TERRITORY_KEY] ?? '', why: 'contradiction' } as const
    return { answers: { ...kept.answers, ...mark }, dropped: isElsewhere ? [...kept.dropped, drop] : kept.dropped }
  },
}
