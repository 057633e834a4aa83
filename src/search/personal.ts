import { matchesNotAfter } from '#lib/not-after.ts'

/** What in a text may name a person. */
export type PersonalHint = {
  readonly kind: 'social-security-number' | 'birth-date' | 'phone' | 'e-mail' | 'name'
  readonly words: string
}

/** A pattern, and the character after which it is part of something else. No lookbehind: see lib/not-after.ts. */
type Pattern = { readonly kind: PersonalHint['kind']; readonly pattern: RegExp; readonly notAfter: RegExp }

const DIGIT = /\d/
const LETTER = /\p{L}/u
const NOTHING = /(?!)/

const PATTERNS: readonly Pattern[] = [
  // Sex, year, month, department, commune, order, and perhaps the key, with or without spaces.
  {
    kind: 'social-security-number',
    pattern: /[1-478]\s?\d{2}\s?(?:0[1-9]|1[0-2]|[2-9]\d)\s?(?:\d{2}|2[AB])\s?\d{3}\s?\d{3}(?:\s?\d{2})?(?!\d)/giu,
    notAfter: DIGIT,
  },
  { kind: 'phone', pattern: /(?:\+33|0033|0)\s?[1-9](?:[\s.-]?\d{2}){4}(?!\d)/gu, notAfter: DIGIT },
  { kind: 'e-mail', pattern: /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu, notAfter: NOTHING },
  // « né le 3 mai », « DDN 12/03/50 », or any day with its year: a need has no reason to hold one.
  {
    kind: 'birth-date',
    pattern: /(?:née?|nés|ddn|date de naissance)\s*(?:le|:|en)?\s*\d[\d\s./-]*\d/giu,
    notAfter: LETTER,
  },
  {
    kind: 'birth-date',
    pattern: /(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:19|20)?\d{2}(?!\d)/gu,
    notAfter: DIGIT,
  },
  // A title before a capital or an initial; « Dr » names a professional, which is no patient. « M.S. Santé » and letters
  // dotted three or more (« M.D.P.H. ») are no one.
  {
    kind: 'name',
    pattern:
      /(?:(?:mme|mlle|mr|madame|mademoiselle|monsieur|MME|MLLE|MR|M|Mme|Mlle|Mr|Madame|Mademoiselle|Monsieur)\.?\s+|M\.(?!S\.?[ \u00a0-]?Sant[ée]|\p{Lu}\.\p{Lu})\s?)\p{Lu}[\p{L}'’-]*/gu,
    notAfter: /[\p{L}\d.]/u,
  },
  // Hurried: « mme dupont », « mr d ». Not « mme la directrice », nor « la mr qui ».
  {
    kind: 'name',
    pattern:
      /(?:mme|mlle|mr)\.?\s+(?!(?:l|la|le|les|qui|a|à|en|est|et|un|une|de|du|dans|ne|n|pour|sous|sans|avec|chez|par|que|veut|doit|au)(?!\p{L}))[\p{L}'’-]+/giu,
    notAfter: LETTER,
  },
]

/** What in a text looks like it names a patient, for a kind warning. Nothing is kept. Errs on the side of warning. */
export function looksPersonal(text: string): readonly PersonalHint[] {
  const hints = PATTERNS.flatMap(({ kind, pattern, notAfter }): PersonalHint[] => {
    const found = matchesNotAfter(text, pattern, notAfter)[0]?.[0]
    return found === undefined ? [] : [{ kind, words: found.trim() }]
  })
  return hints.filter((hint, index) => hints.findIndex((other) => other.kind === hint.kind) === index)
}
