import { describe, expect, it } from 'vitest'

import type { Answers } from '#engine/types.ts'
import { realGuide } from '#tests/support/real-guide.ts'

const { core, consult, names } = realGuide
const regions = core.regions.map(({ id }) => id)

const lead = (answers: Answers) =>
  consult(answers).cases.map(({ kind, top, toConfirm }) => {
    const choice = top ?? toConfirm[0]
    return { kind, tool: choice?.tool, role: choice?.role }
  })
const opinion = { avec: 'professionnel', besoin: 'demander-avis', formalisme: 'ne-sais-pas', structure: 'ville' }

describe('which case a reader meets first', () => {
  it('whose opinion may need a trace reads the tool of the region, to be confirmed, before a network of any kind', () => {
    for (const region of ['nouvelle-aquitaine', 'corse', 'guyane']) {
      const [first, second] = lead({ ...opinion, region, profession: 'medecin-generaliste' })
      expect(first, region).toMatchObject({ kind: 'to-confirm', role: 'primary' })
      expect(second, region).toMatchObject({ kind: 'recommended', tool: 'reseau-social-professionnel' })
    }
  })

  it('a certain tool for its purpose still comes before one to be confirmed', () => {
    const chat = { ...opinion, besoin: 'discuter', region: 'bretagne', profession: 'infirmier' }
    expect(lead(chat)).toMatchObject([
      { kind: 'recommended', tool: 'mssante', role: 'primary' },
      { kind: 'to-confirm', tool: 'mobile-ty' },
    ])
  })

  it('in no region does what only serves for want of better come before what is made for the need', () => {
    const unknown: Answers[] = [
      opinion,
      { ...opinion, besoin: 'discuter' },
      { avec: 'patient', besoin: 'voir-a-distance', facturation: 'ne-sais-pas', structure: 'ville' },
    ]
    let compared = 0
    for (const region of regions)
      for (const answers of unknown) {
        const roles = lead({ ...answers, region, profession: 'medecin-generaliste' }).map(({ role }) => role)
        expect(
          roles.toSorted((a, b) => Number(a === 'fallback') - Number(b === 'fallback')),
          region,
        ).toEqual(roles)
        if (new Set(roles).size > 1) compared++
      }
    expect(compared).toBeGreaterThan(20)
  })

  it('a patient of whom one does not know whether the space is open: the secure message, then paper', () => {
    for (const region of regions) {
      const answers = { avec: 'patient', besoin: 'envoyer-document', 'espace-sante': 'ne-sais-pas' }
      const [first, second] = lead({ ...answers, region, profession: 'infirmier' })
      expect(first, region).toMatchObject({ tool: 'mssante' })
      expect(names.findTool(second?.tool ?? '')?.kind, region).toBe('channel')
    }
  })
})
