import { describe, expect, it } from 'vitest'

import { warming } from './warm.ts'

const questions = [
  { id: 'region', stage: 'profil', options: ['bretagne', 'corse', 'mayotte'].map((id) => ({ id })) },
  { id: 'besoin', stage: 'echange', options: [{ id: 'discuter' }] },
]
const situations = Array.from({ length: 20 }, (_, index) => ({ title: `need ${index}`, answers: {} }))

describe('warming', () => {
  it('reads a need of each region, as many times as rounds, each a step, and different ones', () => {
    const read: { text: string; region: string | undefined }[] = []
    const steps = warming((text, { region }) => read.push({ text, region }), { situations, questions }, 2)
    expect(read).toEqual([])
    steps.next()
    expect(read).toHaveLength(1)
    Array.from(steps)
    expect(read.map(({ region }) => region)).toEqual(['bretagne', 'corse', 'mayotte', 'bretagne', 'corse', 'mayotte'])
    expect(new Set(read.map(({ text }) => text)).size).toBe(6)
  })

  it('ends where fewer needs are told, or no region is', () => {
    const read: string[] = []
    Array.from(warming((text) => read.push(text), { situations: situations.slice(0, 2), questions }))
    Array.from(warming((text) => read.push(text), { situations, questions: [] }))
    expect(read.length).toBe(2)
  })
})
