import { describe, expect, it } from 'vitest'

import { checkIntegrity } from './integrity.ts'
import { type DataFile, parseKnowledge } from './parse.ts'

const file = (path: string, json: unknown): DataFile => ({ path, text: JSON.stringify(json) })
const months = {
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
}
const base = file('base.json', {
  kb: '2026-11-22',
  publisher: 'Quel outil ?',
  repository: null,
  contact: null,
  bestBefore: months,
})
const source = file('sources/doc.json', {
  id: 'doc',
  title: 'Document',
  publisher: 'Groupement',
  published: null,
  consultedOn: '2026-11-22',
  url: null,
  grade: 'A',
  founding: true,
  about: 'Un document.',
})
const question = file('national/questions/besoin.json', {
  id: 'besoin',
  title: 'Que voulez-vous faire ?',
  short: 'Besoin',
  stage: 'echange',
  order: 1,
  options: [
    { id: 'discuter', label: 'Discuter', advice: 'Écrivez par {outil}' },
    { id: 'envoyer', label: 'Envoyer', advice: 'Envoyez par {outil}' },
  ],
})
const family = file('national/categories/communication.json', {
  id: 'communication',
  kind: 'family',
  label: 'Communication',
  description: 'Pour échanger.',
  glyph: 'bubbles',
  order: 1,
  cite: [{ source: 'doc', locator: 'page 1', excerpt: 'pour échanger' }],
})
const statement = {
  id: 'ecrire',
  role: 'primary',
  when: { besoin: ['envoyer'] },
  why: 'Parce que.',
  status: 'current',
  cite: [{ source: 'doc', locator: 'p. 1', excerpt: 'écrire' }],
}
const toolJson = {
  id: 'outil',
  name: 'Outil',
  kind: 'tool',
  summary: 'Un outil.',
  operator: null,
  implements: [],
  families: ['communication'],
  markers: [],
  verifiedOn: '2026-11-22',
  links: [{ label: 'Ouvrir', url: 'https://exemple.fr', does: 'open', status: 'current', cite: statement.cite }],
  uses: [statement],
  exclusions: [],
  prerequisites: [],
  limits: [],
  access: [],
  support: [],
  audience: [],
}
const tool = (change: object = {}) => file('national/tools/outil.json', { ...toolJson, ...change })

/** What is wrong with some files: `code path message`, shapes first, then references. */
function findingsOf(...files: readonly DataFile[]): string[] {
  const result = parseKnowledge([base, source, question, family, ...files])
  const findings = result.kind === 'failed' ? result.findings : checkIntegrity(result.knowledge)
  return findings.map(({ code, path, message }) => `${code} ${path} ${message}`)
}

describe('reading a knowledge base', () => {
  it('accepts a sound one, in order', () => {
    const result = parseKnowledge([tool(), family, question, source, base])
    expect(result).toMatchObject({
      kind: 'ok',
      knowledge: { base: { kb: '2026-11-22' }, tools: [{ id: 'outil' }], questions: [{ id: 'besoin' }] },
    })
    expect(findingsOf(tool())).toEqual([])
  })

  it('takes options from professions and regions', () => {
    const profession = file('national/professions/infirmier.json', {
      id: 'infirmier',
      name: 'Infirmier',
      hint: 'IDE',
      group: 'Infirmiers',
      order: 1,
    })
    const asked = file('national/questions/profession.json', {
      id: 'profession',
      title: 'Profession ?',
      short: 'Profession',
      stage: 'profil',
      order: 0,
      optionsFrom: 'professions',
    })
    const result = parseKnowledge([base, profession, asked])
    expect(result.kind === 'ok' && result.knowledge.questions[0]?.options).toEqual([
      { id: 'infirmier', label: 'Infirmier', hint: 'IDE', group: 'Infirmiers' },
    ])
  })

  it('lets what is said of a profession hold for those like it', () => {
    const named = (id: string, like?: string) =>
      file(`national/professions/${id}.json`, { id, name: id, group: 'Soins', order: 1, ...(like && { like }) })
    const asked = file('national/questions/profession.json', {
      id: 'profession',
      title: 'Profession ?',
      short: 'Profession',
      stage: 'profil',
      order: 0,
      optionsFrom: 'professions',
    })
    const used = tool({ uses: [{ ...statement, when: { profession: ['infirmier'] } }] })
    const files = [base, source, question, family, named('infirmier'), named('ipa', 'infirmier'), asked, used]
    const result = parseKnowledge(files)
    if (result.kind === 'failed') throw new Error(JSON.stringify(result.findings))
    expect(result.knowledge.tools[0]?.uses[0]?.when).toEqual({ profession: ['infirmier', 'ipa'] })
  })

  it.each([
    [
      'a use without citation',
      { uses: [{ ...statement, cite: [] }] },
      /^schema uses\[0\]\.cite every statement is cited/,
    ],
    [
      'an outdated use without what replaced it',
      { uses: [{ ...statement, status: 'outdated' }] },
      /^schema uses\[0\]\.replaced an outdated statement says what replaced it/,
    ],
    [
      'a long excerpt',
      { uses: [{ ...statement, cite: [{ source: 'doc', locator: 'p', excerpt: 'a b c d e f g h i j k' }] }] },
      /at most 10 words/,
    ],
    ['an empty list of options', { uses: [{ ...statement, when: { besoin: [] } }] }, /^schema uses\[0\]\.when/],
    ['a day that does not exist', { verifiedOn: '2026-02-30' }, /^schema verifiedOn/],
    ['an unknown key', { couleur: 'rouge' }, /couleur/],
    ['an id with capitals', { id: 'Outil' }, /^schema id/],
    [
      'an unknown question',
      { uses: [{ ...statement, when: { humeur: ['bonne'] } }] },
      /^reference uses\[0\]\.when\.humeur no question is called "humeur"/,
    ],
    [
      'an unknown option',
      { uses: [{ ...statement, when: [{ besoin: ['envoyer', 'chanter'] }] }] },
      /^reference uses\[0\]\.when\[0\]\.besoin\[1\] the question "besoin" has no option "chanter"/,
    ],
    [
      'an unknown option in unless',
      { uses: [{ ...statement, when: { besoin: ['envoyer'], unless: { besoin: ['rire'] } } }] },
      /unless\.besoin\[0\]/,
    ],
    [
      'an unknown source',
      { uses: [{ ...statement, cite: [{ source: 'perdu', locator: 'p', excerpt: 'x' }] }] },
      /^reference uses\[0\]\.cite\[0\]\.source/,
    ],
    ['an unknown family', { families: ['divers'] }, /^reference families\[0\]/],
    [
      'a statement id used twice',
      { uses: [statement, statement] },
      /^reference uses\[1\]\.id the id "ecrire" is used twice/,
    ],
    ['an unknown standard', { implements: ['mssante'] }, /^reference implements\[0\]/],
    ['a former id that is its own', { formerIds: ['outil'] }, /^reference formerIds\[0\]/],
  ])('refuses %s', (_name, change, said) => {
    expect(findingsOf(tool(change)).join('\n')).toMatch(said)
  })

  it('reads every file even when one is broken', () => {
    const findings = findingsOf({ path: 'national/tools/casse.json', text: '{' }, tool({ verifiedOn: 'hier' }))
    expect(findings).toHaveLength(2)
    expect(findings[0]).toContain('not readable JSON')
  })

  it('wants the name of a file and its id to agree', () => {
    expect(findingsOf(file('national/tools/autre.json', toolJson))).toEqual([
      'file-name id the id "outil" and the name of the file differ',
    ])
  })

  it('wants the file that dates the knowledge base', () => {
    const result = parseKnowledge([source])
    expect(result).toMatchObject({ kind: 'failed', findings: [{ code: 'missing-base', file: 'base.json' }] })
  })

  it('keeps the reserved answer for itself', () => {
    const reserved = file('national/questions/trace.json', {
      id: 'trace',
      title: 'Trace ?',
      short: 'Trace',
      stage: 'precision',
      order: 2,
      options: [
        { id: 'oui', label: 'Oui' },
        { id: 'ne-sais-pas', label: 'Je ne sais pas' },
      ],
    })
    expect(findingsOf(reserved)[0]).toContain('reserved')
  })

  it.each([
    [
      'a region that the picture of France cannot draw',
      file('regions/corse/region.json', {
        id: 'corse',
        name: 'Corse',
        locative: 'en Corse',
        kind: 'region',
        order: 1,
        grades: null,
        known: 'unknown',
        note: 'Rien.',
        verifiedOn: '2026-11-22',
      }),
      /^reference .*cannot draw/,
    ],
    [
      'a counterpart without a pictogram',
      file('national/questions/avec.json', {
        id: 'avec',
        title: 'Avec ?',
        short: 'Avec',
        stage: 'echange',
        order: 0,
        options: [
          { id: 'patient', label: 'Un patient' },
          { id: 'groupe', label: 'Un groupe' },
        ],
      }),
      /no pictogram/,
    ],
    [
      'an option that nobody can type',
      file('lexicon/besoin.json', { id: 'besoin', kind: 'answers', options: {} }),
      /nobody can type/,
    ],
  ])('refuses %s', (_what, added, expected) => {
    expect(findingsOf(tool(), added).join('\n')).toMatch(expected)
  })

  describe('layers', () => {
    const region = (id: string) =>
      file(`regions/${id}/region.json`, {
        id,
        name: id,
        locative: `en ${id}`,
        kind: 'region',
        order: 1,
        grades: null,
        known: 'unknown',
        note: 'Rien de connu.',
        shape: {
          outline: [
            [0, 0],
            [1, 0],
            [1, 1],
          ],
          label: [0.5, 0.5],
          lines: [id],
        },
        verifiedOn: '2026-11-22',
      })
    const words = (id: string, change: object) =>
      file(`regions/bretagne/local/${id}.json`, { id, verifiedOn: '2026-11-22', ...change })
    const rule = { ...statement, instead: [] } as Record<string, unknown>
    delete rule['role']

    it('refuses a tool of several regions, one of which does not exist', () => {
      const shared = file('interregional/tools/outil.json', { ...toolJson, regions: ['bretagne', 'atlantide'] })
      expect(findingsOf(region('bretagne'), shared)[0]).toMatch(/^reference regions\[1\]/)
    })

    it('gives a tool the region of its folder, and marks what a region says of a national one', () => {
      const own = file('regions/bretagne/tools/breton.json', { ...toolJson, id: 'breton' })
      const local = words('outil', { exclusions: [{ ...rule, id: 'pas-ici' }] })
      const result = parseKnowledge([base, source, question, family, region('bretagne'), tool(), own, local])
      if (result.kind === 'failed') throw new Error(JSON.stringify(result.findings))
      expect(result.knowledge.tools.map(({ id, regions }) => [id, regions])).toEqual([
        ['breton', ['bretagne']],
        ['outil', 'all'],
      ])
      expect(result.knowledge.tools[1]?.exclusions).toMatchObject([{ id: 'pas-ici', scope: ['bretagne'] }])
      expect(result.knowledge.files.get('local/bretagne/outil')).toBe('regions/bretagne/local/outil.json')
    })

    it.each([
      ['redefines a national tool', [file('regions/bretagne/tools/outil.json', toolJson)], /^redefined id/],
      ['speaks of a tool that nobody has', [words('inconnu', {})], /^reference id no tool/],
      [
        'replaces a statement of the tool',
        [words('outil', { exclusions: [{ ...rule, id: 'jamais' }] })],
        /^reference exclusions\[0\]\.id/,
      ],
      ['drops an exclusion', [words('outil', { without: ['jamais'] })], /^schema .*Unrecognized key/],
      ['gives a national tool a use', [words('outil', { uses: [statement] })], /^schema .*Unrecognized key/],
      ['is in a folder that nobody reads', [file('regions/bretagne/divers/x.json', {})], /^misplaced/],
    ])('refuses a layer that %s', (_what, files, expected) => {
      const below = tool({ exclusions: [{ ...rule, id: 'jamais' }] })
      expect(findingsOf(region('bretagne'), below, ...files)[0]).toMatch(expected)
    })
  })
})
