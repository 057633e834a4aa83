import type { Ranking } from './model.ts'

/** The model alone calls for a notice from this chance on: an emergency sooner than what can wait. */
export const NOTICE_CHANCE: Readonly<Record<string, number>> = { emergency: 0.4, danger: 0.5, scope: 0.6 }
export const OTHER_NOTICE_CHANCE = 0.6

const SCOPE_NOTICE = { patient: 'patient-ou-proche', proche: 'patient-ou-proche' } as const
const ANY_SCOPE_NOTICE = 'hors-sujet'
/** What says nothing that can be understood. */
export const NO_NEED = 'incomprehensible'

export function bestScope({ intents }: Ranking): string | null {
  for (const { intent } of intents) if (intent.kind === 'scope') return intent.id
  return null
}

export function noticeOf(scope: string): string {
  return Object.hasOwn(SCOPE_NOTICE, scope) ? SCOPE_NOTICE[scope as keyof typeof SCOPE_NOTICE] : ANY_SCOPE_NOTICE // Own key.
}

/** Families of the lexicon that tell of a danger. */
export const DANGER_SIGN = '<signe-'
/** A part of a text has fewer words to go by than the whole. */
export const CLAUSE_CHANCE = 0.6
const CLAUSES = /[,;:.!?…\n]+|\s[-–]\s/u
const LEAST_CLAUSE_WORDS = 3
const MOST_CLAUSES = 8

/** « Traces de coups sur un petit, j'envoie ça à qui ? »: the second part must not drown the first. */
export function noticesOfClauses(text: string, judge: (clause: string) => string | null): string[] {
  const clauses = text.split(CLAUSES).filter((clause) => clause.trim().split(/\s+/).length >= LEAST_CLAUSE_WORDS)
  return clauses.length < 2 ? [] : clauses.slice(0, MOST_CLAUSES).flatMap((clause) => judge(clause) ?? [])
}

/** Notices that wait for nothing: what else is found comes after. */
export const FIRST_OF_ALL = new Set(['emergency', 'danger', 'watch', 'scope'])

/** A notice that says when to call for help adds nothing beside one that says to call now. */
export function withoutRepeats(ids: readonly string[], kindOf: (id: string) => string | undefined): string[] {
  const isUrgent = ids.some((id) => kindOf(id) === 'emergency')
  return ids.filter((id) => !isUrgent || kindOf(id) !== 'watch')
}
