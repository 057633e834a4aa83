import { compile } from '#engine/compile.ts'
import { diffOutcomes, type OutcomeDifference } from '#engine/diff.ts'
import { engineStackOf, type LayeredKnowledge } from '#engine/asker.ts'
import { prove } from '#engine/verify/check.ts'
import type { Finding } from '#knowledge/finding.ts'
import type { Situation } from '#knowledge/schema.ts'

/** A knowledge base with a territory laid over it, and whose it is. */
export type ProofQuestion = { readonly laid: LayeredKnowledge; readonly region: string; readonly territory: string }

/** What is worked out, as it comes: what changes for members, then the proof of their stack. */
export type ProofAnswer =
  | { readonly kind: 'changes'; readonly differences: readonly OutcomeDifference[] }
  | { readonly kind: 'proof'; readonly findings: readonly Finding[]; readonly combinations: number }

const MOST_DIFFERENCES = 5_000

addEventListener('message', ({ data }: MessageEvent<ProofQuestion>) => {
  const { laid, region, territory } = data
  const answer = (said: ProofAnswer) => postMessage(said)
  const before = compile(engineStackOf(laid, { region }))
  const after = compile(engineStackOf(laid, { region, territory }))
  answer({ kind: 'changes', differences: diffOutcomes(before, after, MOST_DIFFERENCES) })
  const situations: readonly Situation[] = []
  const { findings, stacks } = prove({ ...laid, situations }, [{ region, territory }])
  const combinations = stacks.reduce((sum, { space }) => sum + space.combinations.diagram, 0)
  answer({ kind: 'proof', findings, combinations })
})
