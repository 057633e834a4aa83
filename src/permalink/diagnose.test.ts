import { describe, expect, it } from 'vitest'

import { Guide as Engine } from '#engine/guide.ts'
import { gapOf, knowledgeOf, type TestGap, type TestTool, toolOf } from '#tests/support/knowledge.ts'

import { decodeAnswers, encodeShared, NOTHING_SEEN } from './codec.ts'
import { diagnoseLink } from './diagnose.ts'
import { readQuery } from './forgive.ts'

const questions = { region: ['ici', 'ailleurs'], besoin: ['ecrire', 'voir'], forme: ['libre', 'trace'] }
const KB = '2026-11-22'
const link = { region: 'ici', besoin: 'ecrire', forme: 'libre' }

type LinkTool = TestTool & { formerIds?: readonly string[]; retired?: { on: string | null; text: string } }
type Guide = { readonly tools: readonly LinkTool[]; readonly gaps?: readonly TestGap[]; readonly kb?: string }

const evaluate = ({ tools, gaps = [] }: Guide, answers = link) =>
  new Engine(knowledgeOf(questions, tools, gaps)).consult(answers)

/** A link made with one knowledge base and opened with another. */
function openLink(before: Guide, after: Guide) {
  const query = encodeShared(evaluate(before), before.kb ?? '2025-01-01')
  const engine = new Engine(knowledgeOf(questions, after.tools, after.gaps ?? []))
  const decoded = decodeAnswers(readQuery(query), knowledgeOf(questions, after.tools).questions)
  const kept = engine.keep(decoded.answers)
  return diagnoseLink(
    { seen: decoded.seen, kb: decoded.kb, droppedCount: decoded.dropped.length + kept.dropped.length },
    { evaluation: engine.consult(kept.answers), tools: after.tools, kb: after.kb ?? KB },
  )
}

const courrier = toolOf('courrier', { primary: [{ besoin: ['ecrire'] }] })
const messagerie = toolOf('messagerie', { primary: [{ besoin: ['ecrire'] }], regions: ['ici'] })
const before = { tools: [courrier] }

describe('a link says why its answer is not what its sender saw', () => {
  it('is silent when nothing changed', () => {
    expect(openLink(before, before)).toEqual({ kind: 'same' })
  })

  it('is silent when the tool was only renamed', () => {
    const renamed = { ...toolOf('lettre', { primary: [{ besoin: ['ecrire'] }] }), formerIds: ['courrier'] }
    expect(openLink(before, { tools: [renamed] })).toEqual({ kind: 'same' })
  })

  it('names the new tool, and where the old one went', () => {
    expect(openLink(before, { tools: [courrier, messagerie] })).toMatchObject({
      kind: 'changed',
      before: 'courrier',
      after: { tool: 'messagerie' },
      kb: '2025-01-01',
      causes: [{ kind: 'moved', to: 'alternative' }],
    })
  })

  it('gives the exclusion that now holds', () => {
    const excluded = toolOf('courrier', {
      primary: [{ besoin: ['ecrire'] }],
      excluded: [{ forme: ['libre'] } as never],
    })
    // Another tool rests on the form of the exchange, so that the link carries it.
    const carnet = toolOf('carnet', { fallback: [{ besoin: ['ecrire'], forme: ['libre'] }] })
    expect(openLink({ tools: [courrier, carnet] }, { tools: [excluded, messagerie] })).toMatchObject({
      causes: [{ kind: 'set-aside', reasons: [{ code: 'exclusion', tool: 'courrier', questions: ['forme'] }] }],
    })
  })

  it('says that the tool does not exist in the region any more, under the id it has today', () => {
    const moved = {
      ...toolOf('lettre', { primary: [{ besoin: ['ecrire'] }], regions: ['ailleurs'] }),
      formerIds: ['courrier'],
    }
    expect(openLink(before, { tools: [moved, messagerie] })).toMatchObject({
      before: 'lettre',
      causes: [{ kind: 'elsewhere' }],
    })
  })

  it('says that it was withdrawn, and when', () => {
    const retired = { ...toolOf('courrier', {}), retired: { on: '2026-05', text: 'Fermé.' } }
    expect(openLink(before, { tools: [retired, messagerie] })).toMatchObject({
      causes: [{ kind: 'retired', on: '2026-05', text: 'Fermé.' }, { kind: 'set-aside' }],
    })
  })

  it('says that nobody knows it any more', () => {
    expect(openLink(before, { tools: [messagerie] })).toMatchObject({
      before: 'courrier',
      causes: [{ kind: 'unknown-tool' }],
    })
  })

  it('names the gap where nothing fits any more', () => {
    const gaps = [gapOf('rien-ici', ['ici'], { besoin: ['ecrire'] })]
    const gone = toolOf('courrier', { primary: [{ besoin: ['ecrire'] }], regions: ['ailleurs'] })
    expect(openLink(before, { tools: [gone], gaps })).toMatchObject({
      after: null,
      causes: [{ kind: 'elsewhere' }, { kind: 'gap', gaps: ['rien-ici'] }],
    })
  })

  it('says that there is a tool now, where its sender saw none', () => {
    const none = { tools: [toolOf('courrier', { primary: [{ besoin: ['voir'] }] })] }
    expect(encodeShared(evaluate(none), KB)).toContain(`vu=${NOTHING_SEEN}`)
    expect(openLink(none, none)).toEqual({ kind: 'same' })
    expect(openLink(none, { tools: [messagerie] })).toMatchObject({ before: null, causes: [{ kind: 'new-tool' }] })
  })

  it('names the questions that now matter', () => {
    const split = toolOf('courrier', { primary: [{ besoin: ['ecrire'], forme: ['libre'] }] })
    const query = encodeShared(evaluate(before, { region: 'ici', besoin: 'ecrire' } as typeof link), KB)
    const evaluation = evaluate({ tools: [split] }, { region: 'ici', besoin: 'ecrire' } as typeof link)
    const { seen, kb } = decodeAnswers(readQuery(query), [])
    expect(diagnoseLink({ seen, kb, droppedCount: 0 }, { evaluation, tools: [split], kb: KB })).toMatchObject({
      causes: [{ kind: 'asks', questions: ['forme'] }],
    })
  })

  it('says that the page is older than the link', () => {
    expect(openLink({ tools: [courrier], kb: '2027-01-01' }, { tools: [messagerie] })).toMatchObject({
      causes: [{ kind: 'newer-guide' }, { kind: 'unknown-tool' }],
    })
  })

  it('carries no mark while nothing is settled', () => {
    const split = { tools: [toolOf('courrier', { primary: [{ forme: ['libre'] }] })] }
    expect(encodeShared(evaluate(split, { region: 'ici' } as typeof link), KB)).toBe('region=ici')
  })
})
