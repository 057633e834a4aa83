import { describe, expect, it } from 'vitest'

import { type Change, changesFor, changesTouching, dueFor, toChanges } from './changes.ts'

const change = (id: string, rest: Partial<Change> = {}): Change => ({
  id,
  on: '2026-11-27',
  what: 'new',
  text: 'Une phrase assez longue pour être lue.',
  regions: 'all',
  tools: [],
  needs: [],
  professions: [],
  ...rest,
})

const all = [
  change('partout'),
  change('bretagne', { regions: ['bretagne'], tools: ['gwalenn'] }),
  change('avant', { on: '2026-11-22', tools: ['dmp'] }),
]
const ids = (changes: readonly Change[]) => changes.map(({ id }) => id)

it('lays the days one after the other, each change under an id of its own', () => {
  const entry = { id: 'telmi', what: 'new' as const, text: 'x', statements: [] }
  const changes = toChanges({
    changes: [
      { id: '2026-11-27', entries: [entry, { ...entry, id: 'autre', regions: ['bretagne'] }] },
      { id: '2026-11-22', entries: [entry] },
    ],
  })
  expect(ids(changes)).toEqual(['2026-11-27-telmi', '2026-11-27-autre', '2026-11-22-telmi'])
  expect(changes[1]?.regions).toEqual(['bretagne'])
})

describe('what someone wants to read', () => {
  it.each([
    ['everything', { region: null, since: null }, ['partout', 'bretagne', 'avant']],
    ['a region', { region: 'bretagne', since: null }, ['partout', 'bretagne', 'avant']],
    ['another region', { region: 'corse', since: null }, ['partout', 'avant']],
    ['since a day that one knows', { region: null, since: '2026-11-22' }, ['partout', 'bretagne']],
    ['since today', { region: null, since: '2026-11-27' }, []],
  ])('%s', (_name, wanted, expected) => expect(ids(changesFor(all, wanted))).toEqual(expected))
})

const words = { id: 'gwalenn', here: 'in-use' as const, access: [] }
const tool = {
  id: 'notre-outil',
  name: 'Notre outil',
  summary: 'x',
  uses: [{ id: 'usage', role: 'primary' as const, when: { besoin: ['demander-avis'] }, why: 'x' }],
  exclusions: [],
  hds: null,
  strongLogin: null,
  access: [],
  limits: [],
}

describe('what touches a territory', () => {
  const territory = { local: [words], tools: [tool], region: 'bretagne', verifiedOn: '2026-11-22' }
  it('is about a tool that it names, or a need of its own tools, since it was read', () => {
    const need = change('besoin', { needs: ['demander-avis'] })
    const { own, others } = changesTouching([...all, need], territory)
    expect(ids(own)).toEqual(['bretagne', 'besoin'])
    expect(ids(others)).toEqual(['partout'])
  })

  it('is nothing of another region, and nothing from before it was read', () => {
    expect(ids(changesTouching(all, { ...territory, region: 'corse' }).own)).toEqual([])
    expect(changesTouching(all, { ...territory, verifiedOn: '2026-11-27' })).toEqual({ own: [], others: [] })
  })
})

it('says what a territory has to read again, the first due first', () => {
  const rules = { uses: 12, exclusions: 12, prerequisites: 12, limits: 12, access: 6, support: 6, audience: 12 }
  const due = dueFor(
    { local: [words], tools: [], reviewOn: '2027-11-27' },
    [
      { id: 'gwalenn', verifiedOn: '2026-11-27' },
      { id: 'dmp', verifiedOn: '2020-01-01' },
    ],
    { ...rules, links: 6, regions: 6, faq: 12 },
  )
  expect(due).toEqual([
    { tool: 'gwalenn', due: '2027-05-27' },
    { tool: null, due: '2027-11-27' },
  ])
})
