import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { beforeAll, describe, expect, it } from 'vitest'

import { loadKnowledge } from '#cli/load.ts'
import { Answer, Missing } from '#features/find/Answer.tsx'
import { type Finder, isAnswerTo } from '#features/find/found.ts'
import { decodeAnswers } from '#permalink/codec.ts'
import { readQuery } from '#permalink/forgive.ts'

import { guide } from './guide.ts'
import { core, names } from './knowledge.ts'
import { loadFinder } from './library.ts'
import { readLink } from './link.ts'

const loaded = loadKnowledge('data')
if (loaded.kind !== 'ok') throw new Error('the knowledge base is not valid')
const { lexicon, questions } = loaded.knowledge

/** Words that say a detail by themselves: no family, no prefix, no gap. */
const PLAIN = /^[\p{L}\p{N}' -]+$/u
const details = lexicon.flatMap((entry) => {
  if (entry.kind !== 'answers' || questions.find(({ id }) => id === entry.id)?.stage !== 'precision') return []
  return Object.entries(entry.options).flatMap(([option, { sure = [], usual = [] }]) => {
    const words = [...sure, ...usual].find((each) => PLAIN.test(each))
    return words === undefined ? [] : [{ question: entry.id, option, words }]
  })
})

const NEEDS = [
  'envoyer un compte rendu au médecin traitant',
  'avis d’un dermatologue sur une plaie',
  'téléconsultation avec une patiente en Bretagne',
  'discuter avec l’équipe en Occitanie',
  'répondre à mon patient',
]

let find: Finder
beforeAll(async () => {
  find = await loadFinder()
})

const hrefs = (shown: React.ReactNode) =>
  [...renderToStaticMarkup(<MemoryRouter>{shown}</MemoryRouter>).matchAll(/href="([^"]+)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  )

const searchOf = (address: string) => new URL(address, 'https://guide.example').search
const writtenIn = (address: string) => decodeAnswers(readQuery(searchOf(address)), core.questions).answers

describe('what a text says travels to what it opens', () => {
  it('has words for each detail that the lexicon tells', () => {
    expect(new Set(details.map(({ question }) => question)).size).toBeGreaterThan(5)
  })

  it.each(NEEDS)('%s', (need) => {
    let understood = 0
    for (const { question, option, words } of details) {
      const text = `${need}, ${words}`
      const found = find(text, {})
      if (!found.understood.some((each) => each.question === question && each.option === option)) continue
      understood++
      const { evaluation, answers, first } = found
      if (evaluation === null) continue
      const isTool = isAnswerTo(evaluation, first)
      const links = hrefs(
        isTool ? (
          <Answer evaluation={evaluation} answers={answers} names={names} chosen={null} understood="" />
        ) : (
          <Missing evaluation={evaluation} answers={answers} names={names} understood="" />
        ),
      )
      const opened = [...links, found.opens ?? '/'].filter((link) => /^\/(?:guide|recommandation)/.test(link))
      for (const address of opened)
        expect(writtenIn(address), `${text}: ${address}`).toMatchObject(
          Object.fromEntries(found.understood.map((each) => [each.question, each.option])),
        )
      if (!isTool) continue
      // The page of the answer shows what counts; what does not is said to change nothing.
      const shown = guide.consult(readLink(searchOf(opened[0] ?? '')).answers).answers
      for (const each of found.understood)
        expect(shown[each.question], `${text}: ${each.question}`).toBe(each.isIdle ? undefined : each.option)
    }
    expect(understood).toBeGreaterThan(5)
  })
})

describe('the one question that decides', () => {
  it('can be said not to be known', () => {
    const { evaluation, answers } = find('envoyer un résultat à mon patient en Normandie', {})
    if (evaluation === null) throw new Error('the need is read')
    expect(evaluation.next).toBe('espace-sante')
    const links = hrefs(<Missing evaluation={evaluation} answers={answers} names={names} understood="" />)
    expect(links.some((link) => link.startsWith('/guide') && link.includes('espace-sante=ne-sais-pas'))).toBe(true)
  })
})

describe('a question that has its answer', () => {
  it('comes with the sentence that decides, the same each time it is asked for', async () => {
    const { first } = find('comment écrire à un patient sur mon espace santé', {})
    expect(first?.kind).toBe('answer')
    const says = first?.says
    expect(await says?.()).toMatch(/^Depuis une messagerie MSSanté.*\.$/u)
    expect(says?.()).toBe(first?.says?.())
  })
})
