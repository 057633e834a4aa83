import type { Meaning } from '#ui/Sign.tsx'
import type { Role, Status } from '#knowledge/statement.ts'

/** The word of each meaning: the same on every page. */
export const meaningWords: Readonly<Record<Meaning, string>> = {
  recommended: 'Recommandé',
  complement: 'Et aussi',
  fallback: 'En secours',
  confirm: 'À confirmer',
  avoid: 'À éviter',
  possible: 'Encore possible',
  out: 'Écarté',
}

export const roleMeanings: Readonly<Record<Role, Meaning>> = {
  primary: 'recommended',
  complement: 'complement',
  fallback: 'fallback',
}

export const statusWords: Readonly<Record<Status, string>> = {
  current: 'À jour',
  'to-confirm': 'À confirmer',
  outdated: 'Périmé',
}
