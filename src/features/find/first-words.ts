import { findText as text } from '#text/find.ts'
import type { Names } from '#text/names.ts'

import type { Found } from './found.ts'

/** What comes first, in a few words to be read aloud, and how much there is below. */
export function firstWords({ notices, first, others, situations, terms, ask }: Found, names: Names): string {
  const number = (first ? 1 : 0) + others.length + situations.length + terms.length
  const [notice] = notices
  const title = notice?.title ?? first?.title ?? (ask === null ? undefined : names.findQuestion(ask)?.title)
  return title === undefined ? text.found(number) : text.firstIs(title, number)
}
