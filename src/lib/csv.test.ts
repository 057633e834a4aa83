import { expect, it } from 'vitest'

import { csvOf } from './csv.ts'

it('writes what a spreadsheet reads back', () => {
  expect(
    csvOf([
      ['Coût', 'Dit « oui » ; ou "non"'],
      ['a\nb', ''],
    ]),
  ).toBe('\uFEFFCoût;"Dit « oui » ; ou ""non"""\r\n"a\nb";\r\n')
})

it.each(['=1+1', '+33', '-2', '@somme'])('keeps %s from being a formula', (text) => {
  expect(csvOf([[text]])).toBe(`\uFEFF'${text}\r\n`)
})
