import { describe, expect, it } from 'vitest'

import { answersAbout, answersFor, type FaqEntry, type FaqTopic } from './faq.ts'

const entry = (id: string, parts: Partial<FaqEntry> = {}): FaqEntry => ({
  id,
  question: `${id} ?`,
  answer: 'Oui.',
  status: 'current',
  sources: [],
  ...parts,
})
const topic = (id: string, tool: string | null, entries: readonly FaqEntry[]): FaqTopic => ({
  id,
  topic: id,
  tool,
  entries,
})

const topics: readonly FaqTopic[] = [
  topic('carte', null, [
    entry('perdue', { tools: ['boite'], when: { besoin: ['se-connecter'] } }),
    entry('pretee', { when: { besoin: ['se-connecter'] } }),
    entry('etudiant', { tools: ['boite'], professions: ['etudiant'] }),
  ]),
  topic('boite', 'boite', [
    entry('prix'),
    entry('taille', { tools: ['boite'] }),
    entry('ancienne', { status: 'outdated', replaced: { text: 'Non.', sources: [] } }),
  ]),
  topic('autre', 'autre', [entry('rien')]),
]
const idsOf = (asked: readonly { entry: FaqEntry }[]) => asked.map((one) => one.entry.id)

describe('the questions about tools', () => {
  it('holds those of a topic about one and those that name one, never what is outdated', () => {
    const found = answersAbout(topics, ['boite'])
    expect(found.map(({ topic: { id }, entries }) => [id, ...entries.map((one) => one.id)])).toEqual([
      ['carte', 'perdue', 'etudiant'],
      ['boite', 'prix', 'taille'],
    ])
  })

  it('holds nothing for a tool that nobody asks about', () => {
    expect(answersAbout(topics, ['inconnu'])).toEqual([])
  })
})

describe('the questions that a recommendation calls for', () => {
  it('puts those of these answers first, and of these the ones about its tools', () => {
    expect(idsOf(answersFor(topics, { tools: ['boite'], answers: { besoin: 'se-connecter' } }))).toEqual([
      'perdue',
      'pretee',
      'etudiant',
      'taille',
      'prix',
    ])
  })

  it.each([
    ['another need', { besoin: 'ecrire' }],
    ['a need left open', {}],
    ['a need not known', { besoin: 'ne-sais-pas' }],
  ])('leaves out what these answers do not call for: %s', (_name, answers) => {
    expect(idsOf(answersFor(topics, { tools: [], answers }))).toEqual([])
  })

  it('leaves out what is for other professions, and keeps it while the profession is not known', () => {
    const idsFor = (profession: string) => idsOf(answersFor(topics, { tools: ['boite'], answers: { profession } }))
    expect(idsFor('medecin')).not.toContain('etudiant')
    expect(idsFor('etudiant')).toContain('etudiant')
    expect(idsFor('ne-sais-pas')).toContain('etudiant')
  })
})
