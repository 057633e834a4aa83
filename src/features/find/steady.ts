import type { Found, FoundItem } from './found.ts'

export function isSameItem(one: FoundItem | null, other: FoundItem | null): boolean {
  return one === other || (one !== null && other !== null && one.kind === other.kind && one.id === other.id)
}

/**
 * What is found, with what came first before still first as long as it is among what is found: while one types, a word
 * more seldom changes the need. A notice waits for nothing. Once the text is done, what comes first is what it says.
 */
export function steady(found: Found, former: FoundItem | null): Found {
  const kept = found.others.find((item) => isSameItem(item, former))
  if (kept === undefined || found.first === null || found.notices.length > 0) return found
  return { ...found, first: kept, others: [found.first, ...found.others.filter((item) => item !== kept)] }
}
