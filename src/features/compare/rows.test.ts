import core from 'virtual:knowledge/core'
import details from 'virtual:knowledge/details'
import { describe, expect, it } from 'vitest'

import { createNames } from '#text/names.ts'

import { type CompareRow, compareRows, isSame, isSilent, tableOf } from './rows.ts'

const names = createNames(core)
const compare = (...ids: string[]) =>
  compareRows(
    ids.flatMap((id) => names.findTool(id) ?? []),
    { knowledge: core, details, names },
  )
const row = (rows: readonly CompareRow[], id: string) => rows.find((one) => one.id === id)

describe('comparison rows', () => {
  it('are a table with every word of every cell', () => {
    const ids = ['medimail', 'monsisra']
    const rows = compare(...ids)
    const table = tableOf(
      ids.flatMap((id) => names.findTool(id) ?? []),
      rows,
    )
    expect(table).toHaveLength(rows.length + 2)
    expect(table[0]?.slice(1)).toEqual(['Medimail', 'MonSisra'])
    for (const [index, { cells }] of rows.entries()) {
      for (const [column, { answer, said }] of cells.entries()) {
        const cell = table[index + 1]?.[column + 1] ?? ''
        if (answer !== null) expect(cell).toContain(answer)
        for (const { text } of said) expect(cell).toContain(text)
      }
    }
  })

  it('never say what no sheet says', () => {
    const { tools } = details
    for (const tool of core.tools) {
      const standards = core.tools.filter(({ id }) => tool.implements.includes(id))
      const written = [
        ...[tool, ...standards].flatMap((one) => [...one.uses, ...one.exclusions]).map(({ why }) => why),
        ...tool.prerequisites.map(({ text }) => text),
        ...(['audience', 'limits', 'access'] as const)
          .flatMap((list) => tools[tool.id]?.[list] ?? [])
          .map(({ text }) => text),
      ]
      for (const { cells } of compare(tool.id)) {
        for (const { text } of cells.flatMap(({ said }) => said)) {
          expect(
            written.some((statement) => text.startsWith(statement)),
            `${tool.id}: ${text}`,
          ).toBe(true)
        }
      }
    }
  })

  it('quote the size of files, and say nothing where the sheet says nothing', () => {
    const size = row(compare('spico-discussions', 'medimail'), 'size')
    expect(size?.cells[0]?.said[0]?.text).toContain('10 Mo')
    expect(size?.cells[1]).toEqual({ answer: null, said: [] })
  })

  it('leave out a rule that belongs to regions where the tool does not exist', () => {
    const said = row(compare('medimail'), 'exclusions')?.cells[0]?.said ?? []
    expect(said.every(({ scope }) => scope === undefined || scope.includes('Occitanie'))).toBe(true)
  })

  it('tell what is the same from what differs', () => {
    const twice = compare('medimail', 'medimail')
    expect(twice.every(isSame)).toBe(true)
    expect(compare('medimail', 'predice').some((one) => !isSame(one) && !isSilent(one))).toBe(true)
  })
})
