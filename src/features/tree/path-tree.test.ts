import { describe, expect, it } from 'vitest'

import { settle } from '#engine/changes.ts'
import { outcomeKey } from '#engine/outcome.ts'
import { DONT_KNOW, isOpenAnswer } from '#knowledge/constants.ts'
import { realGuide } from '#tests/support/real-guide.ts'

import { PathTree } from './path-tree.ts'
import { layRows } from './rows.ts'

const { stack, core, keep } = realGuide
const profile = { region: 'occitanie', profession: 'infirmier' }
const compiled = stack(profile)
const tree = new PathTree(compiled, profile)
const all = layRows({ tree, path: {}, isOpen: () => true })

describe('the tree of paths', () => {
  it('says at each end what the engine says of the same answers', () => {
    const ends = all.rows.flatMap((row) =>
      row.content.kind === 'outcome' ? [{ row, outcome: row.content.outcome }] : [],
    )
    expect(ends.length).toBeGreaterThan(50)
    for (const { row, outcome } of ends) {
      const settled = settle(compiled, { ...profile, ...row.answers })
      expect(settled && outcomeKey(settled), row.key).toBe(outcomeKey(outcome))
    }
  })

  it('says the same for every answer that shares a branch', () => {
    for (const row of all.rows.filter(({ options, asked }) => options.length > 1 && asked !== null)) {
      if (row.content.kind !== 'outcome') continue
      const { outcome } = row.content
      for (const option of row.options) {
        const settled = settle(compiled, { ...profile, ...row.answers, [row.asked ?? '']: option })
        expect(settled && outcomeKey(settled), `${row.key} ${option}`).toBe(outcomeKey(outcome))
      }
    }
  })

  it('draws each rest once: elsewhere it says where', () => {
    const keys = new Set(all.rows.map(({ key }) => key))
    expect(keys.size).toBe(all.rows.length)
    const same = all.rows.filter(({ content }) => content.kind === 'same')
    for (const { content } of same) expect(content.kind === 'same' && keys.has(content.as)).toBe(true)
  })

  it('gives every box a line of its own column', () => {
    const places = all.rows.map(({ depth, line }) => `${depth} ${line}`)
    expect(new Set(places).size).toBe(places.length)
  })

  it.each(
    core.situations
      .filter(({ answers }) => answers['region'] === 'occitanie')
      .map(({ id, answers }) => [id, answers] as const),
  )('shows the path of %s to its end', (_id, answers) => {
    const own = { region: answers['region'] ?? '', profession: answers['profession'] ?? '' }
    const { rows } = layRows({
      tree: new PathTree(stack(answers), own),
      path: keep(answers).answers,
      isOpen: (_key, isOnPath) => isOnPath,
    })
    const end = rows.filter(({ isOnPath }) => isOnPath).at(-1)
    const settled = settle(stack(answers), answers)
    // A situation may leave a question out: by cases, or since a later answer decides. Its path ends there.
    if (end?.content.kind === 'question')
      return expect(isOpenAnswer(answers[end.content.question] ?? DONT_KNOW)).toBe(true)
    expect(end?.content.kind).toBe('outcome')
    return expect(end?.content.kind === 'outcome' && settled && outcomeKey(end.content.outcome)).toBe(
      settled && outcomeKey(settled),
    )
  })
})
