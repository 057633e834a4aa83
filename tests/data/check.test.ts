import { beforeAll, describe, expect, it } from 'vitest'

import type { Finding } from '#knowledge/finding.ts'
import { type Copy, findingsWhenBroken } from '#tests/support/broken-copy.ts'
import { type GuideRun, runGuide } from '#tests/support/run-guide.ts'

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
  })

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

/** Each way to break what is read, the finding it must give, and where. What only the proof finds is in proof.test.ts. */
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
    'who a tool is for names an unknown profession',
    { code: 'reference', file: 'national/tools/dmp.json', path: /^audience\[0\]\.concerns/ },
    (copy) => copy.text('national/tools/dmp.json', (text) => text.replace('"etudiant"', '"astronaute"')),
  ],
  [
    'a situation takes the title of another',
    {
      code: 'reference',
      file: 'regions/bourgogne-franche-comte/situations/prescrire-un-arret-de-travail.json',
      path: /^title$/,
    },
    (copy) =>
      copy.json(
        'regions/normandie/situations/arret-de-travail-en-normandie.json',
        (situation) => (situation.title = 'Faire un arrêt de travail en ligne'),
      ),
  ],
  [
    'a draft of what changed is left as it was drafted',
    { code: 'reference', file: 'changes/2026-11-22.json', path: /^entries\[0\]\.text$/ },
    (copy) => copy.json('changes/2026-11-22.json', (day) => (day.entries[0].text = 'À ÉCRIRE : telmi/uses/x a changé')),
  ],
  [
    'what changed is said by nothing',
    { code: 'reference', file: 'changes/2026-11-22.json', path: /^entries\[0\]\.statements\[0\]$/ },
    (copy) => copy.json('changes/2026-11-22.json', (day) => (day.entries[0].statements = ['dmp/uses/rien'])),
  ],
  [
    'what changed concerns a region that is none',
    { code: 'reference', file: 'changes/2026-11-22.json', path: /^entries\[0\]\.regions\[0\]$/ },
    (copy) => copy.json('changes/2026-11-22.json', (day) => (day.entries[0].regions = ['atlantide'])),
  ],
  [
    'a change is of a day to come',
    { code: 'reference', file: 'changes/2999-01-01.json', path: /^id$/ },
    (copy) =>
      copy.add('changes/2999-01-01.json', {
        id: '2999-01-01',
        entries: [{ id: 'x', what: 'new', text: 'Un outil de plus pour tous.', statements: ['tools/dmp'] }],
      }),
  ],
  [
    'the base has a new day and nothing says what changed',
    { code: 'reference', file: 'base.json', path: /^kb$/ },
    (copy) => copy.json('base.json', (base) => (base.kb = '2999-01-01')),
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
    'a tool that is recommended says neither where one opens it nor why not',
    { code: 'reference', file: 'regions/occitanie/tools/spico-discussions.json', path: /^links$/ },
    (copy) =>
      copy.json('regions/occitanie/tools/spico-discussions.json', (tool) => {
        tool.links = tool.links.map(({ does: _does, ...link }: { does?: string }) => link)
      }),
  ],
  [
    'a regional use is current on evidence of 2020',
    { code: 'reference', file: 'regions/normandie/tools/therap-e.json', path: /^uses\[0\]\.status$/ },
    (copy) => copy.json('regions/normandie/tools/therap-e.json', (tool) => (tool.uses[0].status = 'current')),
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
    'a region without a shape',
    { code: 'reference', file: 'regions/bretagne/region.json', path: /^$/ },
    (copy) => copy.json('regions/bretagne/region.json', (region) => delete region.shape),
  ],
  [
    'a region without words',
    { code: 'reference', file: 'regions/bretagne/region.json', path: /^note$/ },
    (copy) => copy.json('regions/bretagne/region.json', (region) => (region.note = ' ')),
  ],
  [
    'a region that says neither whom to ask nor that nobody is known',
    { code: 'schema', file: 'regions/bretagne/region.json', path: /^grades$/ },
    (copy) => copy.json('regions/bretagne/region.json', (region) => delete region.grades),
  ],
  [
    'an option without a pictogram',
    { code: 'reference', file: 'national/questions/avec.json', path: /^options\[2\]$/ },
    (copy) => copy.json('national/questions/avec.json', (question) => delete question.options[2].glyph),
  ],
  [
    'a notice that no answer and no word calls for',
    { code: 'reference', file: 'national/notices/photo.json', path: /^$/ },
    (copy) => copy.json('national/notices/photo.json', (notice) => delete notice.when),
  ],
  [
    'an option that nobody can type',
    { code: 'reference', file: 'national/questions/besoin.json', path: /^options\[1\]$/ },
    (copy) => copy.json('lexicon/besoin.json', (lexicon) => delete lexicon.options.discuter),
  ],
]

describe('the canary: what is broken is refused when read', () => {
  it.each(breakages)('%s', (_name, expected, breakIt) => {
    const findings = findingsWhenBroken(breakIt)
    const match = findings.find(
      ({ code, file, path }) => code === expected.code && file === expected.file && expected.path.test(path),
    )
    expect(match, JSON.stringify(findings.slice(0, 3), null, 2)).toBeDefined()
    expect(match?.remedy).not.toBe('')
    expect(match?.message).not.toBe('')
  })
})
