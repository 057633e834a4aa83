import { describe, expect, it } from 'vitest'

import { realGuide } from '#tests/support/real-guide.ts'

const { consult } = realGuide

describe('what a source says of one act, one place or one specialty', () => {
  const REGIONS = ['grand-est', 'normandie', 'ile-de-france', 'nouvelle-aquitaine']
  const TOOLS = ['odys', 'therap-e', 'ortif', 'monmedecin-org']
  const visit = { avec: 'patient', besoin: 'voir-a-distance', facturation: 'oui', structure: 'ville' }

  it.each(REGIONS.map((region, index) => [region, TOOLS[index] ?? '']))(
    'télésoin in %s: the kind of tool first, then %s, known for téléconsultation alone',
    (region, tool) => {
      for (const profession of ['orthophoniste', 'ergotherapeute', 'pharmacien']) {
        const { outcome, recommended, toConfirm } = consult({ ...visit, region, profession })
        expect(outcome, profession).toBe('recommended')
        expect(recommended[0]?.tool, profession).toBe('solution-teleconsultation')
        expect(toConfirm.map((choice) => choice.tool)).toContain(tool)
      }
      const doctor = consult({ ...visit, region, profession: 'medecin-generaliste' })
      expect([...doctor.recommended, ...doctor.toConfirm][0]?.tool).toBe(tool)
    },
  )

  const opinion = { avec: 'professionnel', besoin: 'demander-avis', formalisme: 'a-tracer' }

  it('one specialty, one department: never first, still named', () => {
    const corsica = consult({ ...opinion, region: 'corse', profession: 'medecin-generaliste' })
    expect(corsica.toConfirm.map(({ tool }) => tool)).toEqual(['alta-strada', 'teledermatologie-corse'])
    expect(corsica.toConfirm[1]?.role).toBe('fallback')
    const mayenne = { ...opinion, region: 'pays-de-la-loire', profession: 'infirmier', structure: 'medico-social' }
    const { recommended, toConfirm } = consult(mayenne)
    expect(recommended[0]?.tool).toBe('solution-teleexpertise')
    expect(toConfirm.map(({ tool }) => tool)).toEqual(['telesante-mayenne'])
    const lozere = consult({
      ...opinion,
      region: 'occitanie',
      profession: 'medecin-generaliste',
      structure: 'ville',
      contenu: 'texte',
      'region-correspondant': 'meme',
    })
    expect(lozere.toConfirm.map(({ tool }) => tool)).toEqual(['teleo', 'spico-discussions'])
  })

  it('a door for the doctors of one department is not named to a nurse', () => {
    const named = (profession: string) =>
      consult({ avec: 'professionnel', besoin: 'orienter', region: 'ile-de-france', profession }).toConfirm.map(
        ({ tool }) => tool,
      )
    expect(named('infirmier')).not.toContain('directprosante')
    expect(named('medecin-generaliste')).toContain('directprosante')
  })
})
