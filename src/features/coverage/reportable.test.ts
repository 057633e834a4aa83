import { expect, it } from 'vitest'

import { createNames } from '#text/names.ts'
import { realGuide } from '#tests/support/real-guide.ts'
import { toCoverage } from '#engine/coverage.ts'
import { loadKnowledge } from '#cli/load.ts'

import { reportableOf } from './reportable.ts'

const loaded = loadKnowledge('data')
if (loaded.kind === 'failed') throw new Error('the knowledge base is not valid: run "npm run guide -- check"')
const coverage = toCoverage(loaded.knowledge)
const names = createNames(realGuide.core)

it.each(coverage.regions.map((region) => [region.id, region] as const))(
  'every line of the page of %s can be pointed at, each with a place of its own',
  (_id, region) => {
    const lines = reportableOf(region, coverage.needs, names)
    expect(new Set(lines.map(({ place }) => place)).size).toBe(lines.length)
    expect(lines.filter(({ place }) => place.startsWith('besoin/'))).toHaveLength(coverage.needs.length)
    expect(lines.filter(({ place }) => place.startsWith('contacts/'))).toHaveLength(region.contacts.length)
    for (const { text } of lines) expect(text).toMatch(/\S/)
  },
)
