import type { z } from 'zod'

import { type Finding, jsonPath } from './finding.ts'
import type { Knowledge, ResolvedOption, ResolvedQuestion } from './knowledge.ts'
import { withLocalWords } from './layer.ts'
import { type Author, placeOf } from './place.ts'
import { withAlike } from './professions.ts'
import { Base, type EntityFolder, entitySchemas, type Gap, Places, type Question, type Tool } from './schema.ts'

/** A file of the data folder. `path` is relative to it and uses `/`. */
export type DataFile = { readonly path: string; readonly text: string }

export type ParseResult =
  | { readonly kind: 'ok'; readonly knowledge: Knowledge }
  | { readonly kind: 'failed'; readonly findings: readonly Finding[] }

type Entities = { [Folder in EntityFolder]: Placed<z.infer<(typeof entitySchemas)[Folder]>>[] }

/** An entity with the file that holds it and whose word it is. */
type Placed<Entity> = { readonly entity: Entity; readonly author: Author; readonly file: string }

/**
 * Reads and validates the files of a knowledge base, and lays its layers one over the other. Shapes and what a layer
 * may say only: references are checked by `checkIntegrity`. Every file is read even when an earlier one is broken, so
 * that one run reports all that is wrong.
 */
export function parseKnowledge(files: readonly DataFile[]): ParseResult {
  const findings: Finding[] = []
  const entities = emptyEntities()
  let base: Base | null = null
  let places: Places | null = null

  for (const file of files) {
    const json = parseJson(file, findings)
    if (json === undefined) continue
    if (file.path === 'base.json') {
      base = validate(Base, json, file.path, 'base', findings)
      continue
    }
    if (file.path === 'places.json') {
      places = validate(Places, json, file.path, 'places', findings)
      continue
    }
    const place = placeOf(file.path)
    if (place === null) continue
    if (place === 'misplaced') {
      findings.push(misplaced(file.path))
      continue
    }
    const entity = validate(entitySchemas[place.entity], json, file.path, place.entity, findings)
    if (entity === null) continue
    checkName(file.path, place.name, entity.id, findings)
    // The schema of its kind has just validated this entity: the two go together.
    ;(entities[place.entity] as Placed<{ id: string }>[]).push({ entity, author: place.author, file: file.path })
  }

  if (base === null) {
    findings.push({
      code: 'missing-base',
      file: 'base.json',
      path: '',
      message: 'the file that dates the knowledge base is missing or invalid',
      remedy: 'create or mend base.json: schema/base.json says what it holds',
    })
    return { kind: 'failed', findings }
  }
  if (findings.length > 0) return { kind: 'failed', findings }
  findings.push(...checkOwners(entities))
  if (findings.length > 0) return { kind: 'failed', findings }
  return { kind: 'ok', knowledge: { ...assemble(base, spreadProfessions(entities)), places: places ?? NO_PLACES } }
}

/** A base may do without towns: regions are still known by their names. */
const NO_PLACES: Places = { from: '', departments: [] }

function parseJson(file: DataFile, findings: Finding[]): unknown {
  try {
    return JSON.parse(file.text) as unknown
  } catch (error) {
    findings.push({
      code: 'broken-json',
      file: file.path,
      path: '',
      message: `not readable JSON: ${error instanceof Error ? error.message : String(error)}`,
      remedy: 'look for a missing comma, a stray one before } or ], or a quotation mark that is not closed',
    })
    return undefined
  }
}

function validate<S extends z.ZodType>(
  schema: S,
  json: unknown,
  file: string,
  kind: string,
  findings: Finding[],
): z.infer<S> | null {
  const result = schema.safeParse(json)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    findings.push({
      code: 'schema',
      file,
      path: jsonPath(issue.path),
      message: issue.message,
      remedy: `make this value fit data/schema/${kind}.json`,
    })
  }
  return null
}

function checkName(path: string, name: string, id: string, findings: Finding[]): void {
  if (name === id) return
  findings.push({
    code: 'file-name',
    file: path,
    path: 'id',
    message: `the id "${id}" and the name of the file differ`,
    remedy: `name the file ${id}.json (a region: its folder), or correct the id`,
  })
}

function misplaced(path: string): Finding {
  return {
    code: 'misplaced',
    file: path,
    path: '',
    message: 'the guide reads no file here',
    remedy: 'move it below national/, regions/<id>/, interregional/ or a shared folder: data/README.md lists them',
  }
}

/** Conditions on a profession hold for those that are like it. */
function spreadProfessions(entities: Entities): Entities {
  const alike = new Map<string, string[]>()
  for (const { entity } of entities.professions) {
    if (entity.like !== undefined) alike.set(entity.like, [...(alike.get(entity.like) ?? []), entity.id])
  }
  return alike.size === 0 ? entities : withAlike(entities, alike)
}

/** One author for each entity: a layer may not say again, or otherwise, what another layer says. */
function checkOwners(entities: Entities): Finding[] {
  const findings: Finding[] = []
  for (const [kind, placed] of Object.entries(entities)) {
    const owners = new Map<string, string>()
    for (const { entity, author, file } of placed) {
      // Several regions may each speak of the same tool.
      const key = kind === 'local' && author.kind === 'region' ? `${author.region}/${entity.id}` : entity.id
      const owner = owners.get(key)
      if (owner !== undefined) {
        findings.push({
          code: 'redefined',
          file,
          path: 'id',
          message: `"${entity.id}" is already said by ${owner}`,
          remedy:
            'a layer adds, and never redefines what another layer says: give this one an id of its own, or say what is new of it in a file of local/',
        })
      }
      owners.set(key, file)
    }
  }
  for (const { entity, author, file } of entities.tools) {
    const isShared = author.kind === 'interregional'
    if (isShared === (entity.regions !== undefined)) continue
    findings.push({
      code: 'layer',
      file,
      path: 'regions',
      message: isShared ? 'a tool of several regions says which' : 'where this tool exists follows from its folder',
      remedy: isShared ? 'add regions: [ … ]' : 'remove regions, or move the file to interregional/tools',
    })
  }
  return findings
}

function emptyEntities(): Entities {
  return {
    sources: [],
    regions: [],
    professions: [],
    questions: [],
    categories: [],
    glossary: [],
    tools: [],
    gaps: [],
    situations: [],
    answers: [],
    notices: [],
    local: [],
    lexicon: [],
    phrases: [],
    territories: [],
    series: [],
    changes: [],
  }
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
const byOrder = (a: { id: string; order: number }, b: { id: string; order: number }) => a.order - b.order || byId(a, b)

function assemble(base: Base, entities: Entities): Omit<Knowledge, 'places'> {
  const all = <Entity>(placed: readonly Placed<Entity>[]) => placed.map(({ entity }) => entity)
  const regions = all(entities.regions).toSorted(byOrder)
  const professions = all(entities.professions).toSorted(byOrder)
  const optionsOf = (question: Question): readonly ResolvedOption[] => {
    if (question.options) return question.options
    const entries = question.optionsFrom === 'regions' ? regions : professions
    return entries.map((entry) => ({
      id: entry.id,
      label: entry.name,
      ...('hint' in entry && entry.hint !== undefined ? { hint: entry.hint } : {}),
      ...(entry.formerIds && { formerIds: entry.formerIds }),
      ...('group' in entry && { group: entry.group }),
      ...('kind' in entry && entry.kind === 'guide' && { kind: entry.kind }),
    }))
  }
  const questions = all(entities.questions)
    .toSorted(byOrder)
    .map((question): ResolvedQuestion => {
      const { $schema: _schema, options: _options, optionsFrom: _from, ...rest } = question
      return { ...rest, options: optionsOf(question) }
    })
  const placeOf = new Map(regions.map(({ id }, place) => [id, place]))
  // In the order of the regions: what several say of one tool reads the same wherever their layers are laid.
  const local = entities.local
    .flatMap(({ entity, author }) => (author.kind === 'region' ? [{ region: author.region, words: entity }] : []))
    .toSorted((a, b) => (placeOf.get(a.region) ?? 0) - (placeOf.get(b.region) ?? 0))
  const files = Object.entries(entities).flatMap(([kind, placed]) =>
    placed.map(({ entity, author, file }): [string, string] => [entityKey(kind, entity.id, author), file]),
  )
  return {
    base,
    regions,
    professions,
    questions,
    sources: all(entities.sources).toSorted(byId),
    categories: all(entities.categories).toSorted(byOrder),
    glossary: all(entities.glossary).toSorted(byId),
    tools: withLocalWords(
      entities.tools.map(({ entity, author }): Tool => ({ ...entity, regions: regionsOf(author, entity.regions) })),
      local,
    ).toSorted(byId),
    local,
    gaps: entities.gaps
      .map(({ entity, author }): Gap => ({
        ...entity,
        regions: regionsOf(author, entity.regions),
      }))
      .toSorted(byId),
    situations: all(entities.situations).toSorted(byId),
    faq: all(entities.answers).toSorted(byId),
    notices: all(entities.notices).toSorted(byOrder),
    lexicon: all(entities.lexicon).toSorted(byId),
    phrases: all(entities.phrases).toSorted(byId),
    territories: all(entities.territories).toSorted(byId),
    series: all(entities.series).toSorted(byOrder),
    changes: all(entities.changes).toSorted(byId).toReversed(),
    files: new Map(files),
  }
}

function entityKey(kind: string, id: string, author: Author): string {
  return kind === 'local' && author.kind === 'region' ? `local/${author.region}/${id}` : `${kind}/${id}`
}

function regionsOf(author: Author, regions: readonly string[] | undefined): 'all' | readonly string[] {
  if (author.kind === 'region') return [author.region]
  return regions ?? 'all'
}
