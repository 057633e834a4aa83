import { describe, expect, it } from 'vitest'

import type { Answers, Evaluation } from '#engine/types.ts'
import { DONT_KNOW, isOpenAnswer, REGION_QUESTION } from '#knowledge/constants.ts'
import { mayHold } from '#knowledge/condition.ts'
import { realGuide } from '#tests/support/real-guide.ts'

const { core, consult, names, offered } = realGuide

/** One of each kind of reader: a prescriber, a nurse, somebody without a number, somebody who leads a structure. */
const professions = ['medecin-generaliste', 'infirmier', 'secretaire', 'direction-esms']
const regions = [...core.regions.map(({ id }) => id), DONT_KNOW]
const question = (id: string) => core.questions.find((each) => each.id === id)
const isDetail = (id: string) => question(id)?.stage === 'precision'

/** Every end of the wizard from some answers, "I do not know" to any detail included; `see` is told of each question. */
function* ends(answers: Answers, see: (asked: string, answers: Answers) => void): Generator<Evaluation> {
  const evaluation = consult(answers)
  const { next } = evaluation
  if (next === null) {
    yield evaluation
    return
  }
  see(next, answers)
  const options = offered(evaluation.answers, next)
  for (const option of isDetail(next) ? [...options, DONT_KNOW] : options)
    yield* ends({ ...evaluation.answers, [next]: evaluation.askAgain && option === DONT_KNOW ? 'passer' : option }, see)
}

const asked: { readonly question: string; readonly answers: Answers }[] = []
const readers = regions.flatMap((region, index) =>
  professions
    .filter((_, place) => region === DONT_KNOW || place === index % professions.length)
    .map((profession) => ({ region, profession })),
)
const all = readers.flatMap((reader) => [...ends(reader, (id, answers) => void asked.push({ question: id, answers }))])

const isUnsafe = (tool: string) => names.findTool(tool)?.unsafe === true
const saysNoPatient = (answers: Answers) =>
  Object.entries(answers).some(
    ([id, option]) => question(id)?.options.find((each) => each.id === option)?.healthData === false,
  )
const toolsOf = (choices: readonly { readonly tool: string; readonly with: readonly string[] }[]) =>
  choices.flatMap((choice) => [choice.tool, ...choice.with])
/** The answers that say who one is, with whom and what for. */
const needOf = (answers: Answers) => Object.fromEntries(Object.entries(answers).filter(([id]) => !isDetail(id)))

describe('on every path of the wizard, whatever is not known', () => {
  it('walks thousands of ends, of all four kinds', () => {
    expect(all.length).toBeGreaterThan(1500)
    expect(new Set(all.map(({ outcome }) => outcome))).toEqual(
      new Set(['recommended', 'by-case', 'to-confirm', 'none']),
    )
  })

  it('an unsafe channel is named only once somebody has said that no patient is concerned', () => {
    let said = 0
    for (const evaluation of all) {
      const { recommended, complements, fallbacks, toConfirm, safe, cases, nearest, changes, avoid } = evaluation
      const named = [
        ...toolsOf([...recommended, ...complements, ...fallbacks, ...toConfirm, ...safe]),
        ...toolsOf(nearest ? [nearest.top] : []),
        ...evaluation.substitutes.map(({ tool }) => tool),
        ...avoid.flatMap(({ instead }) => instead),
      ]
      const context = JSON.stringify(evaluation.answers)
      if (saysNoPatient(evaluation.answers)) {
        said += named.filter(isUnsafe).length
        continue
      }
      expect(named.filter(isUnsafe), context).toEqual([])
      for (const { when, top, complements: beside, fallbacks: or, among } of cases) {
        const isSaid = Object.entries(when).some(([id, options]) =>
          options.every((option) => saysNoPatient({ [id]: option })),
        )
        const tools = toolsOf([...(top ? [top] : []), ...beside, ...or, ...among])
        if (!isSaid) expect(tools.filter(isUnsafe), context).toEqual([])
      }
      for (const { question: id, option, top } of changes)
        if (!saysNoPatient({ [id]: option })) expect(toolsOf(top ? [top] : []).filter(isUnsafe), context).toEqual([])
    }
    expect(said).toBeGreaterThan(0)
  })

  it('what is named beside the answer is for the answers given', () => {
    let count = 0
    for (const { answers, fallbacks, complements, safe } of all) {
      for (const { reasons } of [...fallbacks, ...complements, ...safe])
        for (const reason of reasons) {
          if (reason.code !== 'use') continue
          count++
          const use = names.findTool(reason.tool)?.uses.find(({ id }) => id === reason.statement)
          expect(mayHold(use?.when, answers), `${reason.tool}/${reason.statement} ${JSON.stringify(answers)}`).toBe(
            true,
          )
        }
    }
    expect(count).toBeGreaterThan(1000)
  })

  it('what is to confirm has the certain fallback beside it, also where a detail is unknown', () => {
    for (const { answers, fallbacks } of all.filter(({ outcome }) => outcome === 'to-confirm')) {
      const refused = Object.keys(answers).filter((id) => isDetail(id) && isOpenAnswer(answers[id] ?? ''))
      const known = refused.flatMap((id) => offered(answers, id).map((option) => consult({ ...answers, [id]: option })))
      if (known.length > 0 && known.every((each) => each.fallbacks.length > 0))
        expect(fallbacks.length, JSON.stringify(answers)).toBeGreaterThan(0)
    }
    // Where the fallback depends on the detail, so does the answer.
    const cases = all.flatMap((each) => each.cases).filter(({ kind }) => kind === 'to-confirm')
    expect(cases.filter(({ fallbacks }) => fallbacks.length > 0).length).toBeGreaterThan(10)
  })

  it('what is near, or can be done instead, is for the same need with the same people', () => {
    let count = 0
    for (const { answers, nearest, substitutes, changes } of all) {
      for (const change of [...(nearest?.changes ?? []), ...changes])
        expect(isDetail(change.question), JSON.stringify({ answers, change })).toBe(true)
      for (const { tool } of substitutes) {
        count++
        const found = names.findTool(tool)
        const uses = [tool, ...(found?.implements ?? [])].flatMap((id) => names.findTool(id)?.uses ?? [])
        expect(
          uses.some(({ when }) => mayHold(when, needOf(answers))),
          `${tool} ${JSON.stringify(answers)}`,
        ).toBe(true)
      }
    }
    expect(count).toBeGreaterThan(10)
  })

  it('nothing is asked that an answer given makes absurd', () => {
    const aboutRegion = asked.filter((each) => question(each.question)?.needsRegion === true)
    expect(aboutRegion.length).toBeGreaterThan(0)
    for (const { answers } of aboutRegion) {
      const region = answers[REGION_QUESTION]
      expect(region === undefined || isOpenAnswer(region), JSON.stringify(answers)).toBe(false)
    }
    for (const each of asked)
      expect(offered(each.answers, each.question).length, JSON.stringify(each)).toBeGreaterThan(1)
  })
})
