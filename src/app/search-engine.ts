import model from 'virtual:knowledge/ranker'
import words from 'virtual:knowledge/search'

import type { Answers, Evaluation } from '#engine/types.ts'
import { type Finder, type FoundItem, type FoundKind, isAnswerTo } from '#features/find/found.ts'
import { whenIdle } from '#lib/idle.ts'
import { kept } from '#lib/kept.ts'
import { firstSentence } from '#lib/text.ts'
import { TERRITORY_KEY } from '#knowledge/constants.ts'
import type { Territory } from '#knowledge/territory.ts'
import { type AskedAnswer, answersOf } from '#knowledge/views/search.ts'
import type { GlossaryTerm } from '#knowledge/views/glossary.ts'
import { isChosen } from '#parts/chosen.ts'
import { encodeAnswers } from '#permalink/codec.ts'
import { paths } from '#permalink/paths.ts'
import { buildIndex } from '#search/build-index.ts'
import { readModel } from '#search/model.ts'
import { looksPersonal } from '#search/personal.ts'
import { createSeeker } from '#search/seek.ts'
import { sharedOf } from '#search/shared.ts'
import type { SoughtResult } from '#search/sought.ts'
import { warming } from '#search/warm.ts'

import { guide } from './guide.ts'
import { core, names } from './knowledge.ts'
import { territoryOf } from './territories.ts'

const MOST_OTHERS = 5
const MOST_SITUATIONS = 4
const MOST_TERMS = 3
/** Below this score, a word in common is all there is. */
const LEAST_TERM = 0.4

/** The search on this knowledge base, as the command line has it: `guide search`. */
export function prepare(glossary: readonly GlossaryTerm[]): Finder {
  const answers = answersOf(words.topics)
  const prepared = {
    ...words,
    questions: core.questions,
    situations: core.situations,
    model: readModel(model, sharedOf({ lexicon: words.lexicon, answers })),
    answerTools: new Map(answers.map(({ id, tool }) => [id, tool])),
    answerQuestions: new Map(answers.map(({ id, question }) => [id, question])),
    index: buildIndex({ questions: core.questions, situations: core.situations, glossary }),
    keep: (answers: Answers) => guide.keep(answers).answers,
    consult: (answers: Answers) => guide.consult(answers),
  }
  // The tools of a territory that comes later are looked for too.
  const seekerOf = withLast((tools: typeof core.tools) =>
    createSeeker({ ...prepared, tools: tools.map((tool) => ({ ...tool, aliases: words.aliases[tool.id] })) }),
  )
  const notices = new Map(words.notices.map((notice) => [notice.id, notice]))
  const describe = describer(glossary, answers)
  const itemOf = ({ kind, id }: Pick<SoughtResult, 'id'> & { readonly kind: string }): FoundItem[] => {
    const described = describe(kind, id)
    return described ? [described] : []
  }
  const find: Finder = (text, profile) => {
    const sought = seekerOf(core.tools)(text, profile)
    const { said, answers } = sought
    const items = sought.results.flatMap(itemOf)
    const things = items.filter(({ kind }) => kind !== 'situation')
    const evaluation = sought.verdicts === null ? null : guide.consult(answers)
    const [item = null] = ['tool', 'answer', 'situation'].includes(sought.first.kind) ? itemOf(sought.first) : []
    const isSettled = isAnswerTo(evaluation, item)
    const answered = paths.recommendation(encodeAnswers(answers))
    const asked = paths.guide(encodeAnswers(answers), sought.ask ?? undefined)
    const isAsked = said.length > 0
    // Who names a tool, or asks a question that has its answer, wants that one.
    const isWanted = item?.kind === 'answer' || sought.named.some(({ tool, denied }) => tool === item?.id && !denied)
    const isOpen = !isSettled && !isWanted && isAsked && sought.ask !== null
    // What is answered opens on why, and how to get in; a tool that only leads there, on the question that decides.
    const first = item && isSettled ? { ...item, to: answered } : item && isOpen ? { ...item, to: asked } : item
    const opens = isOpen ? asked : (first?.to ?? (isSettled ? answered : null))
    return {
      personal: looksPersonal(text).map((hint) => hint.words),
      notices: sought.notices.flatMap((id) => notices.get(id) ?? []),
      understood: core.questions.flatMap(({ id: question }) => {
        const option = answers[question]
        if (option === undefined || !isAsked) return []
        const own = said.find((answer) => answer.question === question)
        const isIdle = isSettled && evaluation !== null && evaluation.answers[question] === undefined
        return [{ question, option, from: own ? own.from : null, isIdle }]
      }),
      named: sought.named.map(({ words: typed, tool, denied }) => ({ words: typed, tool, denied })),
      unknownProfessions: sought.unknownProfessions,
      regions: sought.ambiguous,
      ignored: sought.ignored,
      because: sought.because,
      answers,
      evaluation,
      chosen: chosenFor(evaluation),
      first,
      opens,
      others: things.filter(({ kind, id }) => kind !== first?.kind || id !== first.id).slice(0, MOST_OTHERS),
      situations: items.filter(({ kind, id }) => kind === 'situation' && id !== first?.id).slice(0, MOST_SITUATIONS),
      terms: sought.hits
        .filter(({ kind, score }) => kind === 'term' && score >= LEAST_TERM)
        .slice(0, MOST_TERMS)
        .flatMap(itemOf),
      ask: sought.ask,
    }
  }
  void warmUp(find)
  return find
}

/** Once each region, while the page has nothing better to do: one who types at once loses nothing by it. */
async function warmUp(find: Finder): Promise<void> {
  const steps = warming(find, core, 1)
  do await whenIdle()
  while (steps.next().done !== true)
}

/** The territory that chose the tool that an evaluation recommends, where one did. */
function chosenFor(evaluation: Evaluation | null): Territory | null {
  const territory = territoryOf(evaluation?.answers[TERRITORY_KEY])
  const [top] = evaluation?.recommended ?? []
  return top && isChosen([top.tool, ...top.with], territory) ? territory : null
}

/** The same as long as what it is made of is the same. */
function withLast<From, Made>(make: (from: From) => Made): (from: From) => Made {
  let last: { readonly from: From; readonly made: Made } | null = null
  return (from) => {
    if (last?.from !== from) last = { from, made: make(from) }
    return last.made
  }
}

/** Of the questions that came first last: what answers them. */
const sayings = kept<Promise<string>>(20)

/** The sentence that decides of an answer of the FAQ, which is fetched when the first is told; '' where there is none. */
async function firstSaid(topic: string, entry: string): Promise<string> {
  const { topics } = (await import('virtual:knowledge/faq')).default
  const found = topics.find(({ id }) => id === topic)?.entries.find(({ id }) => id === entry)
  return found ? firstSentence(found.answer) : ''
}

type Described = Omit<FoundItem, 'kind' | 'id'>

function describer(
  glossary: readonly GlossaryTerm[],
  asked: readonly AskedAnswer[],
): (kind: string, id: string) => FoundItem | null {
  const situations = new Map(core.situations.map((situation) => [situation.id, situation]))
  const answers = new Map(asked.map((answer) => [answer.id, answer]))
  const terms = new Map(glossary.map((term) => [term.id, term]))
  const describe: Readonly<Record<FoundKind, (id: string) => Described | null>> = {
    situation: (id) => {
      const found = situations.get(id)
      return found ? { title: found.title, note: '', to: paths.situation(id) } : null
    },
    tool: (id) => {
      const found = names.findTool(id)
      return found ? { title: found.name, note: found.summary, to: paths.tool(id) } : null
    },
    answer: (id) => {
      const found = answers.get(id)
      const [topic = '', entry = ''] = id.split('/')
      const says = () => sayings(id, () => firstSaid(topic, entry).catch(() => ''))
      return found ? { title: found.question, note: found.topic, to: paths.faq(topic, entry), says } : null
    },
    term: (id) => {
      const found = terms.get(id)
      return found ? { title: found.term, note: found.definition, to: paths.glossary(id) } : null
    },
  }
  return (kind, id) => {
    if (!Object.hasOwn(describe, kind)) return null
    const known = kind as FoundKind // Own key, just above.
    const described = describe[known](id)
    return described ? { kind: known, id, ...described } : null
  }
}
