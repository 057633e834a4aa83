import core from 'virtual:knowledge/core'

import { Guide } from '#engine/guide.ts'
import type { Answers, Evaluation } from '#engine/types.ts'
import { isOpenAnswer, REGION_QUESTION, TERRITORY_KEY } from '#knowledge/constants.ts'
import type { Territory } from '#knowledge/territory.ts'
import { withChanged } from '#lib/lazily.ts'
import { encodeAnswers } from '#permalink/codec.ts'

import { territoryOf } from './territories.ts'

/** The engine on what is known so far: made at the first question and when a layer comes, its last answers remembered. */
let made: { readonly of: typeof core; readonly engines: Map<Territory | null, Guide> } | null = null
const engineOf = (territory: Territory | null): Guide => {
  if (made?.of !== core) {
    made = { of: core, engines: new Map() }
    evaluations.clear()
  }
  const known = made.engines.get(territory)
  if (known) return known
  const engine = new Guide(core, territory)
  made.engines.set(territory, engine)
  return engine
}

const REMEMBERED = 50
const evaluations = new Map<string, Evaluation>()

type Asked = {
  /** The guide of the territory that the answers name, where it is there: otherwise everyone's. */
  readonly engine: Guide
  /** The answers to questions. The members of a territory practise in its region. */
  readonly others: Answers
  /** The territory again, for what is given back: it travels with the answers. */
  readonly mark: Answers
  /** Whether the answers are of another region than that of the territory. */
  readonly isElsewhere: boolean
}

function asked({ [TERRITORY_KEY]: id, ...others }: Answers): Asked {
  if (id === undefined) return { engine: engineOf(null), others, mark: {}, isElsewhere: false }
  const territory = territoryOf(id)
  const given = others[REGION_QUESTION]
  const isPlaced = given !== undefined && !isOpenAnswer(given)
  const isElsewhere = territory !== null && isPlaced && given !== territory.region
  return {
    engine: engineOf(isElsewhere ? null : territory),
    others: territory === null || isPlaced ? others : { ...others, [REGION_QUESTION]: territory.region },
    mark: isElsewhere ? {} : { [TERRITORY_KEY]: id },
    isElsewhere,
  }
}

/** The engine as the pages ask it. Answers may name a territory: what is not there yet, or not sound, says nothing. */
export const guide = {
  consult: (answers: Answers): Evaluation => {
    const { engine, others, mark } = asked(answers)
    const key = encodeAnswers({ ...others, ...mark })
    const known = evaluations.get(key)
    if (known) return known
    const said = engine.consult(others)
    const evaluation = withChanged(said, { answers: { ...said.answers, ...mark } })
    if (evaluations.size >= REMEMBERED) evaluations.clear()
    evaluations.set(key, evaluation)
    return evaluation
  },
  offered: (answers: Answers, question: string) => {
    const { engine, others } = asked(answers)
    return engine.offered(others, question)
  },
  /** As the engine's; a territory of another region than the answer is told among what is dropped. */
  keep: (answers: Answers): ReturnType<Guide['keep']> => {
    const { engine, others, mark, isElsewhere } = asked(answers)
    const kept = engine.keep(others)
    const drop = { question: TERRITORY_KEY, option: answers[TERRITORY_KEY] ?? '', why: 'contradiction' } as const
    return { answers: { ...kept.answers, ...mark }, dropped: isElsewhere ? [...kept.dropped, drop] : kept.dropped }
  },
  /** The compiled rules for the region of some answers. The tree draws them. */
  stack: (answers: Answers) => {
    const { engine, others } = asked(answers)
    return engine.stack(others)
  },
}
