import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { Boundary } from './Boundary.tsx'
import { keepTextsFresh } from './translated.ts'

/** As a page translator does: each text gives its place to two elements, with other words. */
const replaceBy = (text: Text) => {
  const outer = document.createElement('font')
  outer.append(Object.assign(document.createElement('font'), { textContent: `(${text.data})` }))
  text.replaceWith(outer)
}
/** As others do: the element comes first, then the text goes. */
const insertThenRemove = (text: Text) => {
  const outer = Object.assign(document.createElement('font'), { textContent: `(${text.data})` })
  text.before(outer)
  text.remove()
}
/** As extensions do: the text stays, inside of something. */
const wrap = (text: Text) => {
  const outer = document.createElement('font')
  text.replaceWith(outer)
  outer.append(text)
}

const textsIn = (node: Node): Text[] =>
  node instanceof Text ? [node] : Array.from(node.childNodes).flatMap((child) => textsIn(child))

let stop: () => void
let tell: (region: string | null) => Promise<void>

const pageOf = (region: string | null) => (
  <main>
    <Boundary fallback="raté">
      <Profile region={region} />
    </Boundary>
  </main>
)

function Profile({ region }: { region: string | null }) {
  return (
    <p>
      Ici : {region}
      {region === null ? 'aucune région' : <b>{region}</b>} et <i>MonSisra</i>
    </p>
  )
}

beforeEach(() => {
  // React tells the console of what a boundary has caught.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  stop = keepTextsFresh(document.body)
  const { rerender } = render(pageOf('Bretagne'))
  tell = async (region) => act(async () => rerender(pageOf(region)))
})
afterEach(() => stop())

const text = () => screen.getByRole('main').textContent

for (const [name, translate] of [
  ['replaced', replaceBy],
  ['replaced in two steps', insertThenRemove],
  ['wrapped', wrap],
] as const) {
  it(`shows what is so now where each text was ${name}`, async () => {
    for (const region of ['Occitanie', 'Normandie']) {
      for (const each of textsIn(screen.getByRole('main'))) translate(each)
      await tell(region)
      expect(text()).toContain(region)
      expect(text()).not.toContain('Bretagne')
    }
  })

  it(`draws afresh what cannot be removed any more where each text was ${name}`, async () => {
    for (const each of textsIn(screen.getByRole('main'))) translate(each)
    await tell(null)
    await tell('Corse')
    expect(text()).toContain('Corse')
    expect(text()).not.toContain('raté')
  })
}
