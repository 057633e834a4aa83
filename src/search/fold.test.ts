import { expect, it } from 'vitest'

import { splitWords } from './fold.ts'
import { tokenize } from './tokens.ts'

it.each([
  ['D.M.P.', ['DMP']],
  ['le D.M.P du patient', ['le', 'DMP', 'du', 'patient']],
  ['MS Santé', ['MSSanté']],
  ['M.S. Santé', ['MSSanté']],
  ['ms-sante', ['mssante']],
  ['l’ordonnance', ['l', 'ordonnance']],
  ['Il écrit. À qui ?', ['Il', 'écrit', 'À', 'qui']],
  ['e-mail à M. Santé', ['e', 'mail', 'à', 'M', 'Santé']],
])('reads the words of %s', (text, words) => {
  expect(splitWords(text)).toEqual(words)
})

it('reads acronyms with dots as the same word as without, where they stand', () => {
  expect(tokenize('voir D.M.P.')).toEqual([
    { word: 'voir', from: 0, to: 4, soft: false },
    { word: 'dmp', from: 5, to: 10, soft: false },
  ])
  expect(tokenize('M.S. Santé')[0]?.word).toBe(tokenize('MSSanté')[0]?.word)
})
