import { beforeAll, describe, expect, it } from 'vitest'

import { loadKnowledge } from '#cli/load.ts'
import { compile } from '#engine/compile.ts'
import { engineStackOf } from '#engine/asker.ts'
import type { EngineKnowledge } from '#engine/types.ts'
import { Liveness } from '#engine/verify/liveness.ts'
import { checkSafer } from '#engine/verify/safer.ts'
import { checkSpace } from '#engine/verify/space.ts'
import { type Finding, Findings } from '#knowledge/finding.ts'
import { type Copy, findingsWhenBroken, withBrokenCopy } from '#tests/support/broken-copy.ts'
import { type GuideRun, runGuide } from '#tests/support/run-guide.ts'

const needlessGap = {
  when: { besoin: ['envoyer-document'] },
  title: 'Un document',
  why: 'Personne ne sait.',
  contact: 'Personne',
  status: 'current',
  reviewOn: '2027-05-22',
}

/** No combination has both: a patient is asked for no help of a support team. */
const never = { avec: ['patient'], besoin: ['demander-appui'] }

/** Each way to break what is proved, the finding it must give, and where. What reading finds is in check.test.ts. */
const breakages: readonly (readonly [
  name: string,
  expected: { code: string; file: string; path: RegExp; message?: RegExp },
  breakIt: (copy: Copy) => void,
])[] = [
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
    { code: 'undeclared-gap', file: 'gaps', path: /^$/, message: /besoin=tenir-dossiers/ },
    (copy) => copy.json('national/gaps/dossier-de-l-etablissement.json', (gap) => (gap.when.structure = ['ville'])),
  ],
  [
    'a gap is declared where a tool fits',
    { code: 'stale-gap', file: 'national/gaps/inutile.json', path: /^regions\[0\]$/ },
    (copy) => copy.add('national/gaps/inutile.json', { ...needlessGap, id: 'inutile', regions: ['bretagne'] }),
  ],
  [
    'a use can never decide anything',
    { code: 'dead-use', file: 'national/tools/dmp.json', path: /^uses\[\d+\]$/, message: /"redite"/ },
    (copy) => copy.json('national/tools/dmp.json', (tool) => tool.uses.push({ ...tool.uses[0], id: 'redite' })),
  ],
  [
    'an exclusion can never decide anything',
    {
      code: 'dead-exclusion',
      file: 'national/tools/messageries-grand-public.json',
      path: /^exclusions\[\d+\]$/,
      message: /"redite"/,
    },
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
    { code: 'undeclared-gap', file: 'gaps', path: /^$/, message: /besoin=chanter/ },
    (copy) => {
      copy.json('national/questions/besoin.json', (question) =>
        question.options.push({
          id: 'chanter',
          label: 'Chanter',
          advice: 'Chantez avec {outil}',
          when: { avec: ['patient'] },
        }),
      )
      copy.json('lexicon/besoin.json', (lexicon) => (lexicon.options.chanter = { sure: ['chanter une chanson'] }))
    },
  ],
  [
    'a gap is declared everywhere, and nowhere is one',
    { code: 'stale-gap', file: 'national/gaps/partout.json', path: /^$/ },
    (copy) => copy.add('national/gaps/partout.json', { ...needlessGap, id: 'partout' }),
  ],
  [
    'a substitute does something else than what is missing',
    {
      code: 'substitute',
      file: 'regions/hauts-de-france/gaps/predice-sans-numero.json',
      path: /^substitutes\[0\]\.tool$/,
    },
    (copy) =>
      copy.json('regions/hauts-de-france/gaps/predice-sans-numero.json', (gap) => {
        gap.substitutes = [{ tool: 'mon-espace-sante', why: 'Rien à voir.', cite: gap.cite }]
      }),
  ],
  [
    'a notice that no combination calls for',
    { code: 'dead-notice', file: 'national/notices/mineur-confidentiel.json', path: /^when$/ },
    (copy) => copy.json('national/notices/mineur-confidentiel.json', (notice) => (notice.when = never)),
  ],
  [
    'a tool that is neither recommended nor ruled out',
    { code: 'dead-tool', file: 'regions/bretagne/tools/gwalenn.json', path: /^$/ },
    (copy) =>
      copy.json('regions/bretagne/tools/gwalenn.json', (tool) => {
        tool.exclusions = []
        for (const use of tool.uses) use.when = never
      }),
  ],
  [
    'an option that cannot be chosen',
    { code: 'dead-option', file: 'national/questions/formalisme.json', path: /^options\[\d\]$/, message: /"oral"/ },
    (copy) => {
      copy.json('national/questions/formalisme.json', (question) =>
        question.options.push({ id: 'oral', label: 'Rien d’écrit', when: never }),
      )
      copy.json('lexicon/formalisme.json', (lexicon) => (lexicon.options.oral = { sure: ['de vive voix seulement'] }))
    },
  ],
]

// Breakages touch different statements: one proof of one copy finds each of them, where each its own would cost seconds.
describe('the canary: what is broken in a copy is found by its proof', () => {
  let run: GuideRun
  let findings: readonly Finding[] = []
  const breakAll = (copy: Copy) => breakages.forEach(([, , breakIt]) => breakIt(copy))
  beforeAll(async () => {
    run = await withBrokenCopy(breakAll, (folder) => runGuide('check', '--json', '--data', folder))
    ;({ findings } = JSON.parse(run.out) as { findings: readonly Finding[] })
  })

  it('can be read, and is refused', () => {
    expect(findingsWhenBroken(breakAll)).toEqual([])
    expect(run.code).toBe(1)
  })

  it.each(breakages)('%s', (_name, expected) => {
    const alike = findings.filter(({ code, file }) => code === expected.code && file === expected.file)
    const match = alike.find(({ path, message }) => expected.path.test(path) && (expected.message ?? /./).test(message))
    expect(match, JSON.stringify(alike.slice(0, 3), null, 2)).toBeDefined()
    expect(match?.remedy).not.toBe('')
  })
})

/** What no file can say, so that only a fault of ours could bring it about: shown on stacks made by hand. */
describe('the canary: a fault of the engine or of the merge is found', () => {
  const loaded = loadKnowledge('data')
  if (loaded.kind === 'failed') throw new Error(JSON.stringify(loaded.findings))
  const whole = loaded.knowledge
  const nation = engineStackOf(whole, { region: null })
  // With one rule more: whoever answers from the nation without it has lost a rule.
  const stricter: EngineKnowledge = {
    ...nation,
    tools: nation.tools.map((tool) => {
      const [use] = tool.uses
      return tool.id === 'mssante' && use ? { ...tool, exclusions: [{ ...use, id: 'jamais', instead: [] }] } : tool
    }),
  }

  it('a layer that takes an exclusion away', () => {
    const findings = new Findings()
    checkSafer(
      { name: 'the nation', compiled: compile(stricter) },
      { name: 'there', compiled: compile(nation) },
      findings,
    )
    // The tools that pass on its uses are ruled out with it.
    expect(findings.all).toContainEqual(expect.objectContaining({ code: 'less-safe', file: 'tools/mssante.json' }))
  })

  it('a layer that adds nothing is found to be as safe', () => {
    const findings = new Findings()
    checkSafer(
      { name: 'the nation', compiled: compile(nation) },
      { name: 'there', compiled: compile(nation) },
      findings,
    )
    expect(findings.all).toEqual([])
  })

  it('a verdict that is not what the statements say', () => {
    const findings = new Findings()
    const proof = { findings, live: new Liveness() }
    checkSpace({ region: null, knowledge: nation, compiled: compile(stricter), whole }, proof)
    expect(findings.all).toContainEqual(expect.objectContaining({ code: 'verdict', file: 'tools/mssante.json' }))
  })
})
