import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { linked, unbroken } from './linked.tsx'

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

describe('a word with a hyphen', () => {
  const wholeIn = (text: string) => {
    const { container } = render(<p>{unbroken(text)}</p>)
    // Who copies or searches it finds what was written.
    expect(container.textContent).toBe(text)
    return [...container.querySelectorAll('span')].map((span) => span.textContent)
  }
  it.each([
    ['Un message sûr.', []],
    ['Déjà reçu ? Protégez-le, puis effacez-le.', ['Protégez-le,', 'effacez-le.']],
    ['Mon message sera-t-il lu par l’e-santé ?', ['sera-t-il', 'l’e-santé']],
    ['En Provence-Alpes-Côte d’Azur', []],
  ])('ends no line within: %s', (text, whole) => {
    expect(wholeIn(text)).toEqual(whole)
  })

  it('stays whole beside what can be called', () => {
    const { container } = render(<p>{linked('L’e-CPS : appelez-les au 0 806 80 02 13, rendez-vous.')}</p>)
    expect([...container.querySelectorAll('span')].map((span) => span.textContent)).toEqual([
      'L’e-CPS',
      'appelez-les',
      'rendez-vous.',
    ])
  })
})
