/** What in a text may name a person. */
export type PersonalHint = {
  readonly kind: 'social-security-number' | 'birth-date' | 'phone' | 'e-mail' | 'name'
  readonly words: string
}

/** Sex, year, month, department, commune, order, and perhaps the key, with or without spaces. */
const SOCIAL_SECURITY =
  /(?<!\d)[1-478]\s?\d{2}\s?(?:0[1-9]|1[0-2]|[2-9]\d)\s?(?:\d{2}|2[AB])\s?\d{3}\s?\d{3}(?:\s?\d{2})?(?!\d)/i
const PHONE = /(?<!\d)(?:\+33|0033|0)\s?[1-9](?:[\s.-]?\d{2}){4}(?!\d)/
const E_MAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u
/** « né le 3 mai », « DDN 12/03/50 », or any day with its year: a need has no reason to hold one. */
const BIRTH_DATE =
  /(?<!\p{L})(?:née?|nés|ddn|date de naissance)\s*(?:le|:|en)?\s*\d[\d\s./-]*\d|(?<!\d)(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:19|20)?\d{2}(?!\d)/iu
/**
 * A title before a capital or an initial; « Dr » names a professional, which is no patient. « M.S. Santé » and letters
 * dotted three or more (« M.D.P.H. ») are no one.
 */
const NAME =
  /(?<![\p{L}\d.])(?:(?:mme|mlle|mr|madame|mademoiselle|monsieur|MME|MLLE|MR|M|Mme|Mlle|Mr|Madame|Mademoiselle|Monsieur)\.?\s+|M\.(?!S\.?[ \u00a0-]?Sant[ée]|\p{Lu}\.\p{Lu})\s?)\p{Lu}[\p{L}'’-]*/u
/** Hurried: « mme dupont », « mr d ». Not « mme la directrice », nor « la mr qui ». */
const HURRIED_NAME =
  /(?<!\p{L})(?:mme|mlle|mr)\.?\s+(?!(?:l|la|le|les|qui|a|à|en|est|et|un|une|de|du|dans|ne|n|pour|sous|sans|avec|chez|par|que|veut|doit|au)(?!\p{L}))[\p{L}'’-]+/iu

const PATTERNS = [
  ['social-security-number', SOCIAL_SECURITY],
  ['phone', PHONE],
  ['e-mail', E_MAIL],
  ['birth-date', BIRTH_DATE],
  ['name', NAME],
  ['name', HURRIED_NAME],
] as const

/** What in a text looks like it names a patient, for a kind warning. Nothing is kept. Errs on the side of warning. */
export function looksPersonal(text: string): readonly PersonalHint[] {
  const hints = PATTERNS.flatMap(([kind, pattern]): PersonalHint[] => {
    const found = pattern.exec(text)?.[0]
    return found === undefined ? [] : [{ kind, words: found.trim() }]
  })
  return hints.filter((hint, index) => hints.findIndex((other) => other.kind === hint.kind) === index)
}
