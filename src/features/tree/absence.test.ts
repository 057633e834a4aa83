import { describe, expect, it } from 'vitest'

import { realGuide } from '#tests/support/real-guide.ts'

import { absenceOf } from './absence.ts'
import { PathTree } from './path-tree.ts'

const { consult, core, names, stack } = realGuide
const profile = { region: 'occitanie', profession: 'infirmier' }
const traced = { ...profile, avec: 'professionnel', besoin: 'demander-avis', formalisme: 'a-tracer' }

const why = (id: string, answers: Readonly<Record<string, string>>) => {
  const tool = names.findTool(id)
  if (!tool) throw new Error(`no tool ${id}`)
  return absenceOf(tool, answers, consult(answers), names)
}

describe('why a tool is not in the tree', () => {
  it('says where it is, of a tool of another region', () => {
    expect(why('telmi', profile)).toBe('Il ne sert pas en Occitanie. Ses régions : Bourgogne-Franche-Comté.')
  })

  it('says what rules it out on a path', () => {
    expect(why('medimail', traced)).toMatch(/\S/)
  })

  it('says nothing of what the path shows', () => {
    const told = core.situations
      .map(({ answers }) => answers)
      .find((answers) => consult(answers).outcome === 'recommended')
    expect(told).toBeDefined()
    for (const { tool } of consult(told ?? {}).recommended) expect(why(tool, told ?? {})).toBeNull()
  })

  it('has a reason for each tool that comes out nowhere', () => {
    const tree = new PathTree(stack(profile), profile)
    const absent = core.tools.filter(({ id }) => tree.endsOf(id) === 0)
    expect(absent.length).toBeGreaterThan(10)
    for (const { id } of absent) expect(why(id, profile), id).toMatch(/\.$/)
  })
})
