import { describe, expect, it } from 'vitest'

import { toDetails } from '#knowledge/views/details.ts'
import { pickOf } from '#text/outcomes.ts'
import { realGuide } from '#tests/support/real-guide.ts'

import { linesOf, saidInLine } from './lines.ts'

const details = toDetails(realGuide.knowledge)
const { consult, names } = realGuide

function linesFor(answers: Record<string, string>) {
  const evaluation = consult(answers)
  const pick = pickOf(evaluation)
  return pick ? linesOf(pick, { evaluation, names, details }) : []
}

const AVIS = { avec: 'professionnel', besoin: 'demander-avis', formalisme: 'a-tracer' }

describe('what to know with an answer', () => {
  it('begins, where it is to be confirmed, with what certainly works and opens', () => {
    const [first, second] = linesFor({ ...AVIS, region: 'ile-de-france' })
    expect(first).toMatchObject({ kind: 'tools', word: 'D’ici là', way: { kind: 'open', tool: 'mailiz' } })
    expect(second).toMatchObject({ kind: 'examples', examples: [{ label: 'Omnidoc' }, { label: 'Rofim' }] })
  })

  it('names first, of a kind of tool, those that sources name, and recommends none', () => {
    const [first] = linesFor({ avec: 'patient', besoin: 'voir-a-distance', facturation: 'non', region: 'bretagne' })
    expect(first).toMatchObject({ kind: 'examples', word: 'Par exemple' })
    expect(first && saidInLine(first, names)).toMatch(/^PandaLab Pro\. Cité, non testé/)
  })

  it('gives no example where a tool is certain', () => {
    const lines = linesFor({
      avec: 'professionnel',
      besoin: 'envoyer-document',
      contenu: 'document',
      region: 'occitanie',
    })
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter(({ kind }) => kind === 'examples')).toEqual([])
  })
})
