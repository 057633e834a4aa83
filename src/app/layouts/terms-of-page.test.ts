// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'

import { isSame, readTerms } from './terms-of-page.ts'

const glossary = [
  { id: 'dmp', term: 'DMP', expansion: 'dossier médical partagé', definition: 'Le carnet de santé.' },
  { id: 'rpps', term: 'RPPS', definition: 'Un répertoire.', aliases: ['numéro RPPS'] },
  { id: 'mes', term: 'Mon espace santé', definition: 'Un service.' },
]

function pageOf(html: string): HTMLElement {
  const page = document.createElement('main')
  page.innerHTML = html
  document.body.replaceChildren(page)
  return page
}
const wordsOf = (page: Element) => {
  const { said, others } = readTerms(page, glossary)
  return {
    said: [...said].map(([, pieces]) => pieces.map(({ text, meant }) => (meant ? `[${text}]` : text)).join('')),
    others: others.map(({ word }) => word),
  }
}

describe('readTerms', () => {
  it('explains in sentences, and tells the words named elsewhere', () => {
    const page = pageOf('<h1>Écrire</h1><a>Mon espace santé</a><p><span data-said>Le DMP, puis le DMP.</span></p>')
    expect(wordsOf(page)).toEqual({ said: ['Le [DMP], puis le DMP.'], others: ['Mon espace santé'] })
  })

  it('does not explain what the page is about', () => {
    expect(wordsOf(pageOf('<h1>DMP</h1><p><span data-said>Le DMP.</span></p>'))).toEqual({ said: [], others: [] })
  })

  it('names terms of several words below the page only', () => {
    const page = pageOf('<p><span data-said>Dans Mon espace santé, le numéro RPPS.</span></p>')
    expect(wordsOf(page)).toEqual({ said: ['Dans Mon espace santé, le numéro [RPPS].'], others: ['Mon espace santé'] })
  })

  it('reads the same once the words are explained', () => {
    const page = pageOf('<p><span data-said>Le DMP.</span></p>')
    const before = readTerms(page, glossary)
    page.innerHTML = '<p><span data-said>Le <span><button>DMP</button>.</span></span></p>'
    expect(isSame(before, readTerms(page, glossary))).toBe(true)
  })
})
