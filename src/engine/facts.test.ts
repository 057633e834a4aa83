import { describe, expect, it } from 'vitest'

import { knowledgeOf, toolOf } from '#tests/support/knowledge.ts'
import type { Condition } from '#knowledge/statement.ts'

import { compile } from './compile.ts'
import { consult } from './consult.ts'
import { choose, factsOf, isCertain, isPossible } from './facts.ts'

const questions = { besoin: ['discuter', 'envoyer'], trace: ['oui', 'non'] }

/** True, false or unknown: what three-valued logic says of a condition. */
function truth(condition: Condition, answers: Record<string, string>): 'true' | 'false' | 'unknown' {
  const compiled = compile(knowledgeOf(questions, [toolOf('outil', { primary: [condition] })]))
  const facts = factsOf(compiled, choose(compiled, answers))
  const rows = compiled.tools[0]?.uses[0]?.rows ?? []
  if (isCertain(compiled, rows, facts)) return 'true'
  return isPossible(compiled, rows, facts) ? 'unknown' : 'false'
}

describe('three-valued conditions', () => {
  const one: Condition = { besoin: ['discuter'] }
  const both: Condition = { besoin: ['discuter'], trace: ['oui'] }
  const veto: Condition = { besoin: ['discuter'], unless: { trace: ['oui'] } }
  const either: Condition = [{ besoin: ['discuter'] }, { trace: ['oui'] }]

  it.each([
    ['one', one, {}, 'unknown'],
    ['one', one, { besoin: 'discuter' }, 'true'],
    ['one', one, { besoin: 'envoyer' }, 'false'],
    ['and', both, {}, 'unknown'],
    ['and', both, { besoin: 'discuter' }, 'unknown'],
    ['and', both, { besoin: 'envoyer' }, 'false'],
    ['and', both, { trace: 'non' }, 'false'],
    ['and', both, { besoin: 'discuter', trace: 'oui' }, 'true'],
    ['and', both, { besoin: 'discuter', trace: 'non' }, 'false'],
    ['unless', veto, { besoin: 'discuter' }, 'unknown'],
    ['unless', veto, { besoin: 'envoyer' }, 'false'],
    ['unless', veto, { trace: 'oui' }, 'false'],
    ['unless', veto, { besoin: 'discuter', trace: 'non' }, 'true'],
    ['unless', veto, { besoin: 'discuter', trace: 'oui' }, 'false'],
    ['or', either, {}, 'unknown'],
    ['or', either, { besoin: 'discuter' }, 'true'],
    ['or', either, { besoin: 'envoyer' }, 'unknown'],
    ['or', either, { besoin: 'envoyer', trace: 'non' }, 'false'],
    ['or', either, { trace: 'oui' }, 'true'],
  ] as const)('%s: %j with %j is %s', (_name, condition, answers, expected) => {
    expect(truth(condition, answers)).toBe(expected)
  })

  it('takes "I do not know" as unknown', () => {
    expect(truth(one, { besoin: 'ne-sais-pas' })).toBe('unknown')
  })

  it('ignores answers that name nothing', () => {
    expect(truth(one, { besoin: 'autre', inconnue: 'x' })).toBe('unknown')
  })
})

describe('rows that decide together', () => {
  it('settles what no single row settles: one use for each answer is a use for all', () => {
    const outil = toolOf('outil', { primary: [{ trace: ['oui'] }, { trace: ['non'] }] })
    expect(consult(compile(knowledgeOf(questions, [outil])), {}).recommended[0]?.tool).toBe('outil')
  })
})

describe('a question with many options', () => {
  const options = Array.from({ length: 100 }, (_, index) => `option-${index}`)

  it.each([0, 31, 32, 63, 64, 99])('tells option %i of 100 from the others', (index) => {
    const own = toolOf('le-bon', { primary: [{ choix: [`option-${index}`] }] })
    const rest = toolOf('les-autres', {
      primary: [{ choix: options.filter((option) => option !== `option-${index}`) }],
    })
    const compiled = compile(knowledgeOf({ choix: options }, [own, rest]))
    for (const option of options) {
      const expected = option === `option-${index}` ? 'le-bon' : 'les-autres'
      expect(consult(compiled, { choix: option }).recommended.map((pick) => pick.tool)).toEqual([expected])
    }
    expect(consult(compiled, {})).toMatchObject({ outcome: 'undecided', next: 'choix', missing: ['choix'] })
  })
})
