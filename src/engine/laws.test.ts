import { fc } from '#tests/support/fast-check.ts'
import { describe, expect, it } from 'vitest'

import { completions } from '#tests/support/brute-force.ts'
import { anyConsultation } from '#tests/support/knowledge.ts'
import { codeOf } from '#tests/support/verdict-code.ts'

import { keepPossible, offeredOptions } from './answers.ts'
import { compile, FITS } from './compile.ts'
import { consult } from './consult.ts'
import { type Diagram, explore, exploring, verdictBit } from './diagram.ts'
import { choose, factsOf } from './facts.ts'
import { outcomeKey, outcomeOf } from './outcome.ts'
import type { Answers, EngineKnowledge } from './types.ts'
import { decide } from './verdict.ts'
import { checkCases, wrongCase } from './verify/cases.ts'
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

  it('finds in steps what it finds at once', () => {
    fc.assert(
      fc.property(anyConsultation, ({ knowledge, answers }) => {
        const compiled = compile(knowledge)
        const steps = exploring(compiled, choose(compiled, answers))
        let step = steps.next()
        while (step.done !== true) step = steps.next()
        const whole = explore(compiled, choose(compiled, answers))
        const said = ({ outcomes, count, verdicts, counts, table, root }: Diagram) => ({
          count,
          verdicts: [...verdicts],
          counts: [...counts].map(([index, times]) => [outcomeKey(outcomes[index] as never), times]),
          asks: [...table.support(root)],
        })
        expect(said(step.value)).toEqual(said(whole))
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

  it('never asks more questions than it says are left', () => {
    fc.assert(
      fc.property(anyConsultation, fc.infiniteStream(fc.nat()), ({ knowledge, answers }, choices) => {
        const compiled = compile(knowledge)
        fc.pre(completions(knowledge, answers).length > 0)
        let so: Answers = answers
        let { next, remaining } = consult(compiled, so)
        while (next !== null) {
          const asked = next
          const offered = offeredOptions(compiled, so, asked).filter(
            (option) => completions(knowledge, { ...so, [asked]: option }).length > 0,
          )
          so = { ...so, [asked]: offered[(choices.next().value ?? 0) % offered.length] ?? '' }
          const after = consult(compiled, so)
          expect(after.remaining.most).toBeLessThan(remaining.most)
          ;({ next, remaining } = after)
        }
        expect(remaining.most).toBe(0)
      }),
      { numRuns: 60 },
    )
  })

  it('names as missing exactly the questions that two completions can differ by', () => {
    fc.assert(
      fc.property(anyConsultation, ({ knowledge, answers }) => {
        fc.pre(isUngated(knowledge))
        const compiled = compile(knowledge)
        const diagram = explore(compiled, choose(compiled, answers))
        const relevant = [...diagram.table.support(diagram.root)].map((index) => knowledge.questions[index]?.id)
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

  it('names, for each tool set aside, the answers that decide', () => {
    fc.assert(
      fc.property(anyConsultation, ({ knowledge, answers }) => {
        fc.pre(completions(knowledge, answers).length > 0)
        const evaluation = consult(compile(knowledge), answers)
        const counting = evaluation.answers
        const verdictsOf = (tool: string, opened: readonly string[]) => {
          const kept = Object.fromEntries(Object.entries(counting).filter(([question]) => !opened.includes(question)))
          return completions(knowledge, kept).map((complete) => verdictBit(oracleCode(knowledge, tool, complete)))
        }
        for (const { tool, reasons } of evaluation.eliminated) {
          for (const reason of reasons) {
            if (reason.code !== 'no-use' && reason.code !== 'exclusion') continue
            const before = new Set(verdictsOf(tool, []))
            const changes = (opened: readonly string[]) =>
              verdictsOf(tool, opened).some((bit) => (reason.code === 'no-use' ? bit >> FITS !== 0 : !before.has(bit)))
            if (reason.questions.length === 0) expect(changes(Object.keys(counting))).toBe(false)
            else if (reason.together) {
              expect(changes(reason.questions)).toBe(true)
              for (const left of reason.questions)
                expect(changes(reason.questions.filter((question) => question !== left))).toBe(false)
            } else for (const question of reason.questions) expect(changes([question])).toBe(true)
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  it('says the same without the answers that are left over', () => {
    fc.assert(
      fc.property(anyConsultation, ({ knowledge, answers }) => {
        fc.pre(completions(knowledge, answers).length > 0)
        const compiled = compile(knowledge)
        const { leftover, ...said } = consult(compiled, answers)
        const { leftover: none, ...again } = consult(compiled, said.answers)
        expect(none).toEqual([])
        expect(again).toEqual(said)
        if (leftover.length > 0) expect(Object.keys(said.answers).length).toBeLessThan(Object.keys(answers).length)
      }),
      { numRuns: 100 },
    )
  })

  it('answers by cases that cover every completion and agree with each, whatever is not known', () => {
    fc.assert(
      fc.property(anyConsultation, ({ knowledge, answers }) => {
        fc.pre(completions(knowledge, answers).length > 0)
        expect(checkCases(compile(knowledge), answers)).toEqual([])
      }),
      runs,
    )
  })
})

describe('the check of cases', () => {
  const choice = (tool: string) => ({ tool, with: [], role: 'primary', status: 'current' }) as const
  const outcome = (tool: string) =>
    ({ kind: 'recommended', top: choice(tool), complements: [], toConfirm: [], fallbacks: [], gaps: [] }) as const
  const cases = [
    { ...outcome('a'), when: { q: ['x'] }, among: [] },
    { ...outcome('b'), when: { q: ['y'] }, among: [] },
  ]

  it('finds a case that is missing, one too many, and one that says another tool', () => {
    expect(wrongCase(cases, { q: 'x' }, outcome('a'))).toBeNull()
    expect(wrongCase(cases, { q: 'z' }, outcome('a'))).toBe('0 cases hold at once')
    expect(wrongCase([...cases, ...cases], { q: 'x' }, outcome('a'))).toBe('2 cases hold at once')
    expect(wrongCase(cases, { q: 'x' }, outcome('b'))).toBe('a case says what its answers do not give')
  })
})
