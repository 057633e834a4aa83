import { describe, expect, it } from 'vitest'

import { Guide } from '#engine/guide.ts'
import { checkSituations } from '#engine/verify/situations.ts'
import { loadKnowledge } from '#cli/load.ts'
import { runRecommend } from '#cli/recommend.ts'
import { encodeAnswers } from '#permalink/codec.ts'

const loaded = loadKnowledge('data')
if (loaded.kind === 'failed') throw new Error('the knowledge base is not valid: run "npm run guide -- check"')
const { knowledge } = loaded
const engine = new Guide(knowledge)

type Told = {
  readonly id: string
  readonly reasons: readonly { readonly cite: readonly unknown[]; readonly text: string }[]
}

describe('every situation gives the outcome it declares, each reason with its source', () => {
  it.each(knowledge.situations.map((situation) => [situation.id, situation] as const))('%s', (_id, situation) => {
    const { region: _region, ...answers } = situation.answers
    expect(checkSituations(engine.stack(situation.answers), [{ ...situation, answers }])).toEqual([])
    const lines: string[] = []
    const output = { out: (line: string) => lines.push(line), err: (line: string) => lines.push(line) }
    const asked = { isJson: true, territory: null }
    expect(runRecommend(output, knowledge, encodeAnswers(situation.answers), asked, engine)).toBe(0)
    // The command line prints one JSON object: its shape is what this test is about.
    const told = JSON.parse(lines.join('\n')) as Record<string, readonly Told[]> & {
      outcome: string
      dropped: unknown[]
      gaps: { cite: unknown[]; reviewOn: string | null }[]
    }
    expect(told).toMatchObject({ outcome: situation.expect.outcome, dropped: [] })
    for (const list of ['recommended', 'complements', 'fallbacks', 'avoid', 'toConfirm', 'eliminated']) {
      for (const entry of told[list] ?? []) {
        expect(entry.reasons, `${list}: ${entry.id} says why`).not.toEqual([])
        for (const reason of entry.reasons) {
          expect(reason.cite, `${list}: ${entry.id} cites`).not.toEqual([])
          expect(reason.text).not.toBe('')
        }
      }
    }
    for (const gap of told.gaps) expect(gap.cite.length > 0 || gap.reviewOn !== null).toBe(true)
  })

  it('covers at least eighty situations', () => {
    expect(knowledge.situations.length).toBeGreaterThanOrEqual(80)
  })
})
