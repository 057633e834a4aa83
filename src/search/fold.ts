/** Words a French reader leaves out of a need: they would match everything. */
const STOP_WORDS = new Set(
  (
    'a ai as ont avoir au aux avec c ce ces cet cette chez comment d dans de des dois doit du elle en est et etre faire faut fais il ils j je ' +
    'l la le les leur leurs lui m ma mais me mes moi mon n ne nos notre nous on ou par pas peut peux pour pouvoir qu que quel quelle quels ' +
    'qui quoi s sa se ses son sont suis sur t ta te tes ton tu un une utiliser veut veux voudrais vos votre vous y outil outils besoin'
  ).split(' '),
)

/** Lower case, no accents, no ligatures: « Œdème » and "oedeme" are the same word. */
export function foldText(text: string): string {
  return text.replace(/œ/gi, 'oe').replace(/æ/gi, 'ae').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Shorter words keep their last letter: « bus », « cas », « pas » are not plurals. */
const SHORTEST_PLURAL = 4

/** A folded word without the mark of its plural. */
export function singular(folded: string): string {
  return folded.length >= SHORTEST_PLURAL && /[^s][sx]$/.test(folded) ? folded.slice(0, -1) : folded
}

/** The form under which a word is indexed and looked up, or null for a word that says nothing. Plurals are one word. */
export function foldTerm(term: string): string | null {
  const folded = foldText(term)
  return folded.length === 0 || STOP_WORDS.has(folded) ? null : singular(folded)
}

/** Splits on anything that is neither a letter nor a digit; « l’ordonnance » gives two words. */
export function splitWords(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word.length > 0)
}
