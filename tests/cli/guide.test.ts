import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { findingsWhenBroken, withBrokenCopy } from '#tests/support/broken-copy.ts'
import { runGuide } from '#tests/support/run-guide.ts'

const KEYS = [
  'kb',
  'answers',
  'dropped',
  'missing',
  'next',
  'outcome',
  'recommended',
  'complements',
  'fallbacks',
  'avoid',
  'eliminated',
  'changes',
]

describe('guide recommend', async () => {
  it('prints one object with the keys of the contract', async () => {
    const { code, out, err } = await runGuide(
      'recommend',
      'avec=patient&besoin=envoyer-document&region=occitanie',
      '--json',
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(Object.keys(JSON.parse(out) as object)).toEqual(expect.arrayContaining(KEYS))
  })

  it('takes a whole address as well as a query string', async () => {
    const query = 'avec=professionnel&besoin=envoyer-document&region=occitanie&profession=infirmier'
    expect((await runGuide('recommend', `https://exemple.fr/recommandation?${query}`, '--json')).out).toBe(
      (await runGuide('recommend', query, '--json')).out,
    )
  })

  it('says what it ignored', async () => {
    const { out } = await runGuide('recommend', 'avec=patient&besoin=demander-appui&region=atlantide&x=1', '--json')
    expect((JSON.parse(out) as { dropped: unknown[] }).dropped).toEqual([
      { key: 'region', value: 'atlantide', why: 'unknown-option' },
      { key: 'x', value: '1', why: 'unknown-question' },
      { key: 'besoin', value: 'demander-appui', why: 'contradiction' },
    ])
  })

  it('never throws on garbage', async () => {
    // A process each: whatever an address can hold is tried in src/permalink and tests/links.
    for (const text of ['', '&&&==', '%00=%ff', '💩=💩']) {
      expect((await runGuide('recommend', text, '--json')).code, text).toBe(0)
    }
  })
})

describe('guide search', () => {
  type Json = {
    understood: Record<string, string>
    notices: string[]
    first: { kind: string; id: string; with?: string[] }
    results: { kind: string; id: string; score: number }[]
    ask: string | null
  }
  const searchFor = async (text: string) => JSON.parse((await runGuide('search', text, '--json')).out) as Json

  it('says what it understood, what comes first, and what is still to be asked', async () => {
    const { understood, notices, first, results } = await searchFor('envoyer une ordonnance à une patiente de Nîmes')
    expect(understood).toMatchObject({ avec: 'patient', besoin: 'envoyer-document', region: 'occitanie' })
    expect(notices).toEqual([])
    expect(first.kind).toBe('tool')
    expect(results[0]).toMatchObject({ kind: first.kind, id: first.id })
    expect(results.some(({ kind }) => kind === 'situation')).toBe(true)
  })

  it('puts an emergency before everything', async () => {
    const { first } = await searchFor('résident tombé cette nuit, il ne répond plus, qui peut le voir en visio')
    expect(first).toEqual({ kind: 'notice', id: 'urgence-vitale' })
  })

  it.each([
    ['TÉLÉCONSULTATION', 'teleconsultation'],
    ['ordonnances', 'ordonnance'],
  ])('ignores accents, case and plurals: %s is %s', async (one, other) => {
    const { results } = await searchFor(one)
    expect(results).toEqual((await searchFor(other)).results)
  })

  it('asks what it is about when it recognizes nothing', async () => {
    const { first, ask } = await searchFor('zzzzqqqq')
    expect(first).toEqual({ kind: 'question', id: 'besoin' })
    expect(ask).toBe('besoin')
  })
})

describe('guide schema', async () => {
  it('agrees with the files that data names', async () => {
    expect(await runGuide('schema', '--verify')).toMatchObject({ code: 0, out: '' })
  })

  it('prints the schemas', async () => {
    expect(Object.keys(JSON.parse((await runGuide('schema')).out) as object)).toContain('tools')
  })

  it('says when a file is out of date', async () => {
    const run = await withBrokenCopy(
      (copy) => copy.text('schema/tools.json', (text) => `${text} `),
      (folder) => runGuide('schema', '--verify', '--data', folder),
    )
    expect(run.code).toBe(1)
    expect(run.out).toContain('tools.json')
  })
})

describe('bad usage', async () => {
  it.each([
    [[]],
    [['inconnue']],
    [['recommend']],
    [['search']],
    [['check', 'trop']],
    [['--nope']],
    [['check', '--data', 'nulle-part']],
    [['search', 'a', 'b']],
  ])('exits 2 with a usage on stderr: %j', async (args) => {
    const { code, out, err } = await runGuide(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^guide: .+\nusage: /)
    expect(err).not.toMatch(/ {4}at /)
  })

  it('exits 1 and names the file when the data is broken', async () => {
    const run = await withBrokenCopy(
      (copy) => copy.text('national/tools/dmp.json', () => '{'),
      (folder) => runGuide('recommend', 'avec=patient', '--data', folder),
    )
    expect(run.code).toBe(1)
    expect(run.err).toContain('national/tools/dmp.json')
  })
})

describe('guide changes', () => {
  it('drafts what to tell of what changed, which check refuses until someone has written it', async () => {
    const run = await withBrokenCopy(
      (copy) => {
        copy.json('regions/bourgogne-franche-comte/tools/telmi.json', (tool) => (tool.uses[0].status = 'to-confirm'))
        copy.json('regions/bretagne/region.json', (region) => (region.contacts[0].text = 'Le même, dit autrement.'))
      },
      (folder) => runGuide('changes', 'data', folder),
    )
    expect(run.code).toBe(1)
    const { id, entries } = JSON.parse(run.out) as { id: string; entries: { id: string; text: string }[] }
    expect(entries).toMatchObject([
      { id: 'bretagne', regions: ['bretagne'], statements: ['bretagne/contacts/dac'] },
      {
        id: 'telmi',
        what: 'corrected',
        regions: ['bourgogne-franche-comte'],
        tools: ['telmi'],
        needs: ['voir-a-distance'],
        statements: ['telmi/uses/teleconsultation'],
      },
    ])
    const findings = findingsWhenBroken((copy) => copy.json(`changes/${id}.json`, (day) => (day.entries = entries)))
    expect(findings.map(({ path }) => path)).toEqual(['entries[0].text', 'entries[1].text'])
  })

  it('writes the draft of a day that has none, and never over another', async () => {
    const { kb } = JSON.parse(readFileSync('data/base.json', 'utf8')) as { kb: string }
    const day = new Date(Date.parse(kb) + 86_400_000).toISOString().slice(0, 10)
    const [first, again, isSame] = await withBrokenCopy(
      (copy) => {
        copy.json('base.json', (base) => (base.kb = day))
        copy.json('regions/bretagne/region.json', (region) => (region.contacts[0].text = 'Le même, dit autrement.'))
      },
      async (folder) => {
        const file = join(folder, `changes/${day}.json`)
        const run = await runGuide('changes', 'data', folder, '--write')
        const written = readFileSync(file, 'utf8')
        expect(run.out).toBe(file)
        expect(JSON.parse(written)).toMatchObject({ id: day, entries: [{ regions: ['bretagne'] }] })
        const second = await runGuide('changes', 'data', folder, '--write')
        return [run, second, readFileSync(file, 'utf8') === written] as const
      },
    )
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining('nothing was written over it') as string })
    expect(isSame).toBe(true)
    expect((await runGuide('changes', 'data', 'HEAD', '--write')).code).toBe(2)
  })

  it('drafts nothing of a base and itself', async () => {
    const { code, out } = await runGuide('changes', 'data', 'data')
    expect({ code, entries: (JSON.parse(out) as { entries: unknown }).entries }).toEqual({ code: 0, entries: [] })
  })
})

describe('guide proposal', () => {
  it('gives the tools of a territory as files that its region can hold, each to confirm', async () => {
    const { code, out } = await runGuide('proposal', 'cpts-de-demonstration')
    expect(code).toBe(0)
    const files = JSON.parse(out) as Record<string, { uses?: { status: string }[] }>
    const tool = files['regions/pays-de-la-loire/tools/avis-demo.json']
    expect(tool?.uses?.map(({ status }) => status)).toEqual(['to-confirm'])
    // The territory itself keeps its tools: once a region has them, it speaks of them instead.
    const left = findingsWhenBroken((copy) => {
      copy.remove('territories/cpts-de-demonstration.json')
      for (const [path, file] of Object.entries(files)) copy.add(path, file)
    })
    expect(left.filter(({ file }) => !file.startsWith('changes/'))).toEqual([])
  })
})

describe('guide diff', () => {
  it('says nothing of a knowledge base and itself', async () => {
    expect(await runGuide('diff', 'data', 'data')).toEqual({
      code: 0,
      out: 'Aucune recommandation ne change.',
      err: '',
    })
  })

  it('names the recommendations that one flipped exclusion alters, and no others', async () => {
    // Ordinary e-mail must not carry documents; where the rule is inverted, only what the rule decided may change.
    const run = await withBrokenCopy(
      (copy) =>
        copy.json('regions/occitanie/tools/spico-discussions.json', (tool) => {
          tool.exclusions = tool.exclusions.filter(
            (exclusion: { when: object }) => !('region-correspondant' in [exclusion.when].flat()[0]!),
          )
          for (const use of tool.uses) for (const row of [use.when].flat()) delete row['region-correspondant']
        }),
      (folder) => runGuide('diff', 'data', folder, '--json'),
    )
    expect(run.code).toBe(1)
    const { changes } = JSON.parse(run.out) as {
      changes: { before: string; after: string; regions: string[]; example: string }[]
    }
    expect(changes.length).toBeGreaterThan(0)
    for (const change of changes) {
      expect(change.regions).toEqual(['Occitanie'])
      expect(change.after).toContain('SPICO Discussions')
      expect(change.before).not.toBe(change.after)
      expect(change.example).toContain('region=occitanie')
    }
  })

  it('says what a territory changes for its members, and that it changes nothing for the others', async () => {
    const alone = ['--territory', '-', '--territory', 'cpts-de-demonstration']
    const { code, out } = await runGuide('diff', 'data', 'data', ...alone, '--json')
    expect(code).toBe(1)
    const { changes } = JSON.parse(out) as { changes: { after: string; regions: string[]; example: string }[] }
    expect(changes.length).toBeGreaterThan(0)
    for (const change of changes) {
      expect(change.regions).toEqual(['CPTS de démonstration (Pays de la Loire)'])
      expect(change.example).toContain('region=pays-de-la-loire')
    }
    expect(changes.some(({ after }) => after.startsWith('Avis Démo'))).toBe(true)
    expect(await runGuide('diff', 'data', 'data', '--territory', 'cpts-de-demonstration')).toMatchObject({ code: 0 })
  })

  it('compares the territories that both knowledge bases keep', async () => {
    const run = await withBrokenCopy(
      (copy) =>
        copy.json('territories/cpts-de-demonstration.json', (territory) => {
          territory.tools = territory.tools.filter(({ id }: { id: string }) => id !== 'avis-demo')
        }),
      (folder) => runGuide('diff', 'data', folder, '--json'),
    )
    expect(run.code).toBe(1)
    const { changes } = JSON.parse(run.out) as { changes: { before: string; regions: string[] }[] }
    for (const { before, regions } of changes) {
      expect(before).toContain('Avis Démo')
      expect(regions).toEqual(['CPTS de démonstration (Pays de la Loire)'])
    }
  })

  it.each([
    [
      'a territory that does not exist',
      ['--territory', 'nulle-part'],
      'no territory and no file is called "nulle-part"',
    ],
    ['the region alone on both sides', ['--territory', '-'], 'two territories of one region'],
    ['three territories', ['--territory', '-', '--territory', '-', '--territory', '-'], 'one --territory too many'],
  ])('exits 2 on %s', async (_what, args, message) => {
    const { code, err } = await runGuide('diff', 'data', 'data', ...args)
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) })
  })

  it('exits 2 on something that is neither a folder nor a revision', async () => {
    const { code, err } = await runGuide('diff', 'data', 'nulle-part-du-tout')
    expect({ code, err }).toEqual({
      code: 2,
      err: 'guide: nulle-part-du-tout: neither a folder nor a git revision that has one called data',
    })
  })
})

describe('guide check --territory', () => {
  it('refuses a broken layer with its file as it was named, the place in it and what to do', async () => {
    await withBrokenCopy(
      (copy) => copy.json('territories/cpts-de-demonstration.json', (layer) => (layer.verifiedOn = '2999-01-01')),
      async (folder) => {
        const file = `${folder}/territories/cpts-de-demonstration.json`
        const { code, out } = await runGuide('check', '--territory', file)
        expect(code).toBe(1)
        expect(out).toContain(`future: ${file} at verifiedOn\n`)
        expect(out).toContain('→ give the day on which it was read')
      },
    )
  })
})

describe('guide check --as-of', () => {
  it('refuses what is not a date', async () => {
    expect((await runGuide('check', '--as-of', 'demain')).code).toBe(2)
  })
})

describe('guide links', () => {
  it('checks nothing offline, and calls nothing broken', async () => {
    const { code, out } = await runGuide('links', '--offline', '--json')
    const { links } = JSON.parse(out) as { links: { url: string; result: string; usedBy: string[] }[] }
    expect(code).toBe(0)
    expect(links.length).toBeGreaterThan(50)
    expect(new Set(links.map(({ result }) => result))).toEqual(new Set(['not-checked']))
  })
})

describe('guide coverage', () => {
  it('counts each need of each region once, and says from when the evidence of a region is', async () => {
    const { code, out } = await runGuide('coverage', '--json')
    expect(code).toBe(0)
    const { total, regions, coverage } = JSON.parse(out) as {
      total: Record<string, number>
      regions: { id: string; statements: number; newest: string | null; oldestDeciding: string | null }[]
      coverage: { needs: string[] }
    }
    const cells = Object.values(total).reduce((all, number) => all + number, 0)
    expect(cells).toBe(18 * coverage.needs.length)
    expect(cells - (total['gap'] ?? 0)).toBeGreaterThanOrEqual(480)
    for (const { id, statements, newest, oldestDeciding } of regions) {
      expect(statements, id).toBeGreaterThan(0)
      if (newest !== null && oldestDeciding !== null) expect(oldestDeciding <= newest, id).toBe(true)
    }
  })

  it('names what serves instead and whom to ask, with what reaches them, where a region has no tool', async () => {
    const { out } = await runGuide('coverage')
    const gaps = out.split('\n').filter((line) => line.startsWith('no tool: ') && !line.includes('guide-pandalab'))
    for (const line of gaps) expect(line).toMatch(/: .+ instead; ask .+\((https?:|\d|\S+@)/)
    expect(gaps.join()).not.toContain('nothing instead')
  })

  it('tells the cells that a change of the data moves', async () => {
    const run = await withBrokenCopy(
      (copy) =>
        copy.json('regions/bourgogne-franche-comte/tools/telmi.json', (tool) => {
          for (const use of tool.uses) use.status = 'to-confirm'
        }),
      (folder) => runGuide('coverage', 'data', folder, '--json'),
    )
    expect({ code: run.code, err: run.err }).toEqual({ code: 0, err: '' })
    const { before, after, changes } = JSON.parse(run.out) as {
      before: Record<string, number>
      after: Record<string, number>
      changes: { region: string; need: string; before: string; after: string }[]
    }
    expect(changes).toEqual([
      { region: 'bourgogne-franche-comte', need: 'demander-avis', before: 'partly', after: 'confirm' },
      { region: 'bourgogne-franche-comte', need: 'voir-a-distance', before: 'known', after: 'partly' },
    ])
    expect(after).toEqual({ ...before, known: before['known']! - 1, confirm: before['confirm']! + 1 })
    expect((await runGuide('coverage', 'data', 'no-such-revision')).code).toBe(2)
  })
})
