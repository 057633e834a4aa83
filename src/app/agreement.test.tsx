import { act, render, screen, waitFor } from '@testing-library/react'
import { Suspense } from 'react'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import catalogue from 'virtual:knowledge/catalogue'
import core from 'virtual:knowledge/core'
import details from 'virtual:knowledge/details'

import { compareRows } from '#features/compare/rows.ts'
import { drawLines } from '#features/map/stations.ts'
import { answersOf, profileFor } from '#features/tools/start.ts'
import type { Answers } from '#engine/types.ts'
import { rowsOf } from '#knowledge/condition.ts'
import { REGION_QUESTION } from '#knowledge/constants.ts'
import { isInRegion } from '#knowledge/standing.ts'
import type { CoreTool } from '#knowledge/views/core.ts'
import { adviceSentence } from '#text/advice.ts'

import { App } from './App.tsx'
import { guide } from './guide.ts'
import { names } from './knowledge.ts'

const regions = core.regions.map(({ id }) => id)

/** Complete answers under which a use must hold, one set for each region where its tool exists. */
function answersFor(tool: CoreTool, use: CoreTool['uses'][number]): Answers[] {
  return regions
    .filter((region) => isInRegion(tool, region))
    .flatMap((region) =>
      rowsOf(use.when).map(({ accepts }): Answers => {
        const first = [...accepts].map(([question, options]): [string, string] => [question, options[0] ?? ''])
        return { ...Object.fromEntries(first), [REGION_QUESTION]: region }
      }),
    )
    .map((answers) => guide.keep(answers))
    .filter(({ dropped }) => dropped.length === 0)
    .map(({ answers }) => answers)
}

/** The verdict on a tool that these answers rule out, or that it is still possible. */
function placeInGuide(id: string, answers: Answers) {
  const evaluation = guide.consult(answers)
  const eliminated = evaluation.eliminated.find(({ tool }) => tool === id)
  return eliminated?.verdict.kind ?? 'possible'
}

describe('one source: sheet, guide, map and comparison', () => {
  it('a tool is on the map in the families and regions of its sheet, and nowhere else', () => {
    for (const region of [null, ...regions]) {
      const lines = drawLines(core, catalogue, region)
      for (const tool of core.tools) {
        const families = lines
          .filter(({ stations }) => stations.some((one) => one.tool.id === tool.id))
          .map(({ family }) => family.id)
        expect(families.toSorted()).toEqual(isInRegion(tool, region) ? [...tool.families].toSorted() : [])
      }
    }
  })

  it('the guide speaks, in a region, of the tools that the map shows there and of no other', () => {
    for (const region of regions) {
      const shown = new Set(
        drawLines(core, catalogue, region).flatMap(({ stations }) => stations.map((one) => one.tool.id)),
      )
      const spoken = guide.stack({ [REGION_QUESTION]: region }).tools.map(({ source }) => source.id)
      expect(spoken.toSorted(), region).toEqual([...shown].toSorted())
    }
  })

  it('a use of the sheet is in the comparison, and there the guide never says that the tool does not do this', () => {
    for (const tool of core.tools) {
      const uses = compareRows([tool], { knowledge: core, details, names }).find(({ id }) => id === 'uses')
      for (const use of tool.uses) {
        expect(uses?.cells[0]?.said.map(({ text }) => text)).toContain(use.why)
        for (const answers of answersFor(tool, use).slice(0, 2)) {
          expect(placeInGuide(tool.id, answers), `${tool.id}/${use.id}`).not.toBe('unfit')
        }
      }
    }
  })

  it('« Commencer le guide d’ici » keeps the tool possible', () => {
    for (const tool of core.tools) {
      for (const use of tool.uses) {
        const { answers } = guide.keep({ ...profileFor(tool, {}), ...answersOf(use.when) })
        expect(placeInGuide(tool.id, answers), `${tool.id}/${use.id}`).not.toBe('unfit')
      }
    }
  })

  it('the pages show those same sentences', async () => {
    for (const id of ['spico-discussions', 'predice', 'messagerie-classique']) {
      const tool = names.findTool(id)
      if (!tool) throw new Error(`${id} is not a tool any more: choose another`)
      const sheet = await page(`/outils/${id}`, tool.name)
      const comparison = await page(`/comparer?outils=${id}`, 'Comparer des outils')
      const map = await page('/cartographie', 'La carte des outils')
      for (const { why } of [...tool.uses, ...tool.exclusions]) {
        expect(sheet).toContain(why)
        expect(comparison).toContain(why)
      }
      expect(map).toContain(tool.name.replace(/ \(.*/, ''))
      const use = tool.uses[0]
      const answers = use && answersFor(tool, use).find((given) => guide.consult(given).recommended[0]?.tool === id)
      if (use && answers) {
        const query = new URLSearchParams(answers).toString()
        expect(
          await page(
            `/recommandation?${query}`,
            adviceSentence(guide.consult(answers).recommended[0] ?? { tool: id, with: [] }, answers, names),
          ),
        ).toContain(use.why)
      }
    }
  })

  it('no page has a table of tools of its own', () => {
    const files = import.meta.glob<string>(
      ['../features/**/*.{ts,tsx}', './**/*.{ts,tsx}', '../ui/**/*.{ts,tsx}', '!**/*.test.*'],
      {
        query: '?raw',
        import: 'default',
        eager: true,
      },
    )
    expect(Object.keys(files).length).toBeGreaterThan(60)
    const distinctive = core.tools.map(({ id }) => id).filter((id) => id.length > 5)
    const named = Object.entries(files).flatMap(([path, text]) =>
      distinctive.filter((id) => text.includes(`'${id}'`)).map((id) => `${path}: ${id}`),
    )
    expect(named).toEqual([])
  })
})

/** The words of a page, once its data is there. */
async function page(address: string, title: string): Promise<string> {
  const { unmount } = await act(async () =>
    render(
      <MemoryRouter initialEntries={[address]}>
        <Suspense>
          <App isEmbedded={false} />
        </Suspense>
      </MemoryRouter>,
    ),
  )
  // The sheet for the printer, hidden on screen, has the same heading once it has come.
  await screen.findAllByRole('heading', { level: 1, name: title })
  const main = screen.getByRole('main')
  await waitFor(() => expect(main.textContent).not.toContain('Chargement…'))
  const words = main.textContent
  unmount()
  return words
}
