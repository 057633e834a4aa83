import { describe, expect, it } from 'vitest'

import { Guide } from '#engine/guide.ts'
import { causeSentence } from '#features/share/cause-sentence.ts'
import { filterSituations, readFilters } from '#features/situations/filters.ts'
import { decodeAnswers, encodeShared, shownFirst } from '#permalink/codec.ts'
import { diagnoseLink } from '#permalink/diagnose.ts'
import { findByAnyId, readQuery } from '#permalink/forgive.ts'
import { decodeSelection } from '#permalink/selection.ts'
import { createNames } from '#text/names.ts'
import { realGuide } from '#tests/support/real-guide.ts'

import golden from './golden.json' with { type: 'json' }
import { GONE, RENAMED, RETIRED, tomorrow, yesterday } from './other-days.ts'

type Core = (typeof realGuide)['core']

/** A guide on a knowledge base of another day: the links it gives, and what it makes of a link. */
function guideOf(core: Core) {
  const engine = new Guide(core)
  const names = createNames(core)
  const share = (answers: Readonly<Record<string, string>>) => {
    const evaluation = engine.consult(engine.keep(answers).answers)
    return { query: encodeShared(evaluation, core.base.kb), evaluation }
  }
  const open = (query: string) => {
    const link = decodeAnswers(readQuery(query), core.questions)
    const kept = engine.keep(link.answers)
    const evaluation = engine.consult(kept.answers)
    const lost = link.dropped.filter(({ why }) => why === 'unknown-option').length + kept.dropped.length
    const diagnosis = diagnoseLink(
      { seen: link.seen, kb: link.kb, droppedCount: lost },
      { evaluation, tools: core.tools, kb: core.base.kb },
    )
    const told =
      diagnosis.kind === 'same'
        ? []
        : diagnosis.causes.map((cause) =>
            causeSentence(cause, { knowledge: core, names, answers: evaluation.answers, ...diagnosis }),
          )
    return { evaluation, diagnosis, told, dropped: [...link.dropped, ...kept.dropped] }
  }
  return { core, share, open }
}

const today = guideOf(realGuide.core)
const older = guideOf(yesterday(realGuide.core))
const newer = guideOf(tomorrow(realGuide.core))

describe('links made with an older knowledge base, opened today', () => {
  const links = older.core.situations.flatMap(({ answers }) =>
    [answers, { ...answers, region: 'bretagne' }, { ...answers, contenu: GONE.option }].map((given) =>
      older.share(given),
    ),
  )

  it('say what changed and why, each in a sentence, or nothing where the answer is the same', () => {
    const kinds = new Map<string, number>()
    for (const { query, evaluation } of links) {
      const before = shownFirst(evaluation) ?? undefined
      const { diagnosis, evaluation: now, told } = today.open(query)
      if (evaluation.outcome === 'undecided' || evaluation.outcome === 'by-case') {
        expect(diagnosis, query).toEqual({ kind: 'same' })
      } else if (diagnosis.kind === 'same') {
        const top = shownFirst(now)
        expect(now.outcome, query).toBe(evaluation.outcome)
        expect(before === undefined || before.tool === top?.tool || top?.with.includes(before.tool), query).toBe(true)
      } else {
        expect(diagnosis.before, query).toBe(before?.tool ?? null)
        expect(diagnosis.causes.length, query).toBeGreaterThan(0)
        for (const sentence of told) expect(sentence.trim(), query).toMatch(/^\p{Lu}.*[.!]$/su)
        for (const { kind } of diagnosis.causes) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      }
    }
    for (const kind of ['unknown-tool', 'set-aside', 'moved', 'new-tool', 'gap', 'asks', 'dropped'])
      expect([...kinds.keys()], 'every way to change is met').toContain(kind)
  })

  it('say why a channel that was allowed is not any more, in the words of the rule', () => {
    const { query } = older.share({ avec: 'patient', besoin: 'discuter', region: 'bretagne', profession: 'infirmier' })
    expect(query).toMatch(/kb=2025-03-01&vu=messagerie-classique$/)
    const { told } = today.open(`espace-sante=active&formalisme=a-tracer&${query}`)
    expect(told.join(' ')).toMatch(/ne convient plus ici.*sécurisé/)
  })
})

describe('links made today, opened with a later knowledge base', () => {
  const decided = [
    ...today.core.situations.map(({ answers }) => today.share(answers).query),
    ...golden.links.flatMap(({ address, opens }) =>
      opens === 'recommendation' ? [new URL(address, 'https://exemple.fr').search.slice(1)] : [],
    ),
  ]

  it('follow every renamed tool, option, question and region: same answer, nothing to say', () => {
    let renamed = 0
    for (const query of decided) {
      const now = today.open(query)
      const later = newer.open(query)
      expect(Object.keys(later.evaluation.answers), query).toHaveLength(Object.keys(now.evaluation.answers).length)
      expect(later.dropped.length, query).toBe(now.dropped.length)
      const top = now.evaluation.recommended[0]?.tool
      if (top === undefined || top === RETIRED.id || now.diagnosis.kind === 'changed') continue
      const id: string = RENAMED[top as keyof typeof RENAMED] ?? top
      if (id !== top) renamed += 1
      expect(later.evaluation.recommended[0]?.tool, query).toBe(id)
      expect(later.diagnosis, query).toEqual({ kind: 'same' })
    }
    expect(renamed).toBeGreaterThan(10)
  })

  it('say that a tool was withdrawn, when, and what replaces it', () => {
    const query = decided.find((text) => text.endsWith(`vu=${RETIRED.id}`)) ?? ''
    const { told, diagnosis } = newer.open(query)
    expect(diagnosis.kind).toBe('changed')
    expect(told[0]?.replaceAll(/\s/g, ' ')).toBe(
      'SPICO Discussions a été retiré (1er mai 2027) : SPICO Discussions a fermé.',
    )
  })

  it('follow renamed situations, regions, professions and families outside the answers too', () => {
    const { core } = newer
    expect(findByAnyId(core.situations, 'ecrire-a-un-patient')?.id).toBe(RENAMED['ecrire-a-un-patient'])
    const { selection } = decodeSelection(readQuery('region=occitanie&s=ecrire-a-un-patient'), core)
    expect(selection).toMatchObject({ region: RENAMED.occitanie, situations: [RENAMED['ecrire-a-un-patient']] })
    for (const query of ['?region=occitanie', '?profession=infirmier']) {
      const filters = readFilters(query, core)
      expect(filterSituations(core, filters).length, query).toBe(
        filterSituations(today.core, readFilters(query, today.core)).length,
      )
    }
  })
})
