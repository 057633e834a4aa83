import { Guide } from '#engine/guide.ts'
import type { Answers } from '#engine/types.ts'
import type { Knowledge, ResolvedQuestion } from '#knowledge/knowledge.ts'
import type { Tool } from '#knowledge/schema.ts'
import { toCore } from '#knowledge/views/core.ts'
import { toDetails } from '#knowledge/views/details.ts'
import { createNames } from '#text/names.ts'

const cite = [{ source: 'guide', locator: 'Page 1', excerpt: 'quelques mots' }]
const statement = { status: 'current' as const, cite }

const question = (
  id: string,
  stage: ResolvedQuestion['stage'],
  options: ResolvedQuestion['options'],
): ResolvedQuestion => ({
  id,
  title: `Question ${id} ?`,
  short: id.charAt(0).toUpperCase() + id.slice(1),
  stage,
  order: 1,
  options,
})

const tool = (id: string, name: string, parts: Partial<Tool>): Tool => ({
  id,
  name,
  kind: 'tool',
  summary: `${name}, en une phrase.`,
  operator: null,
  implements: [],
  regions: 'all',
  families: ['communication'],
  markers: [],
  verifiedOn: '2026-11-22',
  links: [],
  uses: [],
  exclusions: [],
  prerequisites: [],
  limits: [],
  access: [],
  support: [],
  audience: [],
  ...parts,
})

/** A knowledge base small enough to hold in one's head, with a recommendation, a gap and a question left open. */
const knowledge: Knowledge = {
  base: {
    kb: '2026-11-22',
    publisher: 'Une CPTS',
    repository: null,
    contact: null,
    bestBefore: {
      uses: 12,
      exclusions: 12,
      prerequisites: 12,
      limits: 12,
      access: 6,
      support: 6,
      audience: 12,
      links: 6,
      regions: 6,
      faq: 12,
    },
  },
  lexicon: [],
  phrases: [],
  territories: [],
  series: [],
  changes: [],
  places: { from: '', departments: [] },
  notices: [],
  local: [],
  files: new Map(),
  sources: [
    {
      id: 'guide',
      title: 'Le guide régional',
      publisher: 'Un groupement',
      published: '2024-03',
      consultedOn: '2026-11-22',
      url: null,
      grade: 'A',
      founding: true,
      about: 'Ce que dit le guide.',
    },
  ],
  regions: [
    {
      id: 'occitanie',
      name: 'Occitanie',
      locative: 'en Occitanie',
      kind: 'region',
      order: 1,
      grades: null,
      known: 'documented',
      note: '',
      verifiedOn: '2026-11-22',
    },
    {
      id: 'bretagne',
      name: 'Bretagne',
      locative: 'en Bretagne',
      kind: 'region',
      order: 2,
      grades: {
        name: 'GCS e-santé Bretagne',
        site: null,
        text: 'Le groupement de la région.',
        status: 'current',
        cite,
      },
      known: 'unknown',
      note: '',
      verifiedOn: '2026-11-22',
    },
  ],
  professions: [],
  questions: [
    question('region', 'profil', [
      { id: 'occitanie', label: 'Occitanie' },
      { id: 'bretagne', label: 'Bretagne' },
    ]),
    question('avec', 'echange', [
      { id: 'patient', label: 'Un patient' },
      { id: 'professionnel', label: 'Un professionnel' },
    ]),
    question('besoin', 'echange', [
      { id: 'ecrire', label: 'Écrire', advice: 'Écrivez par {outil}', message: 'Je vous écris par {outil}.' },
      { id: 'voir', label: 'Le voir', when: { avec: ['patient'] } },
    ]),
    question('espace-sante', 'precision', [
      { id: 'active', label: 'Activé' },
      { id: 'non-active', label: 'Pas activé' },
    ]),
  ],
  categories: [],
  glossary: [],
  faq: [],
  situations: [],
  tools: [
    tool('mssante', 'MSSanté', {
      kind: 'standard',
      uses: [
        {
          ...statement,
          id: 'ecrire',
          role: 'primary',
          when: [
            { avec: ['professionnel'], besoin: ['ecrire'] },
            { avec: ['patient'], besoin: ['ecrire'], 'espace-sante': ['active'] },
          ],
          why: 'Un message sûr.',
        },
      ],
      prerequisites: [
        {
          ...statement,
          id: 'active',
          text: 'Le patient a activé son espace.',
          needs: { 'espace-sante': ['active'] },
          when: { avec: ['patient'] },
        },
      ],
      limits: [
        { ...statement, id: 'texte', text: 'Pas de fichier lourd.', status: 'to-confirm' },
        { ...statement, id: 'gratuit', text: 'Rien à payer.', about: ['cost'] },
      ],
    }),
    tool('medimail', 'Medimail', {
      implements: ['mssante'],
      regions: ['occitanie'],
      links: [
        { label: 'Medimail', url: 'https://medimail.exemple.fr/', does: 'open', status: 'current', cite },
        { label: 'Inscription', url: 'https://medimail.exemple.fr/inscription', does: 'join', status: 'current', cite },
      ],
      access: [{ ...statement, id: 'ouvrir', text: 'Ouvrez un compte.', first: true }],
      support: [{ ...statement, id: 'aide', text: 'Bloqué ? Appelez le 0 800 00 00 00.' }],
    }),
    tool('papier', 'Courrier papier', {
      uses: [
        { ...statement, id: 'ecrire', role: 'fallback', when: { besoin: ['ecrire'] }, why: 'Le papier passe partout.' },
      ],
    }),
    tool('teleo', 'TéléO', {
      regions: ['occitanie'],
      uses: [
        {
          ...statement,
          id: 'voir',
          role: 'primary',
          when: { besoin: ['voir'] },
          why: 'La téléconsultation régionale.',
        },
      ],
    }),
    tool('sms', 'SMS', {
      kind: 'channel',
      unsafe: true,
      exclusions: [
        {
          ...statement,
          id: 'donnees',
          when: { avec: ['patient', 'professionnel'] },
          why: 'Un SMS n’est pas protégé.',
          instead: ['mssante'],
        },
      ],
    }),
  ],
  gaps: [
    {
      id: 'voir-bretagne',
      regions: ['bretagne'],
      when: { besoin: ['voir'] },
      title: 'Téléconsultation',
      why: 'Rien n’est renseigné ici.',
      contact: 'Demandez au groupement régional.',
      status: 'current',
      cite,
    },
  ],
}

const engine = new Guide(knowledge)

export const smallGuide = {
  core: toCore(knowledge),
  details: toDetails(knowledge),
  names: createNames(toCore(knowledge)),
  consult: (answers: Answers) => engine.consult(answers),
  ask: (answers: Answers) => engine.ask(answers),
  offered: (answers: Answers, id: string) => engine.offered(answers, id),
  keep: (answers: Answers) => engine.keep(answers),
}
