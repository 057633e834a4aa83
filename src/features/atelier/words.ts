import type { Territory } from '#knowledge/territory.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { atelierText as text } from '#text/atelier.ts'
import { territoryKind } from '#text/territory-names.ts'

export type CardId = keyof typeof text.cards

// The keys of a literal are its type's.
export const cardIds = Object.keys(text.cards) as CardId[]

const kinds = ['cpts', 'msp', 'cds', 'dac', 'ght', 'grades', 'other'] as const satisfies Territory['kind'][]
export const kindOptions = kinds.map((kind) => ({ id: kind, label: territoryKind({ kind }) }))

/** A kind of structure by its id; what is none is another one. */
export function kindOf(id: string): Territory['kind'] {
  return kinds.find((kind) => kind === id) ?? 'other'
}

/** A choice of a list, with what helps to know it. */
export type Choice = { readonly id: string; readonly label: string; readonly hint?: string | undefined }

/** The answers of a question, as choices of a list. */
export function optionsOf(knowledge: CoreKnowledge, question: string): Choice[] {
  const options = knowledge.questions.find(({ id }) => id === question)?.options ?? []
  return options.map(({ id, label, hint }) => ({ id, label, hint }))
}

/** The card on which a finding is mended. */
export function cardOf(path: string): CardId {
  const part = /^[A-Za-z]+/.exec(path)?.[0]
  if (part === 'local') return 'use'
  return cardIds.find((card) => card === part) ?? 'who'
}
