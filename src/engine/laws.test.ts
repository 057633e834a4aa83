import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { completions } from '#tests/support/brute-force.ts'
import { anyConsultation } from '#tests/support/knowledge.ts'
import { codeOf } from '#tests/support/verdict-code.ts'

import { keepPossible } from './answers.ts'
import { compile, FITS } from './compile.ts'
import { consult } from './consult.ts'
import { explore, relevantQuestions, verdictBit } from './diagram.ts'
import { choose, factsOf } from './facts.ts'
import { Planner } from './next-question.ts'
import { outcomeKey, outcomeOf } from './outcome.ts'
import type { Answers, EngineKnowledge } from './types.ts'
import { bound, decide, OPEN_VERDICT } from './verdict.ts'
import { enumerate } from './verify/enumerate.ts'
import { naiveOracle } from './verify/naive.ts'

const runs = { numRuns: 300 }

/** Code of the verdict that the oracle gives. */
function oracleCode(knowledge: EngineKnowledge, tool: string, answers: Answers): number {
  return codeOf(naiveOracle(knowledge)(tool, answers))
}

/** Whether every option exists whatever the other answers. */
function isUngated(knowledge: EngineKnowledge): boolean {
  return knowledge.questions.every((question) => question.options.every((option) => option.when === undefined))
}

function completeOutcome(knowledge: EngineKnowledge, answers: Answers): string {
  const compiled = compile(knowledge)
  const facts = factsOf(compiled, choose(compiled, answers))
  return outcomeKey(outcomeOf(compiled, decide(compiled, facts), facts))
}

describe('laws of the engine, on any knowledge base', () => {
  it('agrees with the naive oracle on complete answers', () => {
    fc.assert(
      fc.property(anyConsultation, ({ knowledge, answers }) => {
        const compiled = compile(knowledge)
        for (const complete of completions(knowledge, answers).slice(0, 40)) {
          const codes = decide(compiled, factsOf(compiled, choose(compiled, complete)))
          for (const tool of compiled.tools) {
            expect(codes[tool.index]).toBe(oracleCode(knowledge, tool.source.id, complete))
          }
        }
      }),
      runs,
    )
  })

  it('says of partial answers exactly what their completions have in common', () => {
    fc.assert(
      fc.property(anyConsultation, ({ knowledge, answers }) => {
        const compiled = compile(knowledge)
        const all = completions(knowledge, answers)
        const diagram = explore(compiled, choose(compiled, answers))
        expect(diagram.count).toBe(all.length)
        const outcomes = new Map<string, number>()
        for (const complete of all) {
          const key = completeOutcome(knowledge, complete)
          outcomes.set(key, (outcomes.get(key) ?? 0) + 1)
        }
        const found = [...diagram.counts].map(([index, count]) => [outcomeKey(diagram.outcomes[index] as never), count])
        expect(new Map(found as [string, number][])).toEqual(outcomes)
        for (const tool of compiled.tools) {
          const set = all.reduce(
            (bits, complete) => bits | verdictBit(oracleCode(knowledge, tool.source.id, complete)),
            0,
          )
          expect(diagram.verdicts[tool.index]).toBe(set)
        }
      }),
      runs,
    )
  })

  it('never claims with single rows what some completion denies', () => {
    fc.assert(
      fc.property(anyConsultation, ({ knowledge, answers }) => {
        const compiled = compile(knowledge)
        const codes = bound(compiled, factsOf(compiled, choose(compiled, answers)))
        for (const complete of completions(knowledge, answers).slice(0, 60)) {
          for (const tool of compiled.tools) {
            const code = codes[tool.index]
            if (code !== OPEN_VERDICT) expect(oracleCode(knowledge, tool.source.id, complete)).toBe(code)
          }
        }
      }),
      runs,
    )
  })

  it('counts the same combinations by pruned enumeration and by diagram', () => {
    fc.assert(
      fc.property(anyConsultation, ({ knowledge, answers }) => {
        const compiled = compile(knowledge)
        let count = 0
        enumerate(compiled, choose(compiled, answers), (leaf) => (count += leaf.count))
        expect(count).toBe(explore(compiled, choose(compiled, answers)).count)
      }),
      runs,
    )
  })

  it('never brings back a tool that was ruled out, whatever is answered next', () => {
    fc.assert(
      fc.property(anyConsultation, fc.nat(), fc.nat(), ({ knowledge, answers }, pickQuestion, pickOption) => {
        const compiled = compile(knowledge)
        const open = knowledge.questions.filter((question) => answers[question.id] === undefined)
        const question = open[pickQuestion % Math.max(1, open.length)]
        const option = question?.options[pickOption % question.options.length]
        fc.pre(question !== undefined && option !== undefined)
        const more = { ...answers, [question?.id ?? '']: option?.id ?? '' }
        fc.pre(completions(knowledge, more).length > 0)
        const before = explore(compiled, choose(compiled, answers)).verdicts
        const after = explore(compiled, choose(compiled, more)).verdicts
        for (const tool of compiled.tools) {
          const couldFit = (before[tool.index] ?? 0) >> FITS !== 0
          const canFit = (after[tool.index] ?? 0) >> FITS !== 0
          expect(canFit && !couldFit).toBe(false)
        }
      }),
      runs,
    )
  })

  it('does not depend on the order of answers', () => {
    fc.assert(
      fc.property(anyConsultation, ({ knowledge, answers }) => {
        const compiled = compile(knowledge)
        const reversed = Object.fromEntries(Object.entries(answers).reverse())
        const { answers: _a, ...first } = consult(compiled, answers)
        const { answers: _b, ...second } = consult(compiled, reversed)
        expect(second).toEqual(first)
      }),
      { numRuns: 100 },
    )
  })

  it('asks only questions that can matter, and reaches an outcome on every path', () => {
    fc.assert(
      fc.property(anyConsultation, fc.infiniteStream(fc.nat()), ({ knowledge, answers }, choices) => {
        const compiled = compile(knowledge)
        fc.pre(completions(knowledge, answers).length > 0)
        let so: Answers = answers
        for (let step = 0; step <= knowledge.questions.length; step++) {
          const evaluation = consult(compiled, so)
          if (evaluation.next === null) {
            expect(evaluation.outcome).not.toBe('undecided')
            return
          }
          const next = knowledge.questions.find((question) => question.id === evaluation.next)
          const offered = (next?.options ?? []).filter(
            (option) => completions(knowledge, { ...so, [next?.id ?? '']: option.id }).length > 0,
          )
          const reachable = offered.map((option) =>
            JSON.stringify(
              completions(knowledge, { ...so, [next?.id ?? '']: option.id })
                .map((c) => completeOutcome(knowledge, c))
                .sort(),
            ),
          )
          const leadsApart =
            new Set(reachable).size > 1 || new Set(reachable.flatMap((keys) => JSON.parse(keys) as string[])).size > 1
          expect(leadsApart).toBe(true)
          so = { ...so, [next?.id ?? '']: offered[(choices.next().value ?? 0) % offered.length]?.id ?? '' }
        }
        throw new Error('more questions asked than there are')
      }),
      { numRuns: 60 },
    )
  })

  it('finds the order of questions with the fewest expected, as an exhaustive search does', () => {
    const cheapest = (knowledge: EngineKnowledge, answers: Answers): number => {
      const all = completions(knowledge, answers)
      if (new Set(all.map((complete) => completeOutcome(knowledge, complete))).size <= 1) return 0
      let best = Number.POSITIVE_INFINITY
      for (const question of knowledge.questions) {
        if (answers[question.id] !== undefined) continue
        const next = question.options
          .map((option) => ({ ...answers, [question.id]: option.id }))
          .filter((more) => completions(knowledge, more).length > 0)
        if (next.length < 2) continue
        best = Math.min(best, 1 + next.reduce((sum, more) => sum + cheapest(knowledge, more), 0) / next.length)
      }
      return best
    }
    fc.assert(
      fc.property(
        anyConsultation.filter(({ knowledge }) => knowledge.questions.length <= 4 && isUngated(knowledge)),
        ({ knowledge }) => {
          // Without stages every question competes: the plan is then the optimum.
          const flat = {
            ...knowledge,
            questions: knowledge.questions.map((question) => ({ ...question, stage: 'precision' as const })),
          }
          const compiled = compile(flat)
          const diagram = explore(compiled, choose(compiled, {}))
          expect(new Planner(compiled, diagram).plan().expected).toBeCloseTo(cheapest(flat, {}), 9)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('names as missing exactly the questions that two completions can differ by', () => {
    fc.assert(
      fc.property(anyConsultation, ({ knowledge, answers }) => {
        fc.pre(isUngated(knowledge))
        const compiled = compile(knowledge)
        const diagram = explore(compiled, choose(compiled, answers))
        const relevant = [...relevantQuestions(diagram)].map((index) => knowledge.questions[index]?.id)
        const all = completions(knowledge, answers)
        const outcomes = new Map(
          all.map((complete) => [JSON.stringify(complete), completeOutcome(knowledge, complete)]),
        )
        const matters = knowledge.questions
          .filter((question) =>
            all.some((complete) =>
              question.options.some((option) => {
                const other = outcomes.get(JSON.stringify({ ...complete, [question.id]: option.id }))
                return other !== undefined && other !== outcomes.get(JSON.stringify(complete))
              }),
            ),
          )
          .map((question) => question.id)
        expect(new Set(relevant)).toEqual(new Set(matters))
      }),
      { numRuns: 100 },
    )
  })

  it('keeps only answers that can hold together', () => {
    fc.assert(
      fc.property(anyConsultation, ({ knowledge, answers }) => {
        const { answers: kept, dropped } = keepPossible(compile(knowledge), answers)
        expect(Object.keys(kept).length + dropped.length).toBe(Object.keys(answers).length)
        if (dropped.length === 0) expect(kept).toEqual(answers)
      }),
      runs,
    )
  })
})
