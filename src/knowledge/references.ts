import { type Accepts, rowsOf } from './condition.ts'
import { isOpenAnswer } from './constants.ts'
import type { Knowledge } from './knowledge.ts'
import type { Citation, Condition } from './statement.ts'

/** Says what is wrong at a place of a file, and what to do. */
export type Report = (file: string, path: readonly PropertyKey[], message: string, remedy: string) => void

/** What `referenceChecks` gives. */
export type Checks = ReturnType<typeof referenceChecks>

/**
 * For each kind of thing that a file can name: a check that it exists, which reports where it does not. Cost: one set a
 * kind, then constant a name.
 */
export function referenceChecks(knowledge: Knowledge, report: Report) {
  const sources = new Set(knowledge.sources.map((source) => source.id))
  const regions = new Set(knowledge.regions.map((region) => region.id))
  const tools = new Set(knowledge.tools.map((tool) => tool.id))
  const gaps = new Set(knowledge.gaps.map((gap) => gap.id))
  const families = new Set(knowledge.categories.filter((c) => c.kind === 'family').map((c) => c.id))
  const markers = new Set(knowledge.categories.filter((c) => c.kind === 'marker').map((c) => c.id))
  const options = new Map(knowledge.questions.map((q) => [q.id, new Set(q.options.map((option) => option.id))]))

  const known = (set: ReadonlySet<string>, noun: string, folder: string) => {
    return (file: string, path: readonly PropertyKey[], id: string) => {
      if (!set.has(id))
        report(file, path, `no ${noun} is called "${id}"`, `use the id of a file of ${folder}/, or add one`)
    }
  }
  const question = known(new Set(options.keys()), 'question', 'questions')

  const option = (file: string, path: readonly PropertyKey[], questionId: string, optionId: string) => {
    const accepted = options.get(questionId)
    if (accepted && !accepted.has(optionId)) {
      report(
        file,
        path,
        `the question "${questionId}" has no option "${optionId}"`,
        `use one of: ${[...accepted].join(', ')}`,
      )
    }
  }
  const accepts = (file: string, path: readonly PropertyKey[], value: Accepts) => {
    for (const [key, accepted] of value) {
      question(file, [...path, key], key)
      for (const [index, id] of accepted.entries()) option(file, [...path, key, index], key, id)
    }
  }
  return {
    question,
    option,
    source: known(sources, 'source', 'sources'),
    region: known(regions, 'region', 'regions'),
    tool: known(tools, 'tool', 'tools'),
    gap: known(gaps, 'gap', 'gaps'),
    family: known(families, 'family', 'categories'),
    marker: known(markers, 'marker', 'categories'),
    condition(file: string, path: readonly PropertyKey[], condition: Condition) {
      for (const [index, row] of rowsOf(condition).entries()) {
        const at = Array.isArray(condition) ? [...path, index] : path
        accepts(file, at, row.accepts)
        if (row.unless) accepts(file, [...at, 'unless'], row.unless)
      }
    },
    citations(file: string, path: readonly PropertyKey[], cite: readonly Citation[]) {
      for (const [index, citation] of cite.entries()) this.source(file, [...path, index, 'source'], citation.source)
    },
    unique(file: string, path: readonly PropertyKey[], entries: readonly { id: string }[]) {
      const seen = new Set<string>()
      for (const [index, { id }] of entries.entries()) {
        if (seen.has(id))
          report(file, [...path, index, 'id'], `the id "${id}" is used twice`, 'give this one an id of its own')
        seen.add(id)
      }
    },
    notReserved(file: string, path: readonly PropertyKey[], id: string) {
      if (isOpenAnswer(id)) report(file, path, `"${id}" is reserved for "I do not know"`, 'choose another id')
    },
  }
}
