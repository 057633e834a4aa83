import { describe, expect, it } from 'vitest'

import { loadKnowledge } from '#cli/load.ts'
import { type Copy, findingLine, findingsWhenBroken } from '#tests/support/broken-copy.ts'

const loaded = loadKnowledge('data')
if (loaded.kind !== 'ok') throw new Error(JSON.stringify(loaded.findings))
const { lexicon, questions } = loaded.knowledge

describe('the lexicon', () => {
  it('has words for every option of every question', () => {
    const said = new Set(
      lexicon.flatMap((entry) =>
        entry.kind === 'answers' ? Object.keys(entry.options).map((option) => `${entry.id}=${option}`) : [],
      ),
    )
    const silent = questions
      .flatMap(({ id, options }) => options.map((option) => `${id}=${option.id}`))
      .filter((answer) => !said.has(answer))
    // Not regions nor professions that people name: the sheet without a region is chosen, never said.
    expect(silent).toEqual(['region=guide-pandalab'])
  })
})

describe('the canary: each rule can fail', () => {
  const findingsOf = (breakIt: (copy: Copy) => void) => findingsWhenBroken(breakIt).map(findingLine)

  it('an option that does not exist', () => {
    const findings = findingsOf((copy) =>
      copy.json('lexicon/lieu.json', (file) => (file.options.lune = { sure: ['sur la lune'] })),
    )
    expect(findings).toEqual([expect.stringContaining('has no option "lune"')])
  })

  it('an expression for two options', () => {
    const findings = findingsOf((copy) =>
      copy.json('lexicon/lieu.json', (file) => file.options.domicile.sure.push('en structure')),
    )
    expect(findings).toEqual([expect.stringContaining('"en structure" already means "domicile"')])
  })

  it('a family that does not exist', () => {
    const findings = findingsOf((copy) =>
      copy.json('lexicon/lieu.json', (file) => file.options.domicile.sure.push('chez <martien>')),
    )
    expect(findings).toEqual([expect.stringContaining('no family is called "martien"')])
  })

  it('a family of a figure that does not exist, or that two files have', () => {
    const unknown = findingsOf((copy) =>
      copy.json('lexicon/messages.json', (file) => file.figures.push('<martien> est tombé')),
    )
    expect(unknown).toEqual([expect.stringContaining('no family is called "martien"')])
    const twice = findingsOf((copy) => copy.json('lexicon/synonymes.json', (file) => (file.families.chose = ['truc'])))
    expect(twice).toEqual([expect.stringContaining('"chose" is already a family of')])
  })

  it('a question that does not exist', () => {
    const findings = findingsOf((copy) =>
      copy.add('lexicon/humeur.json', { id: 'humeur', kind: 'answers', options: { bonne: { sure: ['content'] } } }),
    )
    expect(findings).toEqual([expect.stringContaining('no question is called "humeur"')])
  })
})
