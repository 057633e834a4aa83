import { PROFESSION_QUESTION } from './constants.ts'

/**
 * Data in which every condition that accepts a profession accepts those like it too: `{ profession: ["infirmier"] }`
 * becomes `{ profession: ["infirmier", "ipa"] }`. A profession that a condition names is not repeated. Cost: one walk.
 *
 * @param alike Profession → the professions that are like it.
 */
export function withAlike<Data>(data: Data, alike: ReadonlyMap<string, readonly string[]>): Data {
  if (Array.isArray(data)) return data.map((entry: unknown) => withAlike(entry, alike)) as Data // one for one
  if (typeof data !== 'object' || data === null) return data
  const entries = Object.entries(data).map(([key, value]: [string, unknown]) => [
    key,
    // Under this key, only a condition holds a list of texts.
    key === PROFESSION_QUESTION && isTexts(value) ? spread(value, alike) : withAlike(value, alike),
  ])
  return Object.fromEntries(entries) as Data // the same keys
}

function spread(named: readonly string[], alike: ReadonlyMap<string, readonly string[]>): string[] {
  return [...new Set(named.flatMap((id) => [id, ...(alike.get(id) ?? [])]))]
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
}
