import type { Found, FoundItem } from '#features/find/found.ts'

/** Nothing found, for tests to add to. */
export const NOTHING_FOUND: Found = {
  personal: [],
  notices: [],
  understood: [],
  named: [],
  unknownProfessions: [],
  regions: [],
  ignored: [],
  because: [],
  answers: {},
  evaluation: null,
  chosen: null,
  first: null,
  opens: null,
  others: [],
  situations: [],
  terms: [],
  ask: null,
}

/** A tool found, of that name. */
export const foundTool = (id: string): FoundItem => ({ kind: 'tool', id, title: id, note: '', to: `/outils/${id}` })
