import { COUNTERPART_QUESTION, isOpenAnswer, NEED_QUESTION, PROFESSION_QUESTION, REGION_QUESTION } from './constants.ts'
import { type Finding, jsonPath } from './finding.ts'
import { fileOf, type Knowledge } from './knowledge.ts'
import type { LocalWords, Tool } from './schema.ts'
import { type Checks, referenceChecks, type Report } from './references.ts'
import { standingOf } from './standing.ts'
import { everyStatement } from './region-statements.ts'
import { checkTerritory } from './territory-layer.ts'
import { checkLexicon, checkPhrases } from './word-integrity.ts'
import type { Fact, Prerequisite } from './statement.ts'

/** Checks that every reference of the knowledge base resolves and that ids are unique where they must be. */
export function checkIntegrity(knowledge: Knowledge): readonly Finding[] {
  return [...checkBeforeTelling(knowledge), ...findingsOf(knowledge, checkChanges)]
}

/** As `checkIntegrity`, without what readers are told of changes: for those who are about to say it. */
export function checkBeforeTelling(knowledge: Knowledge): readonly Finding[] {
  return [
    ...findingsOf(knowledge, checkParts),
    ...knowledge.territories.flatMap((territory) =>
      checkTerritory(knowledge, territory, fileOf(knowledge, 'territories', territory.id), knowledge.base.kb),
    ),
  ]
}

function findingsOf(
  knowledge: Knowledge,
  run: (knowledge: Knowledge, check: Checks, report: Report) => void,
): readonly Finding[] {
  const findings: Finding[] = []
  const report: Report = (file, path, message, remedy) =>
    findings.push({ code: 'reference', file, path: jsonPath(path), message, remedy })
  run(knowledge, referenceChecks(knowledge, report), report)
  return findings
}

function checkParts(knowledge: Knowledge, check: Checks, report: Report): void {
  for (const question of knowledge.questions) {
    const file = fileOf(knowledge, 'questions', question.id)
    check.unique(file, ['options'], question.options)
    for (const [index, id] of (question.after ?? []).entries()) check.question(file, ['after', index], id)
    for (const [index, option] of question.options.entries()) {
      check.notReserved(file, ['options', index, 'id'], option.id)
      if (option.when) check.condition(file, ['options', index, 'when'], option.when)
      for (const [at, { when, option: other }] of (option.becomes ?? []).entries()) {
        const path = ['options', index, 'becomes', at]
        check.condition(file, [...path, 'when'], when)
        if (other === option.id || !question.options.some(({ id }) => id === other))
          report(file, [...path, 'option'], `"${other}" is no other option of ${question.id}`, 'use the id of one')
      }
    }
  }
  for (const region of knowledge.regions) {
    const file = fileOf(knowledge, 'regions', region.id)
    if (region.grades) check.citations(file, ['grades', 'cite'], region.grades.cite)
    check.unique(file, ['contacts'], region.contacts ?? [])
    for (const [index, { when, cite }] of (region.contacts ?? []).entries()) {
      if (when) check.condition(file, ['contacts', index, 'when'], when)
      check.citations(file, ['contacts', index, 'cite'], cite)
    }
  }
  for (const category of knowledge.categories)
    check.citations(fileOf(knowledge, 'categories', category.id), ['cite'], category.cite)
  for (const tool of knowledge.tools) checkTool(knowledge, tool, check)
  for (const gap of knowledge.gaps) {
    const file = fileOf(knowledge, 'gaps', gap.id)
    if (gap.regions !== 'all')
      for (const [index, id] of gap.regions.entries()) check.region(file, ['regions', index], id)
    check.condition(file, ['when'], gap.when)
    if (gap.cite) check.citations(file, ['cite'], gap.cite)
    for (const [index, { tool, cite }] of (gap.substitutes ?? []).entries()) {
      check.tool(file, ['substitutes', index, 'tool'], tool)
      check.citations(file, ['substitutes', index, 'cite'], cite)
    }
  }
  for (const situation of knowledge.situations) checkSituation(knowledge, situation, check)
  checkCompleteness(knowledge, report)
  checkWayIn(knowledge, report)
  checkEvidence(knowledge, report)
  for (const faq of knowledge.faq) checkFaq(knowledge, faq, check)
  for (const { region, words } of knowledge.local) checkLocal(knowledge, region, words, check, report)
  for (const notice of knowledge.notices) {
    const file = fileOf(knowledge, 'notices', notice.id)
    check.citations(file, ['cite'], notice.cite)
    if (notice.when) check.condition(file, ['when'], notice.when)
    checkSaysMore(knowledge, file, notice, report)
    checkUrgent(file, notice, report)
  }
  checkNoticesAreCalled(knowledge, report)
  checkLexicon(knowledge, check, report)
  checkPhrases(knowledge, check, report)
  checkFormerIds(knowledge, report)
}

/**
 * What a page would otherwise leave empty in silence: a region without a shape, words or someone to ask, an option of
 * "avec" without a pictogram, a need without advice, an option without words, a story without a title; and two situations
 * that one title could not tell apart.
 */
function checkCompleteness(knowledge: Knowledge, report: Report): void {
  const words = new Map(
    knowledge.lexicon.flatMap((entry) => (entry.kind === 'answers' ? [[entry.id, entry.options] as const] : [])),
  )
  for (const region of knowledge.regions) {
    const file = fileOf(knowledge, 'regions', region.id)
    if (region.kind === 'guide') continue
    if (!region.shape) report(file, [], 'the picture of France cannot draw it', 'add shape: a few points on its grid')
    if (region.note.trim() === '')
      report(file, ['note'], 'nothing is said of it', 'say what is known, or that nothing is')
  }
  for (const question of knowledge.questions) {
    const file = fileOf(knowledge, 'questions', question.id)
    const isOfRegions = question.id === REGION_QUESTION
    for (const [index, option] of question.options.entries()) {
      const isSheet = isOfRegions && knowledge.regions.some(({ id, kind }) => id === option.id && kind === 'guide')
      if (words.size > 0 && !isSheet && words.get(question.id)?.[option.id] === undefined && !isOfRegions)
        report(
          file,
          ['options', index],
          `nobody can type "${option.id}": no words mean it`,
          `add its words to lexicon/${question.id}.json`,
        )
      if (question.id === COUNTERPART_QUESTION && option.glyph === undefined)
        report(file, ['options', index], `"${option.id}" has no pictogram`, 'add glyph')
      if (question.id === NEED_QUESTION && option.advice === undefined)
        report(
          file,
          ['options', index],
          `"${option.id}" does not say what to do`,
          'add advice: « Écrivez par {outil} »',
        )
    }
  }
  const stories = new Set(knowledge.series.map(({ id }) => id))
  const titled = new Map<string, string>()
  for (const { id, title, series } of knowledge.situations) {
    const other = titled.get(title)
    if (other !== undefined)
      report(
        fileOf(knowledge, 'situations', id),
        ['title'],
        `"${other}" has the same title`,
        'say what is its own: who, where, what for',
      )
    titled.set(title, id)
    if (series && !stories.has(series.id))
      report(
        fileOf(knowledge, 'situations', id),
        ['series', 'id'],
        `no story is called "${series.id}"`,
        'use the id of a file of series/, or add one',
      )
  }
}

/**
 * A named tool that the guide recommends says where one opens it, installs it or asks for an account, or why it gives no
 * such address. A kind of tool and a channel have none.
 */
function checkWayIn(knowledge: Knowledge, report: Report): void {
  for (const tool of knowledge.tools) {
    const isNamed = tool.kind === 'tool' || tool.kind === 'standard'
    if (tool.kind !== 'category' && tool.links.some(({ does }) => does === 'example')) {
      report(
        fileOf(knowledge, 'tools', tool.id),
        ['links'],
        `"${tool.id}" is no kind of tool, and has an example`,
        'only a kind of tool has examples: a named tool is opened, joined or installed',
      )
    }
    if (!isNamed || standingOf(tool, knowledge.tools) !== 'current') continue
    const opens = tool.links.some(
      ({ does, status }) => does !== undefined && does !== 'example' && status === 'current',
    )
    const saysWhyNot = [...tool.access, ...tool.limits].some(
      ({ about, status }) => status !== 'outdated' && about?.includes('address'),
    )
    if (opens || saysWhyNot) continue
    report(
      fileOf(knowledge, 'tools', tool.id),
      ['links'],
      `"${tool.id}" is recommended, and nothing says where one opens it`,
      'add a current link that does open, install or join; else a step of access about "address": why not, whom to ask',
    )
  }
}

/** How long evidence lets a use of a regional tool stand without doubt, in years. */
const FRESH_YEARS = 3

/**
 * A regional service closes or changes its name: a use of it is current on a founding document, or on a source of less
 * than three years. Law and national services have no such term.
 */
function checkEvidence(knowledge: Knowledge, report: Report): void {
  const { kb } = knowledge.base
  const oldest = `${Number(kb.slice(0, 4)) - FRESH_YEARS}${kb.slice(4)}`
  const isFresh = new Map(
    knowledge.sources.map(({ id, founding, published, latest }) => {
      const date = published ?? latest ?? ''
      // A date as precise as its source: « 2023 » may be any day of 2023.
      return [id, founding || date >= oldest.slice(0, date.length || 1)]
    }),
  )
  for (const tool of knowledge.tools) {
    if (tool.regions === 'all') continue
    for (const [index, { id, status, cite }] of tool.uses.entries()) {
      if (status !== 'current' || cite.some(({ source }) => isFresh.get(source))) continue
      report(
        fileOf(knowledge, 'tools', tool.id),
        ['uses', index, 'status'],
        `"${id}" is current on evidence that is undated or older than ${FRESH_YEARS} years`,
        'write "to-confirm", or cite newer evidence',
      )
    }
  }
}

const statementLists = ['uses', 'exclusions', 'prerequisites', 'limits', 'access', 'support', 'audience'] as const

/** What a tool's own file says; what regions say of it is checked in theirs. */
function checkTool(knowledge: Knowledge, whole: Tool, check: Checks): void {
  const tool = ownWords(whole)
  const file = fileOf(knowledge, 'tools', tool.id)
  for (const [index, id] of tool.implements.entries()) check.tool(file, ['implements', index], id)
  if (tool.regions !== 'all')
    for (const [index, id] of tool.regions.entries()) check.region(file, ['regions', index], id)
  for (const [index, id] of tool.families.entries()) check.family(file, ['families', index], id)
  for (const [index, id] of tool.markers.entries()) check.marker(file, ['markers', index], id)
  for (const [index, link] of tool.links.entries()) check.citations(file, ['links', index, 'cite'], link.cite)
  for (const list of statementLists) checkStatements(file, list, tool[list], check)
}

type AnyStatement = Tool[(typeof statementLists)[number]][number]

function checkStatements(file: string, list: string, statements: readonly AnyStatement[], check: Checks): void {
  check.unique(file, [list], statements)
  for (const [index, statement] of statements.entries()) {
    const at = [list, index]
    check.citations(file, [...at, 'cite'], statement.cite)
    if (statement.replaced) check.citations(file, [...at, 'replaced', 'cite'], statement.replaced.cite)
    if (statement.when) check.condition(file, [...at, 'when'], statement.when)
    const needs = 'needs' in statement ? (statement as Prerequisite).needs : undefined
    if (needs) check.condition(file, [...at, 'needs'], needs)
    const concerns = 'concerns' in statement ? (statement as Fact).concerns : undefined
    if (concerns) check.condition(file, [...at, 'concerns'], concerns)
    if ('instead' in statement) {
      for (const [place, id] of statement.instead.entries()) check.tool(file, [...at, 'instead', place], id)
    }
  }
}

/** A tool as its own file says it, without the words of regions: these come last in every list. */
function ownWords(tool: Tool): Tool {
  const own = <S extends { readonly scope?: unknown }>(statements: readonly S[]) =>
    statements.filter(({ scope }) => scope === undefined)
  const { links, exclusions, prerequisites, limits, access, support } = tool
  return {
    ...tool,
    links: own(links),
    exclusions: own(exclusions),
    prerequisites: own(prerequisites),
    limits: own(limits),
    access: own(access),
    support: own(support),
  }
}

/**
 * What a region says of a tool of another layer: the tool exists here and is not the region's own, no statement takes
 * the name of one below it (it would hide it), and nothing unsafe is said to be in use.
 */
function checkLocal(knowledge: Knowledge, region: string, words: LocalWords, check: Checks, report: Report): void {
  const file = fileOf(knowledge, 'local', `${region}/${words.id}`)
  const tool = knowledge.tools.find(({ id }) => id === words.id)
  if (!tool) return check.tool(file, ['id'], words.id)
  if (tool.regions !== 'all' && !tool.regions.includes(region))
    report(file, ['id'], `"${words.id}" does not exist in "${region}"`, 'speak of a tool of this stack only')
  if (tool.regions !== 'all' && tool.regions.length === 1 && tool.regions[0] === region)
    report(file, ['id'], `"${words.id}" is this region's own tool`, 'say it in the file of the tool itself')
  if (words.inUse && tool.unsafe)
    report(file, ['inUse'], `"${words.id}" is unsafe: no layer can say that it is in use`, 'remove inUse')
  const own = ownWords(tool)
  for (const list of ['links', 'exclusions', 'prerequisites', 'limits', 'access', 'support'] as const) {
    const statements = words[list] ?? []
    if (list === 'links') {
      for (const [index, link] of (words.links ?? []).entries()) check.citations(file, [list, index, 'cite'], link.cite)
      continue
    }
    checkStatements(file, list, words[list] ?? [], check)
    const below = new Set<string>(own[list].map(({ id }) => id))
    for (const [index, statement] of statements.entries()) {
      const id = 'id' in statement ? statement.id : ''
      if (below.has(id))
        report(
          file,
          [list, index, 'id'],
          `"${id}" is a statement of the tool itself: a layer adds, it replaces nothing`,
          'give this statement an id of its own',
        )
    }
  }
  for (const word of ['inUse', 'closed'] as const) {
    const said = words[word]
    if (!said) continue
    check.citations(file, [word, 'cite'], said.cite)
    if ((said.on ?? '') > knowledge.base.kb)
      report(file, [word, 'on'], `${said.on} is after the date of the knowledge base`, 'correct the date')
  }
}

function checkSituation(knowledge: Knowledge, situation: Knowledge['situations'][number], check: Checks): void {
  const file = fileOf(knowledge, 'situations', situation.id)
  check.citations(file, ['cite'], situation.cite)
  for (const [questionId, optionId] of Object.entries(situation.answers)) {
    check.question(file, ['answers', questionId], questionId)
    if (!isOpenAnswer(optionId)) check.option(file, ['answers', questionId], questionId, optionId)
  }
  const { expect } = situation
  if (expect.recommended) check.tool(file, ['expect', 'recommended'], expect.recommended)
  if (expect.gap) check.gap(file, ['expect', 'gap'], expect.gap)
  for (const list of ['with', 'complements', 'fallbacks', 'toConfirm', 'avoid', 'cases', 'safe'] as const) {
    for (const [index, id] of (expect[list] ?? []).entries()) check.tool(file, ['expect', list, index], id)
  }
}

function checkFaq(knowledge: Knowledge, faq: Knowledge['faq'][number], check: Checks): void {
  const file = fileOf(knowledge, 'answers', faq.id)
  if (faq.tool) check.tool(file, ['tool'], faq.tool)
  check.unique(file, ['entries'], faq.entries)
  for (const [index, entry] of faq.entries.entries()) {
    check.citations(file, ['entries', index, 'cite'], entry.cite)
    if (entry.replaced) check.citations(file, ['entries', index, 'replaced', 'cite'], entry.replaced.cite)
    for (const [place, id] of (entry.tools ?? []).entries()) check.tool(file, ['entries', index, 'tools', place], id)
    if (entry.when) check.condition(file, ['entries', index, 'when'], entry.when)
    for (const [place, id] of (entry.professions ?? []).entries())
      check.option(file, ['entries', index, 'professions', place], 'profession', id)
  }
}

/**
 * What readers are told of changes names what exists today, from no day after the base, in a sentence that someone
 * wrote. What was removed alone may name nothing that says so.
 */
function checkChanges(knowledge: Knowledge, check: Checks, report: Report): void {
  if (knowledge.changes.length === 0) return
  const statements = everyStatement(knowledge)
  for (const { id, entries } of knowledge.changes) {
    const file = fileOf(knowledge, 'changes', id)
    if (id > knowledge.base.kb)
      report(file, ['id'], `${id} is after the date of the knowledge base`, 'date the base first: kb in base.json')
    check.unique(file, ['entries'], entries)
    for (const [index, entry] of entries.entries()) {
      const at = ['entries', index]
      if (DRAFT.test(entry.text))
        report(file, [...at, 'text'], 'this sentence is a draft', 'say what changes for a reader, in French')
      for (const [place, region] of (entry.regions ?? []).entries())
        check.region(file, [...at, 'regions', place], region)
      for (const [place, need] of (entry.needs ?? []).entries())
        check.option(file, [...at, 'needs', place], NEED_QUESTION, need)
      for (const [place, profession] of (entry.professions ?? []).entries())
        check.option(file, [...at, 'professions', place], PROFESSION_QUESTION, profession)
      if (entry.what === 'removed') continue
      for (const [place, tool] of (entry.tools ?? []).entries()) check.tool(file, [...at, 'tools', place], tool)
      if (entry.statements.length === 0)
        report(file, [...at, 'statements'], 'nothing is named that says so', 'name the statements, or what was removed')
      for (const [place, statement] of entry.statements.entries()) {
        if (!statements.has(statement) && !knowledge.files.has(statement))
          report(
            file,
            [...at, 'statements', place],
            `nothing is called "${statement}"`,
            'name what says so today; the sentence may stay',
          )
      }
    }
  }
  const [newest] = knowledge.changes
  if (newest !== undefined && newest.id < knowledge.base.kb)
    report(
      'base.json',
      ['kb'],
      `nothing says what changed since ${newest.id}`,
      `write changes/${knowledge.base.kb}.json: "guide changes HEAD data --write" drafts it`,
    )
}

/** What `guide changes` leaves to be written. */
const DRAFT = /À ÉCRIRE/

/** What a reminder leads to is written, and nothing else leads to an answer: the rest says it itself. */
function checkSaysMore(knowledge: Knowledge, file: string, notice: Knowledge['notices'][number], report: Report): void {
  if (notice.answer === undefined) return
  const { topic, entry } = notice.answer
  if (notice.kind !== 'reminder')
    report(file, ['answer'], 'only a reminder leads to an answer', 'say it in its text, or make it a reminder')
  if (!knowledge.faq.some(({ id, entries }) => id === topic && entries.some((other) => other.id === entry)))
    report(file, ['answer'], `no answer is called "${topic}/${entry}"`, 'use an answer of data/national/answers')
}

/** A notice is said because of answers or of words: what nothing calls for nobody reads. */
function checkNoticesAreCalled(knowledge: Knowledge, report: Report): void {
  const byWords = new Set<string>([
    ...knowledge.lexicon.flatMap((entry) => (entry.kind === 'notices' ? Object.keys(entry.notices) : [])),
    ...knowledge.phrases.flatMap(({ sets }) =>
      sets.flatMap(({ for: target }) => ('notice' in target ? target.notice : 'scope' in target ? target.scope : [])),
    ),
  ])
  for (const { id, when } of knowledge.notices)
    if (when === undefined && !byWords.has(id))
      report(fileOf(knowledge, 'notices', id), [], 'nothing calls for it', 'add when, or phrases that ask for it')
}

/** Nothing may compete with a call for help, and such a notice says whom to call. */
function checkUrgent(file: string, notice: Knowledge['notices'][number], report: Report): void {
  if (notice.kind !== 'emergency' && notice.kind !== 'danger') return
  if (!notice.alone) report(file, ['alone'], 'an emergency or a danger stands alone', 'write "alone": true')
  if (!notice.numbers?.length) report(file, ['numbers'], 'an emergency or a danger says whom to call', 'add numbers')
}

type Renamed = { readonly id: string; readonly formerIds?: readonly string[] | undefined }

/** A former id leads to one entity, and is not the id of another of its kind: old links have one meaning. */
function checkFormerIds(knowledge: Knowledge, report: Report): void {
  const check = (
    entities: readonly Renamed[],
    place: (entity: Renamed, index: number) => [string, readonly PropertyKey[]],
  ) => {
    const owner = new Map(entities.map(({ id }) => [id, id]))
    for (const [at, entity] of entities.entries()) {
      for (const [index, id] of (entity.formerIds ?? []).entries()) {
        const other = owner.get(id)
        const [file, path] = place(entity, at)
        if (other)
          report(file, [...path, 'formerIds', index], `"${id}" already leads to "${other}"`, 'remove it here or there')
        owner.set(id, entity.id)
      }
    }
  }
  check(knowledge.tools, ({ id }) => [fileOf(knowledge, 'tools', id), []])
  check(knowledge.situations, ({ id }) => [fileOf(knowledge, 'situations', id), []])
  check(knowledge.questions, ({ id }) => [fileOf(knowledge, 'questions', id), []])
  for (const question of knowledge.questions) {
    check(question.options, (_option, index) => [fileOf(knowledge, 'questions', question.id), ['options', index]])
  }
}
