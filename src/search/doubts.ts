import { DONT_KNOW } from '#knowledge/constants.ts'

/** « Je ne sais pas si… », « on sait pas s'il… »: what follows is open. What the writer should do is another matter. */
const BEFORE =
  /(?:(?:s[aé]i?[st]?|savons|savez|savent|ch?ais)\s+(?:pas|plus|toujours pas)|savoir|ignor\p{L}+|pas\s+(?:sûre?s?|certaine?s?)|aucune\s+idée)\s+(?:si|s['’](?=ils?|elles?)|qu['’e])\s*(?!(?:je|j['’]|on|nous|il\s+(?:faut|vaut))(?!\p{L}))/giu
/** « …: je ne sais pas », « activé ou non »: what comes before is open. */
const AFTER =
  /(?:(?:je|on|nous)\s+(?:n['’e]\s*(?:en\s+)?)?(?:sais|sait|savons)\s+pas|ou\s+(?:pas|non)|aucune\s+idée)\s*(?=[.,;!?)]|$)/giu
const SENTENCE_END = /[.;!?\n]/u

/** Whether a place of a text is in the words of a doubt: their « pas » denies nothing. */
export function inDoubtWords(text: string): (place: number) => boolean {
  const spans = [BEFORE, AFTER].flatMap((form) =>
    [...text.matchAll(form)].map((match) => [match.index, match.index + match[0].length] as const),
  )
  return (place) => spans.some(([from, to]) => place >= from && place < to)
}

type Doubted = { readonly question: string; readonly from: number; readonly to: number }

/**
 * The questions that a text leaves open in so many words: those that it speaks of in the part that a doubt bears upon.
 * In: the text, and where it speaks of each question (places in the text). Out: the answers « ne-sais-pas ».
 */
export function doubtedQuestions(
  text: string,
  spoken: readonly Doubted[],
): { question: string; option: string; from: string }[] {
  const scopes = [
    ...[...text.matchAll(BEFORE)].map((match) => {
      const start = match.index + match[0].length
      const end = text.slice(start).search(SENTENCE_END)
      return { words: match[0], isIn: ({ to }: Doubted) => to > start && (end < 0 || to <= start + end) }
    }),
    ...[...text.matchAll(AFTER)].map((match) => ({
      words: match[0],
      isIn: ({ from }: Doubted) => from < match.index && !/[.;\n]/u.test(text.slice(from, match.index)),
    })),
  ]
  const doubted = new Map<string, string>()
  for (const { words, isIn } of scopes)
    for (const each of spoken) if (isIn(each) && !doubted.has(each.question)) doubted.set(each.question, words.trim())
  return [...doubted].map(([question, from]) => ({ question, option: DONT_KNOW, from }))
}
