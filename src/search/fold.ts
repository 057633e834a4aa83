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

const RUN = /[\p{L}\p{M}\p{N}]+/uy
/** « MS Santé » as two words, letters dotted one by one (« D.M.P. »), or a run of letters and digits. */
const WORD = /(?<joined>m\.?s\.?[ \u00a0-]sant[eé](?!\p{L})|\p{L}(?:\.\p{L})+(?!\p{L}))|[\p{L}\p{M}\p{N}]+/giu
/** After one of these, what looks joined is the end of something else. No lookbehind: see lib/not-after.ts. */
const INSIDE = /[\p{L}.]$/u

/** A word of a text: `raw` as it stands at `from` to `to`, `word` in one piece. */
export type TextWord = { readonly raw: string; readonly word: string; readonly from: number; readonly to: number }

/** The words of a text in order; « l’ordonnance » gives two, « D.M.P. » and « MS Santé » one each. Linear. */
export function wordsOf(text: string): TextWord[] {
  const words: TextWord[] = []
  const scan = new RegExp(WORD)
  for (let match = scan.exec(text); match !== null; match = scan.exec(text)) {
    const from = match.index
    let [raw] = match
    if (match.groups?.['joined'] !== undefined && INSIDE.test(text.slice(Math.max(0, from - 2), from))) {
      RUN.lastIndex = from
      raw = RUN.exec(text)?.[0] ?? raw
    }
    scan.lastIndex = from + raw.length
    words.push({ raw, word: raw.replaceAll(/[. \u00a0-]/g, ''), from, to: from + raw.length })
  }
  return words
}

export function splitWords(text: string): string[] {
  return wordsOf(text).map(({ word }) => word)
}
