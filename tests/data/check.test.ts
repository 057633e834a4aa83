import { beforeAll, describe, expect, it } from 'vitest'

import type { Finding } from '#knowledge/finding.ts'
import { type Copy, withBrokenCopy } from '#tests/support/broken-copy.ts'
import { type GuideRun, runGuide } from '#tests/support/run-guide.ts'

const SLOW = 180_000

type Report = {
  readonly ok: boolean
  readonly findings: readonly Finding[]
  readonly figures: {
    readonly combinations: { readonly enumeration: number; readonly diagram: number }
    readonly stacks: readonly {
      readonly region: string | null
      readonly wizard: { readonly afterProfile: { readonly median: number; readonly longest: number } }
    }[]
  }
}

describe('guide check on the real knowledge base', () => {
  let run: GuideRun
  beforeAll(async () => {
    run = await runGuide('check', '--json')
  }, SLOW)

  it('finds nothing', () => {
    expect(run.code).toBe(0)
    expect((JSON.parse(run.out) as Report).findings).toEqual([])
  })

  it('counts every combination twice, with the same result', () => {
    const { combinations } = (JSON.parse(run.out) as Report).figures
    expect(combinations.enumeration).toBe(combinations.diagram)
    expect(combinations.diagram).toBeGreaterThan(1_000_000)
  })

  it('keeps the wizard short: a median of at most five answers once the profile is known', () => {
    const { stacks } = (JSON.parse(run.out) as Report).figures
    expect(stacks.length).toBeGreaterThan(18)
    for (const { region, wizard } of stacks) {
      expect(wizard.afterProfile.median, region ?? 'nation').toBeLessThanOrEqual(5)
      expect(wizard.afterProfile.longest, region ?? 'nation').toBeLessThanOrEqual(8)
    }
  })
})

/** Each way to break the data, the finding it must give, and where. */
const breakages: readonly (readonly [
  name: string,
  expected: { code: string; file: string; path: RegExp },
  breakIt: (copy: Copy) => void,
])[] = [
  [
    'a comma is missing',
    { code: 'broken-json', file: 'national/tools/dmp.json', path: /^$/ },
    (copy) => copy.text('national/tools/dmp.json', (text) => text.replace('",', '"')),
  ],
  [
    'a statement loses its citation',
    { code: 'schema', file: 'national/tools/dmp.json', path: /^uses\[0\]\.cite$/ },
    (copy) => copy.json('national/tools/dmp.json', (tool) => (tool.uses[0].cite = [])),
  ],
  [
    'an excerpt is longer than ten words',
    { code: 'schema', file: 'national/tools/dmp.json', path: /^uses\[0\]\.cite\[0\]\.excerpt$/ },
    (copy) =>
      copy.json(
        'national/tools/dmp.json',
        (tool) => (tool.uses[0].cite[0].excerpt = 'un deux trois quatre cinq six sept huit neuf dix onze'),
      ),
  ],
  [
    'an option is misspelt',
    {
      code: 'reference',
      file: 'national/tools/dmp.json',
      path: /^uses\[0\]\.when\.besoin\[0\]$|^uses\[0\]\.when\[0\]\.besoin\[0\]$/,
    },
    (copy) =>
      copy.json('national/tools/dmp.json', (tool) => ([tool.uses[0].when].flat()[0].besoin = ['envoyer-un-document'])),
  ],
  [
    'a need does not say what to do',
    { code: 'reference', file: 'national/questions/besoin.json', path: /^options\[0\]$/ },
    (copy) => copy.json('national/questions/besoin.json', (question) => delete question.options[0].advice),
  ],
  [
    'what to do has no place for the tool',
    { code: 'schema', file: 'national/questions/besoin.json', path: /^options\[0\]\.advice$/ },
    (copy) => copy.json('national/questions/besoin.json', (question) => (question.options[0].advice = 'Écrivez')),
  ],
  [
    'a date does not exist',
    { code: 'schema', file: 'national/tools/dmp.json', path: /^verifiedOn$/ },
    (copy) => copy.json('national/tools/dmp.json', (tool) => (tool.verifiedOn = '2026-02-30')),
  ],
  [
    'a source is missing',
    { code: 'reference', file: 'interregional/tools/pandalab-pro.json', path: /cite\[0\]\.source$/ },
    (copy) => copy.remove('sources/guide-pandalab.json'),
  ],
  [
    'an outdated statement does not say what replaced it',
    { code: 'schema', file: 'national/tools/dmp.json', path: /^uses\[0\]\.replaced$/ },
    (copy) => copy.json('national/tools/dmp.json', (tool) => (tool.uses[0].status = 'outdated')),
  ],
  [
    'an id and the name of its file differ',
    { code: 'file-name', file: 'national/tools/dmp.json', path: /^id$/ },
    (copy) => copy.json('national/tools/dmp.json', (tool) => (tool.id = 'dossier')),
  ],
  [
    'ordinary e-mail is no longer excluded and gets a use for documents',
    { code: 'unsafe', file: 'national/tools/messagerie-classique.json', path: /^uses$/ },
    (copy) =>
      copy.json('national/tools/messagerie-classique.json', (tool) => {
        tool.exclusions = []
        tool.uses.push({ ...tool.uses[0], id: 'dangereux', when: { besoin: ['envoyer-document'] } })
      }),
  ],
  [
    'a gap is no longer declared',
    { code: 'undeclared-gap', file: 'gaps', path: /^$/ },
    (copy) => copy.json('regions/occitanie/gaps/imagerie-occitanie.json', (gap) => (gap.when.besoin = ['discuter'])),
  ],
  [
    'a gap is declared where a tool fits',
    { code: 'stale-gap', file: 'national/gaps/inutile.json', path: /^regions\[0\]$/ },
    (copy) =>
      copy.add('national/gaps/inutile.json', {
        id: 'inutile',
        regions: ['bretagne'],
        when: { besoin: ['envoyer-document'] },
        title: 'Un document',
        why: 'Personne ne sait.',
        contact: 'Personne',
        status: 'current',
        reviewOn: '2027-05-22',
      }),
  ],
  [
    'a use can never decide anything',
    { code: 'dead-use', file: 'national/tools/dmp.json', path: /^uses\[\d+\]$/ },
    (copy) => copy.json('national/tools/dmp.json', (tool) => tool.uses.push({ ...tool.uses[0], id: 'redite' })),
  ],
  [
    'an exclusion can never decide anything',
    { code: 'dead-exclusion', file: 'national/tools/messageries-grand-public.json', path: /^exclusions\[\d+\]$/ },
    (copy) =>
      copy.json('national/tools/messageries-grand-public.json', (tool) =>
        tool.exclusions.push({ ...tool.exclusions[0], id: 'redite' }),
      ),
  ],
  [
    'an option tells nothing apart',
    { code: 'dead-question', file: 'national/questions/humeur.json', path: /^$/ },
    (copy) => {
      copy.add('national/questions/humeur.json', {
        id: 'humeur',
        title: 'Comment allez-vous ?',
        short: 'Humeur',
        stage: 'precision',
        order: 99,
        options: [
          { id: 'bien', label: 'Bien' },
          { id: 'mal', label: 'Mal' },
        ],
      })
      copy.add('lexicon/humeur.json', {
        id: 'humeur',
        kind: 'answers',
        options: { bien: { sure: ['de bonne humeur'] }, mal: { sure: ['de mauvaise humeur'] } },
      })
    },
  ],
  [
    'a situation expects another tool',
    {
      code: 'situation',
      file: 'regions/guide-pandalab/situations/envoyer-une-ordonnance-au-patient.json',
      path: /^expect\.recommended$/,
    },
    (copy) =>
      copy.json(
        'regions/guide-pandalab/situations/envoyer-une-ordonnance-au-patient.json',
        (situation) => (situation.expect.recommended = 'dmp'),
      ),
  ],
  [
    'a need that no tool covers anywhere',
    { code: 'undeclared-gap', file: 'gaps', path: /^$/ },
    (copy) => {
      copy.json('national/questions/besoin.json', (question) =>
        question.options.push({ id: 'chanter', label: 'Chanter', when: { avec: ['patient'] } }),
      )
      copy.json('lexicon/besoin.json', (lexicon) => (lexicon.options.chanter = { sure: ['chanter une chanson'] }))
    },
  ],
]

describe('guide check on a broken copy', () => {
  it.each(breakages)(
    '%s',
    async (_name, expected, breakIt) => {
      const { code, out } = await withBrokenCopy(breakIt, (folder) => runGuide('check', '--json', '--data', folder))
      expect(code).toBe(1)
      const { findings } = JSON.parse(out) as Report
      const match = findings.find(
        (finding) =>
          finding.code === expected.code && finding.file === expected.file && expected.path.test(finding.path),
      )
      expect(match, JSON.stringify(findings.slice(0, 3), null, 2)).toBeDefined()
      expect(match?.remedy).not.toBe('')
      expect(match?.message).not.toBe('')
    },
    SLOW,
  )
})
