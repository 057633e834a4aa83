import type { Lexicon } from '#knowledge/schema.ts'
import { kept } from '#lib/kept.ts'

import type { Intent } from './intent.ts'
import { signsIn } from './learn.ts'
import { type Model, rankIntents } from './model.ts'
import type { NamedThing } from './named.ts'
import { type Answers, NEED } from './sought.ts'
import { readText } from './understand.ts'
import type { WeighedNeed } from './told.ts'

/** What parts one need from the next: « …, et aussi … », « … puis … ». */
const JOINTS = /\s(?:et|puis|ensuite|ainsi\s+que|mais)\s+(?:aussi\s+)?|[,;+\n]\s*(?:aussi\s+)?|[.!?]\s/iu
const LEAST_WORDS = 2
const MOST_PARTS = 4
const MOST_JUDGED = 60
/** A part by itself must leave little doubt that it tells a need, and which. */
const SURELY_A_NEED = 0.6
const PART_CHANCE = 0.5
/** A second need comes after the first tool of the one that is surer. */
const SECOND = 0.7

type NeedIntent = Extract<Intent, { kind: 'need' }>

type PartReading = {
  readonly model: Model
  readonly lexicon: readonly Lexicon[]
  readonly readNames: (text: string) => readonly NamedThing[]
}

/**
 * Prepares the reading of the parts of a text: the needs that they tell by themselves, where several do and differ.
 * Cost: a reading a part, which are kept while one types.
 */
export function createPartReader({ model, lexicon, readNames }: PartReading): (text: string) => readonly NeedIntent[] {
  const judged = kept<NeedIntent | null>(MOST_JUDGED)
  const judge = (part: string): NeedIntent | null =>
    judged(part, () => {
      const { intents } = rankIntents(model, signsIn(readText(part, lexicon), readNames(part)))
      const best = intents.find(({ intent }) => intent.kind === 'need')?.intent
      if (best?.kind !== 'need') return null
      const purpose = best.answers[NEED]
      const chance = intents.reduce(
        (sum, each) => sum + (each.intent.kind === 'need' && each.intent.answers[NEED] === purpose ? each.chance : 0),
        0,
      )
      const asked = intents.reduce((sum, each) => sum + (each.intent.kind === 'need' ? each.chance : 0), 0)
      return purpose !== undefined && asked >= SURELY_A_NEED && chance >= PART_CHANCE * asked ? best : null
    })
  return (text) => {
    const parts = text.split(JOINTS).filter((part) => part.trim().split(/\s+/u).length >= LEAST_WORDS)
    if (parts.length < 2) return []
    const needs = parts.slice(0, MOST_PARTS).flatMap((part) => judge(part.trim()) ?? [])
    const purposes = new Set(needs.map(({ answers }) => answers[NEED]))
    return purposes.size < 2 ? [] : needs
  }
}

/** Likely needs, and those that a part of the text tells and that none of them is for. `besides`: who reads, and where. */
export function withParts(
  likely: readonly WeighedNeed[],
  parts: readonly NeedIntent[],
  { besides, keep }: { readonly besides: Answers; readonly keep: (answers: Answers) => Answers },
): readonly WeighedNeed[] {
  const [top] = likely
  if (!top) return likely
  const purpose = top.answers[NEED]
  const others = parts.filter(({ answers }) => answers[NEED] !== purpose)
  return [
    ...likely,
    ...others.map(({ answers }) => ({ answers: keep({ ...besides, ...answers }), weight: SECOND * top.weight })),
  ]
}
