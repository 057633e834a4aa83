import { describe, expect, it } from 'vitest'

import { toDetails } from '#knowledge/views/details.ts'
import { isOpening, openingOf } from '#parts/way-in/way-in.ts'
import { answerText } from '#text/answer.ts'
import { pickOf, surelyOf } from '#text/outcomes.ts'
import { DAILY, READER } from '#tests/support/daily-needs.ts'
import { realGuide } from '#tests/support/real-guide.ts'

import { linesOf, ownedOf, saidInLine } from './lines.ts'
import { saidWays } from './said-ways.ts'

const details = toDetails(realGuide.knowledge)
const { consult, names } = realGuide

function linesFor(answers: Record<string, string>) {
  const evaluation = consult(answers)
  const pick = pickOf(evaluation)
  return pick ? linesOf(pick, { evaluation, names, details }) : []
}

const AVIS = {
  profession: 'medecin-generaliste',
  avec: 'professionnel',
  besoin: 'demander-avis',
  formalisme: 'a-tracer',
}

describe('what to know with an answer', () => {
  it('begins, where it is to be confirmed, with what certainly works and opens', () => {
    const [first, second] = linesFor({ ...AVIS, region: 'ile-de-france' })
    expect(first).toMatchObject({ kind: 'tools', word: 'D’ici là', way: { kind: 'open', tool: 'mailiz' } })
    expect(second).toMatchObject({ kind: 'examples', examples: [{ label: 'Omnidoc' }, { label: 'Rofim' }] })
  })

  it('says of each answer to confirm, where nothing can be pressed, what opens at once, then what is not certain', () => {
    const probable = realGuide.core.regions
      .flatMap(({ id: region }) => Object.values(DAILY).map((need) => consult({ ...READER, ...need, region })))
      .filter(({ outcome }) => outcome === 'to-confirm')
    const found = probable.flatMap((evaluation) => {
      // On a poster the engine alone says what certainly works.
      const sure = surelyOf(evaluation, names)
      return sure === null ? [] : [{ evaluation, sure }]
    })
    expect(found.length).toBeGreaterThan(0)
    for (const { evaluation, sure } of found) {
      const way = openingOf(sure, { details, answers: evaluation.answers })
      expect(way && isOpening(way)).toBe(true)
      const { ways } = saidWays({ evaluation, names, details })
      expect(ways[0]?.where).toBe(way && 'host' in way ? way.host : undefined)
    }
  })

  it.each([
    ['medecin-du-travail', /salarié .* accord avant/],
    ['travailleur-social', null],
    ['medecin-generaliste', null],
  ])('says to %s what opening a record asks of that profession', (profession, expected) => {
    const lines = linesFor({ ...READER, profession, region: 'bretagne', avec: 'patient', besoin: 'consulter-dossier' })
    const checks = lines.map((line) => saidInLine(line, names)).filter((said) => /salarié|équipe de soins/.test(said))
    expect(checks).toEqual(expected === null ? [] : [expect.stringMatching(expected)])
  })

  it.each([
    ['medecin-generaliste', true],
    ['masseur-kinesitherapeute', false],
    ['direction-esms', false],
  ])('tells %s the rules by which a doctor is paid at a distance: %s', (profession, expected) => {
    const need = { avec: 'patient', besoin: 'voir-a-distance', facturation: 'oui' }
    const lines = linesFor({ ...READER, ...need, profession, region: 'mayotte' })
    expect(lines.some((line) => /médecin traitant/.test(saidInLine(line, names)))).toBe(expected)
  })

  it('says of whom the rest is asked', () => {
    const { ways, lines } = saidWays({ evaluation: consult({ ...AVIS, region: 'ile-de-france' }), names, details })
    expect(ways[0]?.label).toMatch(/^Ouvrir Mailiz/)
    expect(ways[1]?.label).toMatch(/^Demander ORTIF à /)
    expect(lines.map(({ word }) => word)).not.toContain('D’ici là')
  })

  it('begins, of a kind of tool, with the one that they may have already, then names examples', () => {
    const [first] = linesFor({ avec: 'patient', besoin: 'voir-a-distance', facturation: 'non', region: 'bretagne' })
    expect(first).toMatchObject({ kind: 'said', word: 'D’abord' })
    // Where somebody else chooses the tools, who knows them is said.
    expect(first && saidInLine(first, names)).toMatch(/logiciel.*CPTS.*DSI/)
    const [owned, hosting, other] = ownedOf('solution-teleconsultation', { evaluation: consult({}), details })
    expect(owned?.kind).toBe('said')
    expect(hosting).toMatchObject({ said: answerText.hostingNote })
    expect(other && saidInLine(other, names)).toBe('Medaviz ou Qare')
  })

  it('says once where what is kept must be', () => {
    for (const tool of ['visio-securisee', 'solution-teleconsultation', 'solution-teleexpertise']) {
      const lines = linesOf({ tool, with: [] }, { evaluation: consult({}), names, details })
      const hosted = lines.filter((line) => (line.word + saidInLine(line, names)).includes(answerText.hosting))
      expect(hosted, tool).toHaveLength(1)
    }
  })

  it('says of what never serves by video that it may not show, since an invitation may go by it', () => {
    const never = (answers: Record<string, string>) =>
      linesFor({ ...READER, ...answers, region: 'bretagne' }).flatMap((line) =>
        line.kind === 'never' ? [line.note] : [],
      )
    expect(never({ avec: 'professionnel', besoin: 'se-reunir' })).toEqual([answerText.neverShown])
    expect(never({ avec: 'patient', besoin: 'voir-a-distance', facturation: 'non' })).toEqual([answerText.neverShown])
    expect(never(DAILY['envoyer un document à un confrère'] ?? {})).toEqual([null])
  })

  it('gives no example where a tool is certain', () => {
    const lines = linesFor({ ...READER, ...DAILY['envoyer un document à un confrère'], region: 'occitanie' })
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter(({ kind }) => kind === 'examples')).toEqual([])
  })
})
