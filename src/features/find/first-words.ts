import { findText as text } from '#text/find.ts'
import type { Names } from '#text/names.ts'

import type { Found } from './found.ts'

/** What comes first, in a few words to be read aloud, and how much there is below. */
export function firstWords(found: Found, names: Names): string {
  const { notices, first, others, situations, terms, ask, evaluation } = found
  const number = (first ? 1 : 0) + others.length + situations.length + terms.length
  const [notice] = notices
  const [top] = evaluation?.recommended ?? []
  // As it is written: with what a standard is used through.
  const firstTitle = top && first?.kind === 'tool' && top.tool === first.id ? names.pick(top) : first?.title
  const title = notice?.title ?? firstTitle ?? (ask === null ? undefined : names.findQuestion(ask)?.title)
  return title === undefined ? text.found(number) : text.firstIs(title, number)
}
