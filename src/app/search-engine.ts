import words from 'virtual:knowledge/search'

import type { Finder, FoundItem, FoundKind } from '#features/find/found.ts'
import { REGION_QUESTION } from '#knowledge/constants.ts'
import { isInRegion } from '#knowledge/standing.ts'
import type { FaqLibrary } from '#knowledge/views/faq.ts'
import type { GlossaryTerm } from '#knowledge/views/glossary.ts'
import { buildIndex } from '#search/build-index.ts'
import { looksPersonal } from '#search/personal.ts'
import { mergeResults, namedTools, search, type SearchHit } from '#search/query.ts'
import { understand } from '#search/understand.ts'
import { paths } from '#permalink/paths.ts'

import { guide } from './guide.ts'
import { core, names } from './knowledge.ts'

const MOST: Readonly<Record<FoundKind, number>> = { situation: 5, tool: 4, faq: 4, term: 3 }
/** Below this score, a word in common is all there is. */
const LEAST: Readonly<Record<FoundKind, number>> = { situation: 0, tool: 0.5, faq: 0.45, term: 0.4 }
/** Below this share of the best hit, a hit is there by a word only. */
const CLOSE = 0.35

/** The search on this knowledge base, as the command line has it: `guide search`. */
export function prepare({ topics }: FaqLibrary, glossary: readonly GlossaryTerm[]): Finder {
  const index = buildIndex({
    questions: core.questions,
    situations: core.situations.map((situation) => ({ ...situation, story: words.stories[situation.id] ?? '' })),
    tools: core.tools.map((tool) => ({ ...tool, aliases: words.aliases[tool.id] })),
    faq: topics,
    glossary,
  })
  const situations = new Map(core.situations.map((situation) => [situation.id, situation]))
  const entries = new Map(
    topics.flatMap((topic) => topic.entries.map((entry) => [`${topic.id}/${entry.id}`, { topic, entry }])),
  )
  const terms = new Map(glossary.map((term) => [term.id, term]))
  const describe: Readonly<Record<FoundKind, (id: string) => Omit<FoundItem, 'id'> | null>> = {
    situation: (id) => {
      const found = situations.get(id)
      return found ? { title: found.title, note: '', to: paths.situation(id) } : null
    },
    tool: (id) => {
      const found = names.findTool(id)
      return found ? { title: found.name, note: found.summary, to: paths.tool(id) } : null
    },
    faq: (id) => {
      const found = entries.get(id)
      return found
        ? { title: found.entry.question, note: found.topic.topic, to: paths.faq(found.topic.id, found.entry.id) }
        : null
    },
    term: (id) => {
      const found = terms.get(id)
      return found ? { title: found.term, note: found.definition, to: paths.glossary(id) } : null
    },
  }
  return (text, profile) => {
    const understanding = understand(text, words.lexicon, core.questions)
    const understood = Object.fromEntries(understanding.answers.map(({ question, option }) => [question, option]))
    const { answers } = guide.keep({ ...profile, ...understood })
    const isAsked = understanding.answers.length > 0
    const evaluation = isAsked ? guide.consult(answers) : null
    const hits = search(index, { understanding, profile })
    const top = evaluation?.recommended[0]
    // The reader of three lines sees three ways to go on: situations of one need follow those of others.
    const merged = mergeResults(index, top ? [top.tool] : [], hits)
    const ranked = merged.flatMap((result) => hits.filter((hit) => hit.kind === result.kind && hit.id === result.id))
    // What exists elsewhere only comes after what exists here, unless it was asked for by name.
    const named = new Set(namedTools(index, text))
    const isHere = (id: string | null) => {
      const tool = id === null ? undefined : names.findTool(id)
      return !tool || named.has(tool.id) || isInRegion(tool, answers[REGION_QUESTION] ?? null)
    }
    const hereFirst = (found: readonly SearchHit[], toolOf: (id: string) => string | null) => [
      ...found.filter(({ id }) => isHere(toolOf(id))),
      ...found.filter(({ id }) => !isHere(toolOf(id))),
    ]
    return {
      personal: looksPersonal(text).map((hint) => hint.words),
      understood: understanding.answers.filter(({ question }) => answers[question] !== undefined),
      answers,
      evaluation,
      items: {
        situation: itemsOf('situation', ranked, describe),
        tool: itemsOf(
          'tool',
          hereFirst(ranked, (id) => id),
          describe,
        ),
        faq: itemsOf(
          'faq',
          hereFirst(hits, (id) => entries.get(id)?.topic.tool ?? null),
          describe,
        ),
        term: itemsOf('term', hits, describe),
      },
    }
  }
}

function itemsOf(
  kind: FoundKind,
  hits: readonly SearchHit[],
  describe: Readonly<Record<FoundKind, (id: string) => Omit<FoundItem, 'id'> | null>>,
): FoundItem[] {
  const own = hits.filter((hit) => hit.kind === kind)
  const best = Math.max(0, ...own.map(({ score }) => score))
  return own
    .filter(({ score }) => score >= Math.max(best * CLOSE, LEAST[kind]))
    .slice(0, MOST[kind])
    .flatMap(({ id }) => {
      const described = describe[kind](id)
      return described ? [{ id, ...described }] : []
    })
}
