import type { OutcomeDifference } from '#engine/diff.ts'
import type { Answers, Outcome } from '#engine/types.ts'
import { REGION_QUESTION } from '#knowledge/constants.ts'

import type { Names } from './names.ts'

/** What changes for readers, in French, with an example. */
export type OutcomeChange = {
  readonly before: string
  readonly after: string
  readonly regions: readonly string[]
  readonly needs: readonly string[]
  /** Answers under which it shows. */
  readonly example: Answers
  readonly told: string
  /** How many of the differences say so. */
  readonly count: number
}

/** One of the two bases that are compared, as far as it names things. */
type Side = {
  readonly names: Names
  readonly gaps: readonly { readonly id: string; readonly title: string }[]
  /** The territories laid over it, by id. */
  readonly territories?: ReadonlyMap<string, string>
}

/** A difference, and the territory whose members it is for where it is one's. */
type Told = OutcomeDifference & { readonly territory?: string | null }

/** Differences that say the same thing are one change, with every region and need it touches. */
export function changesOf(before: Side, after: Side, differences: readonly Told[]): OutcomeChange[] {
  const { names } = after
  const groups = new Map<
    string,
    { before: string; after: string; regions: Set<string>; needs: Set<string>; first: Told; count: number }
  >()
  for (const difference of differences) {
    const was = outcomeWords(before, difference.before)
    const is = outcomeWords(after, difference.after)
    const key = `${was} → ${is}`
    const group = groups.get(key) ?? {
      before: was,
      after: is,
      regions: new Set<string>(),
      needs: new Set<string>(),
      first: difference,
      count: 0,
    }
    groups.set(key, group)
    const { answers, territory = null } = difference
    group.count += 1
    const region = answers[REGION_QUESTION] ? names.region(answers[REGION_QUESTION]) : 'sans région connue'
    const called = territory && (after.territories?.get(territory) ?? before.territories?.get(territory) ?? territory)
    group.regions.add(called === null || called === '' ? region : `${called} (${region})`)
    group.needs.add(
      ['avec', 'besoin']
        .flatMap((question) => (answers[question] ? [names.shortAnswer(question, answers[question])] : []))
        .join(', ') || 'tous les besoins',
    )
  }
  return [...groups.values()].map(({ before: was, after: is, regions, needs, first, count }) => ({
    before: was,
    after: is,
    regions: [...regions],
    needs: [...needs],
    example: first.answers,
    told: Object.entries(first.answers)
      .map(([question, option]) => `${names.question(question)} : ${names.shortAnswer(question, option)}`)
      .join(' ; '),
    count,
  }))
}

function outcomeWords({ names, gaps: all }: Side, outcome: Outcome | null): string {
  if (outcome === null) return 'cette réponse n’existe pas'
  const also =
    outcome.complements.length > 0
      ? `, et aussi ${outcome.complements.map((pick) => names.pick(pick)).join(' et ')}`
      : ''
  if (outcome.top)
    return `${names.pick(outcome.top)}${outcome.top.role === 'fallback' ? ' (solution de repli)' : ''}${also}`
  if (outcome.kind === 'to-confirm')
    return `à confirmer : ${outcome.toConfirm.map((pick) => names.pick(pick)).join(', ')}${also}`
  const gaps = outcome.gaps.map((id) => all.find((gap) => gap.id === id)?.title ?? id)
  return `aucun outil${gaps.length > 0 ? ` (${gaps.join(' ; ')})` : ''}`
}
