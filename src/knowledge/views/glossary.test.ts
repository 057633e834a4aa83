import { expect, it } from 'vitest'
import { byLetter } from './glossary.ts'

const term = (word: string) => ({ id: word.toLowerCase(), term: word, definition: '' })

it('files terms under their letter, accents aside, in French order', () => {
  const letters = byLetter(['Visio', 'Équipe', 'e-CPS', 'EHPAD', '3RIV'].map(term))
  expect(letters.map(({ letter, terms }) => [letter, terms.map((entry) => entry.term)])).toEqual([
    ['0-9', ['3RIV']],
    ['E', ['e-CPS', 'EHPAD', 'Équipe']],
    ['V', ['Visio']],
  ])
})
