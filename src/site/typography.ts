/**
 * French spacing: what a sentence ends or opens with stays with its word, on a line's edge too. The data is written
 * with plain spaces, as people type; the pages get the ones that do not break.
 */
export function withFrenchSpaces<T>(value: T): T {
  if (typeof value === 'string') return unbreakable(value) as T // a string in, a string out
  if (Array.isArray(value)) return value.map(withFrenchSpaces) as T // the same shape, text apart
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withFrenchSpaces(entry)])) as T // as above
  }
  return value
}

function unbreakable(text: string): string {
  return text.replaceAll(/ ([:;?!»])/g, '\u00A0$1').replaceAll('« ', '«\u00A0')
}
