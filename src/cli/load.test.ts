import { describe, expect, it } from 'vitest'

import { withBrokenCopy } from '#tests/support/broken-copy.ts'

import { loadKnowledge } from './load.ts'

describe('a knowledge base', () => {
  it('is validated once while its files stay the same, and afresh when one of them changes', async () => {
    const first = loadKnowledge('data')
    expect(loadKnowledge('data')).toBe(first)
    await withBrokenCopy(
      ({ text }) => text('base.json', () => '{}'),
      (folder) => expect(loadKnowledge(folder).kind).toBe('failed'),
    )
    expect(loadKnowledge('data')).toEqual(first)
  })
})
