import type { Nearness } from '#knowledge/stack.ts'
import type { Condition, Role, Status } from '#knowledge/statement.ts'

/** Question id → option id, or `DONT_KNOW` or `DONT_KNOW_FINAL`. Unanswered questions are absent. */
export type Answers = Readonly<Record<string, string>>

/** The stack of one reader, as far as it decides: what `stackOf` makes of a knowledge base. No region is left in it. */
export type EngineKnowledge = {
  readonly questions: readonly EngineQuestion[]
  readonly tools: readonly EngineTool[]
  readonly gaps: readonly EngineGap[]
}

export type EngineQuestion = {
  readonly id: string
  readonly stage: 'profil' | 'echange' | 'precision'
  readonly after?: readonly string[] | undefined
  readonly options: readonly EngineOption[]
}

export type EngineOption = {
  readonly id: string
  readonly when?: Condition | undefined
  readonly healthData?: false | undefined
}

type EngineStatement = { readonly id: string; readonly status: Status }

export type EngineTool = {
  readonly id: string
  readonly kind: 'tool' | 'standard' | 'category' | 'channel'
  readonly implements: readonly string[]
  /** How near its author is to the reader: the nation, the region, the territory. */
  readonly layer: Nearness
  readonly unsafe?: true | undefined
  /** Who says that it is closed here. Absent or empty: nobody. */
  readonly closed?: readonly EngineStatement[] | undefined
  readonly uses: readonly (EngineStatement & { readonly role: Role; readonly when: Condition })[]
  readonly exclusions: readonly (EngineStatement & {
    readonly when: Condition
    readonly instead: readonly string[]
  })[]
  readonly prerequisites: readonly (EngineStatement & {
    readonly needs?: Condition | undefined
    readonly when?: Condition | undefined
  })[]
  readonly audience: readonly (EngineStatement & { readonly when?: Condition | undefined })[]
}

export type EngineGap = {
  readonly id: string
  readonly layer: Nearness
  readonly when: Condition
  readonly status: Status
}

/** What the engine says of one tool. `missing`: questions whose answer could still make it fit. */
export type Verdict =
  | { readonly kind: 'fits'; readonly role: Role; readonly status: 'current' | 'to-confirm' }
  | { readonly kind: 'excluded' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'undecided'; readonly missing: readonly string[] }
  | { readonly kind: 'unfit' }

/** Why, as data. `statement` is an id in the list of the tool that `code` names; `questions` are those that decided. */
export type Reason =
  | { readonly code: 'use'; readonly tool: string; readonly statement: string; readonly questions: readonly string[] }
  | { readonly code: 'implements'; readonly standard: string }
  | {
      readonly code: 'exclusion'
      readonly tool: string
      readonly statement: string
      readonly questions: readonly string[]
    }
  | { readonly code: 'closed'; readonly tool: string; readonly statement: string }
  | { readonly code: 'audience'; readonly tool: string; readonly statements: readonly string[] }
  | {
      readonly code: 'no-use'
      readonly tool: string
      readonly closest: string | null
      readonly questions: readonly string[]
    }
  | { readonly code: 'unmet'; readonly tool: string; readonly statement: string }

/** A tool that fits, alone or as the standard it implements: `mssante` with `medimail`. */
export type Choice = {
  readonly tool: string
  /** Tools through which a standard is used here: those nearest to the reader. Empty for other tools. */
  readonly with: readonly string[]
  readonly role: Role
  readonly status: 'current' | 'to-confirm'
}

export type ExplainedChoice = Choice & {
  readonly layer: Nearness
  readonly reasons: readonly Reason[]
}

/** What settles the verdict: two sets of answers with equal outcomes show the same recommendation. */
export type Outcome = {
  readonly top: Choice | null
  readonly complements: readonly Choice[]
  /** Only where nothing fits: tools whose evidence must first be confirmed. */
  readonly toConfirm: readonly Choice[]
  /** Only where nothing fits: the declared gaps that say so. */
  readonly gaps: readonly string[]
}

export type Change = { readonly question: string; readonly option: string }

export type Fallback = Choice & {
  /** The answer under which this is the tool, or null when its own role says so. */
  readonly when: Change | null
  /** The prerequisite of the recommended tool that would then fail. */
  readonly prerequisite: { readonly tool: string; readonly statement: string } | null
  readonly reasons: readonly Reason[]
}

export type Flip = Change & { readonly outcome: 'recommended' | 'none'; readonly top: Choice | null }

export type Evaluation = {
  /** The answers used, after those that cannot hold together were dropped. */
  readonly answers: Answers
  readonly outcome: 'recommended' | 'undecided' | 'none'
  /** The tool first, then up to two alternatives that also fit. Empty unless the outcome is `recommended`. */
  readonly recommended: readonly ExplainedChoice[]
  readonly complements: readonly ExplainedChoice[]
  readonly fallbacks: readonly Fallback[]
  /** Tools whose evidence must first be confirmed: where nothing fits, or beside a recommendation of the nation. */
  readonly toConfirm: readonly ExplainedChoice[]
  readonly avoid: readonly {
    readonly tool: string
    readonly instead: readonly string[]
    readonly reasons: readonly Reason[]
  }[]
  readonly eliminated: readonly {
    readonly tool: string
    readonly verdict: Verdict
    readonly reasons: readonly Reason[]
  }[]
  /** Tools that could still fit, with what they wait for. */
  readonly undecided: readonly { readonly tool: string; readonly missing: readonly string[] }[]
  /** Tools that come first in at least one completion of the answers, most likely first. */
  readonly possible: readonly { readonly top: Choice | null; readonly share: number }[]
  /** Unanswered questions whose answer can still change what is shown. */
  readonly missing: readonly string[]
  /** The question to ask now; null when the verdict is settled or nothing is left to ask. */
  readonly next: string | null
  /** How many questions are left at most, the next one included. */
  readonly remaining: { readonly most: number }
  readonly gaps: readonly string[]
  readonly nearest: { readonly changes: readonly Change[]; readonly top: Choice } | null
  /** The one-answer changes that lead to another recommendation. */
  readonly changes: readonly Flip[]
}
