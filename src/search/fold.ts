/** Words a French reader leaves out of a need: they would match everything. */
const STOP_WORDS = new Set(
  'a ai au aux avec c ce ces cette chez d dans de des du elle en est et il j je l la le les leur leurs lui m ma mais me mes mon n ne nos notre nous on ou où par pas pour qu que qui s sa se ses son sont sur ta te tes ton tu un une vos votre vous y'.split(
    ' ',
  ),
)

/** Lower case, no accents, no ligatures: « Œdème » and "oedeme" are the same word. */
export function foldText(text: string): string {
  return text
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
}

/** The form under which a word is indexed and looked up, or null for a word that says nothing. Plurals are one word. */
export function foldTerm(term: string): string | null {
  const folded = foldText(term)
  if (folded.length === 0 || STOP_WORDS.has(folded)) return null
  return folded.length > 3 && /[sx]$/.test(folded) ? folded.slice(0, -1) : folded
}

/** Splits on anything that is neither a letter nor a digit; « l’ordonnance » gives two words. */
export function splitWords(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 0)
}
