import { describe, expect, it } from 'vitest'

import { withBrokenCopy } from '#tests/support/broken-copy.ts'
import { runGuide } from '#tests/support/run-guide.ts'

const KEYS = ['kb', 'answers', 'dropped', 'missing', 'next', 'outcome', 'recommended', 'complements', 'fallbacks', 'avoid', 'eliminated', 'changes']

describe('guide recommend', () => {
  it('prints one object with the keys of the contract', () => {
    const { code, out, err } = runGuide('recommend', 'avec=patient&besoin=envoyer-document&region=occitanie', '--json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(Object.keys(JSON.parse(out) as object)).toEqual(expect.arrayContaining(KEYS))
  })

  it('takes a whole address as well as a query string', () => {
    const query = 'avec=professionnel&besoin=envoyer-document&region=occitanie&profession=infirmier'
    expect(runGuide('recommend', `https://exemple.fr/recommandation?${query}`, '--json').out).toBe(runGuide('recommend', query, '--json').out)
  })

  it('says what it ignored', () => {
    const { out } = runGuide('recommend', 'avec=patient&besoin=demander-appui&region=atlantide&x=1', '--json')
    expect((JSON.parse(out) as { dropped: unknown[] }).dropped).toEqual([
      { key: 'region', value: 'atlantide', why: 'unknown-option' },
      { key: 'x', value: '1', why: 'unknown-question' },
      { key: 'besoin', value: 'demander-appui', why: 'contradiction' },
    ])
  })

  it('never throws on garbage', () => {
    for (const text of ['', '?', '%%%', '&&&==', 'avec', '%00=%ff', 'avec=patient#x', '💩=💩']) {
      expect(runGuide('recommend', text, '--json').code, text).toBe(0)
    }
  })
})

describe('guide search', () => {
  it('ranks situations with their answers', () => {
    const { code, out } = runGuide('search', 'envoyer une ordonnance à un patient', '--json')
    const { situations } = JSON.parse(out) as { situations: { id: string; score: number; answers: Record<string, string> }[] }
    expect(code).toBe(0)
    expect(situations[0]?.answers).toMatchObject({ avec: 'patient', besoin: 'envoyer-document' })
    expect(situations.map(({ score }) => score)).toEqual(situations.map(({ score }) => score).sort((a, b) => b - a))
  })

  it.each([
    ['TÉLÉCONSULTATION', 'teleconsultation'],
    ['ordonnances', 'ordonnance'],
  ])('ignores accents, case and plurals: %s is %s', (one, other) => {
    const ids = (text: string) => (JSON.parse(runGuide('search', text, '--json').out) as { situations: { id: string }[] }).situations.map(({ id }) => id)
    expect(ids(one)).toEqual(ids(other))
    expect(ids(one)).not.toEqual([])
  })

  it('finds nothing for nothing', () => {
    expect(runGuide('search', 'zzzzqqqq').out).toBe('nothing found')
  })
})

describe('guide schema', () => {
  it('agrees with the files that data names', () => {
    expect(runGuide('schema', '--verify')).toMatchObject({ code: 0, out: '' })
  })

  it('prints the schemas', () => {
    expect(Object.keys(JSON.parse(runGuide('schema').out) as object)).toContain('tools')
  })

  it('says when a file is out of date', () => {
    const run = withBrokenCopy((copy) => copy.text('schema/tools.json', (text) => `${text} `), (folder) => runGuide('schema', '--verify', '--data', folder))
    expect(run.code).toBe(1)
    expect(run.out).toContain('tools.json')
  })
})

describe('bad usage', () => {
  it.each([[[]], [['inconnue']], [['recommend']], [['search']], [['check', 'trop']], [['--nope']], [['check', '--data', 'nulle-part']], [['search', 'a', 'b']]])(
    'exits 2 with a usage on stderr: %j',
    (args) => {
      const { code, out, err } = runGuide(...args)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(/^guide: .+\nusage: /)
      expect(err).not.toMatch(/ {4}at /)
    },
  )

  it('exits 1 and names the file when the data is broken', () => {
    const run = withBrokenCopy((copy) => copy.text('tools/dmp.json', () => '{'), (folder) => runGuide('recommend', 'avec=patient', '--data', folder))
    expect(run.code).toBe(1)
    expect(run.err).toContain('tools/dmp.json')
  })
})
