import { describe, expect, it } from 'vitest'

import { firstMentions } from './mentions.ts'

const terms = [
  { id: 'dmp', term: 'DMP' },
  { id: 'ins', term: 'INS' },
  { id: 'ins-qualifiee', term: 'INS qualifiée' },
  { id: 'mas', term: 'MAS' },
  { id: 'alias', term: 'Alias MSSanté', aliases: ['adresse MSSanté'] },
]
const said = (texts: readonly string[]) =>
  [...firstMentions(texts, terms)].map(([, pieces]) =>
    pieces.map(({ text, term }) => (term ? `[${text}=${term.id}]` : text)).join(''),
  )

describe('firstMentions', () => {
  it('explains a term once a page, where it is first named', () => {
    expect(said(['Le DMP, puis le DMP', 'Encore le DMP'])).toEqual(['Le [DMP=dmp], puis le DMP'])
  })

  it('prefers the longest name', () => {
    expect(said(['Une INS qualifiée, une INS'])).toEqual(['Une [INS qualifiée=ins-qualifiee], une [INS=ins]'])
  })

  it('takes acronyms in capitals only, and whole words only', () => {
    expect(said(['un mas, une ADMPT, dmp@exemple.fr'])).toEqual([])
    expect(said(['en MAS.'])).toEqual(['en [MAS=mas].'])
  })

  it('takes neither parts of compounds nor of addresses, and goes on inside a longer name that is not there', () => {
    expect(said(['pré-INS, INS-1, v.INS, INS.fr, INS.'])).toEqual(['pré-INS, INS-1, v.INS, INS.fr, [INS=ins].'])
    expect(said(['adresse DMP'])).toEqual(['adresse [DMP=dmp]'])
    expect(said(['ins qualifiée, INS'])).toEqual(['ins qualifiée, [INS=ins]'])
    expect(said(['Élan DMP', 'É INS'])).toEqual(['Élan [DMP=dmp]', 'É [INS=ins]'])
  })

  it('knows the other names of a term', () => {
    expect(said(['votre adresse MSSanté'])).toEqual(['votre [adresse MSSanté=alias]'])
    expect(said(['votre alias MSSanté'])).toEqual(['votre [alias MSSanté=alias]'])
  })

  it('gives the text back whole', () => {
    const text = 'Le DMP et l’INS, en MAS'
    expect(
      firstMentions([text], terms)
        .get(text)
        ?.map((piece) => piece.text)
        .join(''),
    ).toBe(text)
  })

  it('finds nothing where there is no term', () => {
    expect(firstMentions(['Le DMP'], []).size).toBe(0)
  })
})
