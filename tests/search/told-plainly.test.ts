import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { loadKnowledge } from '#cli/load.ts'
import { createSearch } from '#cli/search.ts'

/** Texts by what must come of them, as professionals and relatives say it; none is among the phrases of the base. */
type Told = {
  /** Someone is in danger. */
  readonly danger: readonly string[]
  /** The words of a danger, and no danger. */
  readonly harmless: readonly string[]
  /** Nothing that the guide is about. */
  readonly outside: readonly string[]
  /** What the guide is about, in words that others use too. */
  readonly inside: readonly string[]
}

const told = JSON.parse(readFileSync('tests/search/told-plainly.json', 'utf8')) as Told // Its own shape.
const loaded = loadKnowledge('data')
if (loaded.kind !== 'ok') throw new Error(JSON.stringify(loaded.findings))
const { knowledge } = loaded
const seek = createSearch(knowledge)
const kindOf = (id: string) => knowledge.notices.find((notice) => notice.id === id)?.kind ?? ''
const DANGERS = ['emergency', 'danger', 'watch']

/** What is noticed first, or found: « hors-sujet » is a notice of kind `scope`. */
function firstKind(text: string): string {
  const { first } = seek(text)
  return first.kind === 'notice' ? kindOf(first.id) : first.kind
}

describe('what is told plainly', () => {
  it('every danger comes first', () => {
    expect(told.danger.filter((text) => !DANGERS.includes(firstKind(text)))).toEqual([])
  })

  it('no manner of speaking alarms', () => {
    const alarming = told.harmless.filter((text) => seek(text).notices.some((id) => DANGERS.includes(kindOf(id))))
    expect(alarming).toEqual([])
  })

  it('what is outside is mostly said to be, and what is inside seldom', () => {
    const outside = told.outside.filter((text) => ['scope', 'question', 'none'].includes(firstKind(text)))
    const taken = told.inside.filter((text) => firstKind(text) === 'scope')
    console.log(
      `outside: ${outside.length} of ${told.outside.length}; taken for it: ${taken.length} of ${told.inside.length}`,
    )
    expect(outside.length / told.outside.length).toBeGreaterThanOrEqual(0.6)
    expect(taken.length / told.inside.length).toBeLessThanOrEqual(0.12)
  })
})
