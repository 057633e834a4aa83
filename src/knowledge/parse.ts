import type { z } from 'zod'

import { type Finding, jsonPath } from './finding.ts'
import type { Knowledge, ResolvedQuestion } from './knowledge.ts'
import { Base, type EntityFolder, entitySchemas, type Option, type Question } from './schema.ts'

/** A file of the data folder. `path` is relative to it and uses `/`. */
export type DataFile = { readonly path: string; readonly text: string }

export type ParseResult =
  | { readonly kind: 'ok'; readonly knowledge: Knowledge }
  | { readonly kind: 'failed'; readonly findings: readonly Finding[] }

type Entities = { [Folder in EntityFolder]: z.infer<(typeof entitySchemas)[Folder]>[] }

/**
 * Reads and validates the files of a knowledge base. Shapes only: references are checked by `checkIntegrity`.
 * Every file is read even when an earlier one is broken, so that one run reports all that is wrong.
 */
export function parseKnowledge(files: readonly DataFile[]): ParseResult {
  const findings: Finding[] = []
  const entities = emptyEntities()
  let base: Base | null = null

  for (const file of files) {
    const json = parseJson(file, findings)
    if (json === undefined) continue
    if (file.path === 'base.json') {
      base = validate(Base, json, file.path, findings)
      continue
    }
    const folder = file.path.split('/')[0] ?? ''
    if (!isEntityFolder(folder)) continue
    const entity = validate(entitySchemas[folder], json, file.path, findings)
    if (entity === null) continue
    checkName(file.path, folder, entity.id, findings)
    // The schema of the folder has just validated this entity: the two go together.
    ;(entities[folder] as { id: string }[]).push(entity)
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
  return { kind: 'ok', knowledge: assemble(base, entities) }
}

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

function validate<S extends z.ZodType>(schema: S, json: unknown, file: string, findings: Finding[]): z.infer<S> | null {
  const result = schema.safeParse(json)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    findings.push({
      code: 'schema',
      file,
      path: jsonPath(issue.path),
      message: issue.message,
      remedy: `make this value fit data/schema/${file.split('/')[0]?.replace('.json', '')}.json`,
    })
  }
  return null
}

function checkName(path: string, folder: string, id: string, findings: Finding[]): void {
  if (path === `${folder}/${id}.json`) return
  findings.push({
    code: 'file-name',
    file: path,
    path: 'id',
    message: `the id "${id}" and the name of the file differ`,
    remedy: `name the file ${folder}/${id}.json, or correct the id`,
  })
}

function isEntityFolder(folder: string): folder is EntityFolder {
  return Object.hasOwn(entitySchemas, folder)
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
    faq: [],
    lexicon: [],
    phrases: [],
  }
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
const byOrder = (a: { id: string; order: number }, b: { id: string; order: number }) => a.order - b.order || byId(a, b)

function assemble(base: Base, entities: Entities): Knowledge {
  const regions = entities.regions.toSorted(byOrder)
  const professions = entities.professions.toSorted(byOrder)
  const optionsOf = (question: Question): readonly Option[] => {
    if (question.options) return question.options
    const entries = question.optionsFrom === 'regions' ? regions : professions
    return entries.map((entry) => ({
      id: entry.id,
      label: entry.name,
      ...('hint' in entry && entry.hint !== undefined ? { hint: entry.hint } : {}),
      ...(entry.formerIds && { formerIds: entry.formerIds }),
    }))
  }
  const questions = entities.questions.toSorted(byOrder).map((question): ResolvedQuestion => {
    const { $schema: _schema, options: _options, optionsFrom: _from, ...rest } = question
    return { ...rest, options: optionsOf(question) }
  })
  return {
    base,
    regions,
    professions,
    questions,
    sources: entities.sources.toSorted(byId),
    categories: entities.categories.toSorted(byOrder),
    glossary: entities.glossary.toSorted(byId),
    tools: entities.tools.toSorted(byId),
    gaps: entities.gaps.toSorted(byId),
    situations: entities.situations.toSorted(byId),
    faq: entities.faq.toSorted(byId),
    lexicon: entities.lexicon.toSorted(byId),
    phrases: entities.phrases.toSorted(byId),
  }
}
