import { describe, expect, it } from 'vitest'

import { parseKnowledge } from '#knowledge/parse.ts'
import { readDataFolder } from '#knowledge/read-data.ts'
import { toDetails } from '#knowledge/views/details.ts'

import { askedHere, stepsInto, wayIn } from './way-in.ts'

const result = parseKnowledge(readDataFolder('data'))
if (result.kind === 'failed') throw new Error('the knowledge base is not valid: run "npm run guide -- check"')
const { knowledge } = result
const details = toDetails(knowledge)
const namesOf = (answers: Record<string, string>) =>
  askedHere({ details, answers }).flatMap((way) => (way.kind === 'ask' ? [way.name] : []))

describe('whom to ask in a region', () => {
  it('names the support team for a support, before the e-health group', () => {
    const names = namesOf({ region: 'bretagne', besoin: 'demander-appui' })
    expect(names[0]).toContain('DAC')
    expect(names).toContain('GCS e-santé Bretagne')
  })

  it('sends nobody to a support team for another need', () => {
    for (const { id } of knowledge.regions)
      for (const besoin of ['voir-a-distance', 'demander-avis', 'discuter', 'coordonner'])
        expect(namesOf({ region: id, besoin }).join(), `${besoin} ${id}`).not.toContain('DAC')
  })

  it('keeps a team that reads one need alone out of the others', () => {
    expect(namesOf({ region: 'bourgogne-franche-comte', besoin: 'demander-avis' })[0]).toContain(
      'projet de télémédecine',
    )
    expect(namesOf({ region: 'bourgogne-franche-comte', besoin: 'discuter' }).join()).not.toContain('télémédecine')
  })
})

describe('the way into a standard', () => {
  const pick = { tool: 'mssante', with: ['mailiz'] }

  it('is the service that the message is for, where the region has one', () => {
    const context = { details, answers: { region: 'la-reunion', avec: 'appui', besoin: 'demander-appui' } }
    expect(wayIn(pick, false, context).main).toMatchObject({ kind: 'ask', href: 'https://dac-lareunion.re' })
  })

  it('is its address where the message is for someone whom one knows', () => {
    const context = { details, answers: { region: 'la-reunion', avec: 'professionnel', besoin: 'envoyer-document' } }
    expect(wayIn(pick, false, context).main).toMatchObject({ kind: 'open' })
  })
})

describe('the steps into a standard', () => {
  const answers = { avec: 'patient', besoin: 'envoyer-document', region: 'occitanie' }
  const said = (pick: { tool: string; with: string[] }, avec = 'patient') =>
    stepsInto(pick, { details, answers: { ...answers, avec } }).map(({ text }) => text)

  it('begin, by any means, with the address one writes to, where it is a patient’s', () => {
    for (const means of ['medimail', 'mailiz', 'monsisra'])
      expect(said({ tool: 'mssante', with: [means] })[0]).toContain('@patient.mssante.fr')
    const alone = said({ tool: 'mssante', with: [] })
    expect(alone.filter((text) => text.includes('@patient.mssante.fr'))).toHaveLength(1)
  })

  it('say nothing of it elsewhere', () => {
    expect(said({ tool: 'mssante', with: ['medimail'] }, 'professionnel').join()).not.toContain('@patient')
  })
})
