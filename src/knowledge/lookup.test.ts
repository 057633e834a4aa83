import { expect, it } from 'vitest'

import { realGuide } from '#tests/support/real-guide.ts'

import { listed, regionChoices } from './lookup.ts'

const { knowledge } = realGuide
const sheets = knowledge.regions.filter(({ kind }) => kind === 'guide').map(({ id }) => id)

it('offers every region, and no sheet that names none', () => {
  expect(sheets.length).toBeGreaterThan(0)
  const offered = regionChoices(knowledge, null).map(({ id }) => id)
  expect(offered).toHaveLength(knowledge.regions.length - sheets.length)
  expect(offered).not.toEqual(expect.arrayContaining(sheets))
})

it('keeps the sheet that a link has chosen, in its place', () => {
  for (const sheet of sheets) expect(listed(knowledge.regions, sheet).map(({ id }) => id)).toContain(sheet)
})

it('offers as many as options of the question of the region', () => {
  const { options } = knowledge.questions.find(({ id }) => id === 'region') ?? { options: [] }
  expect(listed(options, null).map(({ id }) => id)).toEqual(regionChoices(knowledge, null).map(({ id }) => id))
})
