import type { Knowledge } from '#knowledge/knowledge.ts'
import { PATIENT_NOTICE } from '#knowledge/constants.ts'

import { type ShownNotice, toShownNotice } from './search.ts'

/** What a patient or a relative is told: where to go, and whom to call. No tool of professionals. */
export type PatientHelp = {
  /** Where their own documents and messages are; null where the base does not say. */
  readonly own: ShownNotice | null
  /** Whom to call in an emergency or a danger, the most urgent first. */
  readonly calls: readonly ShownNotice[]
  /** The documents that this rests on. */
  readonly sources: readonly { readonly id: string; readonly title: string }[]
}

/** The notices that hold for someone who is not a professional, with the documents they rest on. */
export function toPatientHelp({ notices, sources }: Knowledge): PatientHelp {
  const own = notices.find(({ id }) => id === PATIENT_NOTICE)
  const calls = notices.filter(({ kind }) => kind === 'emergency' || kind === 'danger')
  const cited = new Set([...(own ? [own] : []), ...calls].flatMap(({ cite }) => cite.map(({ source }) => source)))
  return {
    own: own ? toShownNotice(own) : null,
    calls: calls.map(toShownNotice),
    sources: sources.filter(({ id }) => cited.has(id)).map(({ id, title }) => ({ id, title })),
  }
}
