import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { diffKnowledge, type OutcomeDifference } from '#engine/diff.ts'
import { NEED_QUESTION, REGION_QUESTION } from '#knowledge/constants.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import { everyStatement, type RegionStatement } from '#knowledge/region-statements.ts'
import type { Changes } from '#knowledge/schema.ts'

import type { Output } from './load.ts'
import { loadBoth } from './revisions.ts'

type Entry = Changes['entries'][number]

/**
 * `guide changes OLD NEW`: drafts what readers of NEW will be told of the changes since OLD, as the file of `changes/` of
 * its day: one entry for each tool, region, topic or gap of which statements differ, with whom it concerns and the needs
 * whose answer differs. Someone writes the sentences: `guide check` refuses a draft. With `write` the draft is put in NEW,
 * where no file of that day is there. 0 when nothing differs or the draft is written, else 1; 2 when it cannot be made.
 */
export function runChanges(output: Output, older: string, newer: string, { write }: { write: boolean }): number {
  const loaded = loadBoth(output, older, newer)
  if (loaded === null) return 2
  const [before, after] = loaded
  const entries = draftEntries(before, after)
  const draft = JSON.stringify({ $schema: '../schema/changes.json', id: after.base.kb, entries }, null, 2)
  if (!write || entries.length === 0) {
    output.out(draft)
    return entries.length > 0 ? 1 : 0
  }
  const file = join(newer, 'changes', `${after.base.kb}.json`)
  if (existsSync(file)) {
    output.err(`guide: ${file} exists: nothing was written over it. Add to it what it lacks of this:`)
    output.out(draft)
    return 1
  }
  writeFileSync(file, `${draft}\n`)
  output.out(file)
  return 0
}

/** What was said and is now of one subject: a tool, a region, a topic of answers or a gap. */
type Subject = {
  readonly about: RegionStatement['about']
  readonly subject: string
  readonly regions: Set<string>
  readonly places: string[]
  readonly gone: string[]
}

function draftEntries(before: Knowledge, after: Knowledge): Entry[] {
  const [was, is] = [everyStatement(before), everyStatement(after)]
  const subjects = new Map<string, Subject>()
  const subjectOf = ({ about, subject, place }: RegionStatement): Subject => {
    // What a region says of a tool below it is about that tool, there.
    const region = about === 'local' ? (place.split('/')[0] ?? '') : about === 'region' ? subject : null
    const key = `${about} ${subject} ${region ?? ''}`
    const known = subjects.get(key)
    if (known) return known
    const made = { about, subject, regions: new Set(region === null ? [] : [region]), places: [], gone: [] }
    subjects.set(key, made)
    return made
  }
  for (const [place, statement] of is) {
    const old = was.get(place)
    if (old?.text === statement.text && old.status === statement.status) continue
    subjectOf(statement).places.push(place)
  }
  for (const [place, statement] of was) if (!is.has(place)) subjectOf(statement).gone.push(place)
  const differences = diffKnowledge(before, after)
  const taken = new Set<string>()
  return [...subjects.values()].map((subject) => entryOf(subject, { before, after, differences, taken }))
}

type DraftContext = {
  readonly before: Knowledge
  readonly after: Knowledge
  readonly differences: readonly OutcomeDifference[]
  /** Ids that other entries have. */
  readonly taken: Set<string>
}

function entryOf({ about, subject, regions, places, gone }: Subject, { before, after, ...rest }: DraftContext): Entry {
  const isTool = about === 'tool' || about === 'local'
  const tool = isTool ? after.tools.find(({ id }) => id === subject) : undefined
  const isNew = about === 'tool' && tool !== undefined && !before.tools.some(({ id }) => id === subject)
  const isGone = about === 'tool' && tool === undefined
  const own = regions.size > 0 ? [...regions] : regionsOf(about, subject, isGone ? before : after)
  const needs = isTool ? needsOf(subject, own, rest.differences) : []
  return {
    id: freeId(rest.taken, [subject, ...(about === 'local' ? own : [])].join('-')),
    what: isNew ? 'new' : isGone ? 'removed' : 'corrected',
    ...(own.length > 0 && { regions: own }),
    text: `À ÉCRIRE : ${draftWords(places, gone, tool?.summary)}`.slice(0, MOST_LETTERS),
    ...(isTool && { tools: [subject] }),
    ...(needs.length > 0 && { needs }),
    statements: isGone ? [] : places,
  }
}

const MOST_LETTERS = 400
const PLACES_SHOWN = 5

function draftWords(places: readonly string[], gone: readonly string[], summary: string | undefined): string {
  const some = (list: readonly string[]) =>
    list.slice(0, PLACES_SHOWN).join(', ') + (list.length > PLACES_SHOWN ? '…' : '')
  return [
    ...(summary === undefined ? [] : [summary]),
    ...(places.length === 0 ? [] : [`ajouté ou changé : ${some(places)}.`]),
    ...(gone.length === 0 ? [] : [`retiré : ${some(gone)}.`]),
  ].join(' ')
}

/** The regions of a tool, a gap or a topic; none: everyone's. */
function regionsOf(about: RegionStatement['about'], subject: string, { tools, gaps, files }: Knowledge): string[] {
  const entity = about === 'gap' ? gaps.find(({ id }) => id === subject) : tools.find(({ id }) => id === subject)
  if (about === 'answer') {
    const [, region] = /^regions\/([^/]+)\//.exec(files.get(`answers/${subject}`) ?? '') ?? []
    return region === undefined ? [] : [region]
  }
  return !entity || entity.regions === 'all' ? [] : [...entity.regions]
}

/** The needs whose answer names a tool on one side only. */
function needsOf(tool: string, regions: readonly string[], differences: readonly OutcomeDifference[]): string[] {
  const names = (outcome: OutcomeDifference['before']) =>
    outcome?.top?.tool === tool || outcome?.top?.with.includes(tool)
  const needs = differences.flatMap(({ answers, before, after }) => {
    const isHere = regions.length === 0 || regions.includes(answers[REGION_QUESTION] ?? '')
    return isHere && (names(before) ?? false) !== (names(after) ?? false) ? (answers[NEED_QUESTION] ?? []) : []
  })
  return [...new Set(needs)]
}

function freeId(taken: Set<string>, wanted: string): string {
  let id = wanted
  for (let turn = 2; taken.has(id); turn++) id = `${wanted}-${turn}`
  taken.add(id)
  return id
}
