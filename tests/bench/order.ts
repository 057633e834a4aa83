import { compile, type Compiled } from '#engine/compile.ts'
import { explore } from '#engine/diagram.ts'
import { ABSENT } from '#engine/diagram-table.ts'
import { nothingChosen } from '#engine/facts.ts'
import type { EngineKnowledge } from '#engine/types.ts'

import {
  afterOnly,
  anyOrder,
  anyOrderInStages,
  Choices,
  type Freedom,
  type Futures,
  ourOrder,
  sameStages,
  type Strategy,
} from './strategies.ts'
import { WeightedDiagram } from './weighted-diagram.ts'

/** Mean number of questions over all complete combinations of answers: from nothing, and once the profile is known. */
export type Means = { readonly name: string; readonly whole: number; readonly afterProfile: number }

/**
 * Questions asked by the wizard, and by the best order there is under several constraints: exact
 * means, from a weighted diagram and a search over every order that shares nothing with the engine's planner.
 */
export function measureOrders(knowledge: EngineKnowledge): Means[] {
  const compiled = compile(knowledge)
  const diagram = explore(compiled, nothingChosen(compiled))
  const weights = new WeightedDiagram(compiled)
  const choices = new Choices(diagram)
  const walked = (name: string, strategy: Strategy): Means =>
    both(name, compiled, weights, strategy, walk(compiled, weights, strategy))
  const best = (name: string, freedom: Freedom): Means =>
    both(name, compiled, weights, choices.down, optimum(compiled, weights, choices, freedom))
  return [
    walked('our order', ourOrder(compiled, diagram)),
    best('optimum, same stages and order of the exchange', sameStages(compiled)),
    best('optimum, any order within each stage', anyOrderInStages(compiled)),
    best('optimum, no stages, only "after"', afterOnly(compiled)),
    best('optimum, no constraint', anyOrder),
  ]
}

/** Expected number of questions below a pair of nodes: one of the weights, one of the futures. */
type Cost = (weight: number, future: number) => number

function walk(compiled: Compiled, weights: WeightedDiagram, strategy: Strategy): Cost {
  const memo = new Memo()
  const cost: Cost = (weight, future) =>
    memo.of(weight, future, () => {
      const question = strategy.next(future)
      if (question === null) return 0
      return 1 + mean(branches(compiled, weights, strategy, { weight, future, question }), cost)
    })
  return cost
}

/** Every order that a constraint allows, each pair of nodes solved once. */
function optimum(compiled: Compiled, weights: WeightedDiagram, choices: Choices, freedom: Freedom): Cost {
  const memo = new Memo()
  const cost: Cost = (weight, future) =>
    memo.of(weight, future, () => {
      const relevant = choices.relevant(future)
      let least = relevant.length === 0 ? 0 : Number.POSITIVE_INFINITY
      for (const question of freedom(relevant)) {
        const below = branches(compiled, weights, choices.down, { weight, future, question })
        // A question with one possible answer tells nothing.
        if (below.length > 1) least = Math.min(least, 1 + mean(below, cost, least - 1))
      }
      return least
    })
  return cost
}

type Branch = { readonly weight: number; readonly future: number; readonly share: number }

function branches(
  compiled: Compiled,
  weights: WeightedDiagram,
  futures: Futures,
  at: { readonly weight: number; readonly future: number; readonly question: number },
): Branch[] {
  const found: Branch[] = []
  for (const option of compiled.questions[at.question]?.accepts.keys() ?? []) {
    const weight = weights.restrict(at.weight, at.question, option)
    const future = futures.restrict(at.future, at.question, option)
    const share = weights.share(weight)
    if (future !== ABSENT && share > 0) found.push({ weight, future, share })
  }
  return found
}

/** The mean cost of branches; more than `enough` as soon as it is known to be. */
function mean(below: readonly Branch[], cost: Cost, enough = Number.POSITIVE_INFINITY): number {
  const total = below.reduce((sum, { share }) => sum + share, 0)
  let expected = 0
  for (const { weight, future, share } of below) {
    expected += (share / total) * cost(weight, future)
    if (expected > enough) break
  }
  return expected
}

function both(name: string, compiled: Compiled, weights: WeightedDiagram, futures: Futures, cost: Cost): Means {
  let profiles: Branch[] = [{ weight: weights.root, future: futures.root, share: 1 }]
  for (const question of compiled.questions) {
    if (question.source.stage !== 'profil') continue
    profiles = profiles.flatMap((profile) =>
      branches(compiled, weights, futures, { ...profile, question: question.index }),
    )
  }
  return { name, whole: cost(weights.root, futures.root), afterProfile: mean(profiles, cost) }
}

/** Costs of pairs of nodes. */
class Memo {
  readonly #costs = new Map<number, number>()

  of(weight: number, future: number, solve: () => number): number {
    // Both are indices far below 2²⁶: the pair is one exact number.
    const key = weight * 2 ** 26 + future
    const known = this.#costs.get(key)
    if (known !== undefined) return known
    const cost = solve()
    this.#costs.set(key, cost)
    return cost
  }
}
