import type { Territory } from '#knowledge/territory.ts'

/** A fictional territory of Pays de la Loire with one tool of its own, for a traced opinion. */
export const territory: Territory = {
  format: 1,
  id: 'cpts-des-trois-vallees',
  name: 'CPTS des Trois-Vallées (fictive)',
  kind: 'cpts',
  region: 'pays-de-la-loire',
  contact: { label: 'La coordination de la CPTS', phone: '02 00 00 00 00' },
  demo: true,
  verifiedOn: '2026-11-20',
  reviewOn: '2027-11-20',
  tools: [
    {
      id: 'avis-trois-vallees',
      name: 'Avis Trois-Vallées',
      summary: 'Le service de téléexpertise de la CPTS.',
      url: 'https://avis.trois-vallees.example/',
      uses: [
        {
          id: 'avis-trace',
          role: 'primary',
          when: { avec: ['professionnel'], besoin: ['demander-avis'], formalisme: ['a-tracer'] },
          why: 'La CPTS y fait répondre ses spécialistes sous trois jours.',
        },
      ],
      exclusions: [],
      hds: true,
      strongLogin: true,
      access: [{ id: 'compte', text: 'Demandez votre compte à la coordination.' }],
      limits: [],
    },
  ],
  local: [{ id: 'mssante', here: 'in-use', access: [] }],
  instructions: [],
  numbers: [{ id: 'coordination', label: 'Coordination', phone: '02 00 00 00 00', hours: '9 h – 17 h' }],
  situations: [],
}
