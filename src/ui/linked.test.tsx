import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { linked } from './linked.tsx'

const linksOf = (text: string) => {
  const { container } = render(<p>{linked(text)}</p>)
  expect(container.textContent).toBe(text)
  return [...container.querySelectorAll('a')].map((link) => link.getAttribute('href'))
}

describe('linked', () => {
  it.each([
    ['Introuvable ? 0 820 25 00 35 ou assistance@exemple.fr.', ['tel:0820250035', 'mailto:assistance@exemple.fr']],
    ['Sur https://exemple.fr/aide/pas-a-pas.', ['https://exemple.fr/aide/pas-a-pas']],
    ['Elle se termine par mssante.fr.', []],
    ['Le 22 novembre 2026, 10 Mo, 51 149 520 cas, e-CPS, M. Untel.', []],
    ['Le numéro RPPS a 11 chiffres : 10001234567.', []],
  ])('%s', (text, links) => {
    expect(linksOf(text)).toEqual(links)
  })
})
