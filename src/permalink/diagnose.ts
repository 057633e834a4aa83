import type { Evaluation, Choice, Reason } from '#engine/types.ts'

import { NOTHING_SEEN, shownFirst } from './codec.ts'
import { findByAnyId } from './forgive.ts'

/** A tool as links know it. */
type LinkTool = {
  readonly id: string
  readonly formerIds?: readonly string[] | undefined
  readonly retired?: { readonly on: string | null; readonly text: string } | undefined
}

/** Why today's answer is not the one the sender saw, as data: the sentence is made in the text layer. */
export type Cause =
  /** The tool seen has been withdrawn. */
  | { readonly kind: 'retired'; readonly on: string | null; readonly text: string }
  /** The guide does not know the tool seen any more. */
  | { readonly kind: 'unknown-tool' }
  /** The tool seen no longer fits these answers, for these reasons. */
  | { readonly kind: 'set-aside'; readonly reasons: readonly Reason[] }
  /** The tool seen does not exist for the region of the link. */
  | { readonly kind: 'elsewhere' }
  /** The tool seen still fits, in another place. */
  | { readonly kind: 'moved'; readonly to: 'alternative' | 'complement' | 'fallback' | 'to-confirm' }
  /** There was no tool; there is one. */
  | { readonly kind: 'new-tool' }
  /** Nothing fits any more: the declared gaps that say so. */
  | { readonly kind: 'gap'; readonly gaps: readonly string[] }
  /** The answer now depends on questions that the link does not answer. */
  | { readonly kind: 'asks'; readonly questions: readonly string[] }
  /** Parts of the link mean nothing any more. */
  | { readonly kind: 'dropped'; readonly number: number }
  /** The link was made with a newer guide than this page. */
  | { readonly kind: 'newer-guide' }

export type Diagnosis =
  | { readonly kind: 'same' }
  | {
      readonly kind: 'changed'
      /** The tool its sender saw under the id it has today; null: none. */
      readonly before: string | null
      /** Today's answer; null: none, or not settled. */
      readonly after: Choice | null
      readonly kb: string | null
      readonly causes: readonly Cause[]
    }

type Link = { readonly seen: string | null; readonly kb: string | null; readonly droppedCount: number }
type Today = { readonly evaluation: Evaluation; readonly tools: readonly LinkTool[]; readonly kb: string }

/**
 * Compares what the sender of a link saw with today's answer to the same link, and says why they differ. A link that
 * carries no `vu` has nothing to compare, and a tool that was only renamed has not changed.
 *
 * @example diagnoseLink({ seen: 'ancien', kb: '2025-01-01', droppedCount: 0 }, today).kind // 'changed'
 */
export function diagnoseLink(link: Link, today: Today): Diagnosis {
  const { evaluation, tools } = today
  if (link.seen === null) return { kind: 'same' }
  const tool = findByAnyId(tools, link.seen)
  const before = link.seen === NOTHING_SEEN ? null : (tool?.id ?? link.seen)
  const after = shownFirst(evaluation)
  const isOpen = evaluation.outcome === 'undecided' || evaluation.outcome === 'by-case'
  if (!isOpen && isShown(before, after)) return { kind: 'same' }
  const causes: Cause[] = []
  if (link.kb !== null && link.kb > today.kb) causes.push({ kind: 'newer-guide' })
  if (link.droppedCount > 0) causes.push({ kind: 'dropped', number: link.droppedCount })
  if (before === null) {
    if (after !== null) causes.push({ kind: 'new-tool' })
  } else causes.push(...causesOf(before, tool, evaluation))
  if (isOpen) causes.push({ kind: 'asks', questions: evaluation.missing })
  if (evaluation.outcome === 'none') causes.push({ kind: 'gap', gaps: evaluation.gaps })
  return { kind: 'changed', before, after, kb: link.kb, causes }
}

function isShown(before: string | null, after: Choice | null): boolean {
  if (before === null || after === null) return before === after
  return after.tool === before || after.with.includes(before)
}

/** What became of the tool its sender saw. */
function causesOf(id: string, tool: LinkTool | undefined, evaluation: Evaluation): Cause[] {
  if (!tool) return [{ kind: 'unknown-tool' }]
  const causes: Cause[] = tool.retired ? [{ kind: 'retired', ...tool.retired }] : []
  const has = (picks: readonly Choice[]) => picks.some((pick) => pick.tool === id || pick.with.includes(id))
  const place = has(evaluation.recommended)
    ? 'alternative'
    : has(evaluation.complements)
      ? 'complement'
      : has(evaluation.fallbacks)
        ? 'fallback'
        : has(evaluation.toConfirm)
          ? 'to-confirm'
          : null
  if (place !== null) return [...causes, { kind: 'moved', to: place }]
  const aside = [...evaluation.avoid, ...evaluation.eliminated].find((entry) => entry.tool === id)
  if (aside) return [...causes, { kind: 'set-aside', reasons: aside.reasons }]
  return evaluation.undecided.some((entry) => entry.tool === id) ? causes : [...causes, { kind: 'elsewhere' }]
}
