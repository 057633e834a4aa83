/** What makes « puis » a verb: « puis-je », « je puis », « je ne puis ». */
const CAN_I = new Set(['je', 'ne', 'n'])

/** « Trouver un kiné puis lui écrire »: it joins, as « et » does; « puis-je » asks. Folded words, in order. */
export function isThen(word: string, before: string | undefined, next: string | undefined): boolean {
  return word === 'puis' && next !== 'je' && !CAN_I.has(before ?? '')
}
