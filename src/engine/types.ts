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
  /** Other options of its question that it stands for, where these answers are given too. */
  readonly becomes?: readonly { readonly when: Condition; readonly option: string }[] | undefined
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
  /** What can be done for the same need: shown where these answers do not rule it out. */
  readonly substitutes?: readonly { readonly tool: string }[] | undefined
}

/** What the engine says of one tool. `missing`: questions whose answer could still make it fit. */
export type Verdict =
  | { readonly kind: 'fits'; readonly role: Role; readonly status: 'current' | 'to-confirm' }
  | { readonly kind: 'excluded' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'undecided'; readonly missing: readonly string[] }
  | { readonly kind: 'unfit' }

/**
 * Why, as data. `statement` is an id in the list of the tool that `code` names. `questions` of an exclusion or of a tool
 * without a use are those that decide: another answer to any one of them changes the verdict or, where they are
 * `together`, other answers to all of them do, and to fewer do not.
 */
export type Reason =
  | { readonly code: 'use'; readonly tool: string; readonly statement: string; readonly questions: readonly string[] }
  | { readonly code: 'implements'; readonly standard: string }
  | {
      readonly code: 'exclusion'
      readonly tool: string
      readonly statement: string
      readonly questions: readonly string[]
      readonly together: boolean
    }
  | { readonly code: 'closed'; readonly tool: string; readonly statement: string }
  | { readonly code: 'audience'; readonly tool: string; readonly statements: readonly string[] }
  | {
      readonly code: 'no-use'
      readonly tool: string
      readonly closest: string | null
      readonly questions: readonly string[]
      readonly together: boolean
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

/** What settles the verdict: two sets of answers with equal outcomes show the same thing. */
export type Outcome = {
  /** A tool settled; a tool whose evidence must first be confirmed; or a declared gap. */
  readonly kind: 'recommended' | 'to-confirm' | 'none'
  /** The tool settled; null unless `recommended`. */
  readonly top: Choice | null
  readonly complements: readonly Choice[]
  /** Tools whose evidence must first be confirmed, the likeliest first; empty unless `to-confirm`. */
  readonly toConfirm: readonly Choice[]
  /** What certainly works instead; empty unless `to-confirm`. */
  readonly fallbacks: readonly Choice[]
  /** The declared gaps that say so; empty unless `none`. */
  readonly gaps: readonly string[]
}

export type Change = { readonly question: string; readonly option: string }

/** What another answer to one detail would give. */
export type Flip = Change & {
  readonly outcome: Outcome['kind']
  /** The tool to use, or to confirm; null where there is none. */
  readonly top: Choice | null
}

/** What the guide says if some open questions are answered so: "if he has activated it: MSSanté, with Medimail". */
export type Case = Omit<Outcome, 'kind'> & {
  /** `depends`: even so it is not settled, and one of `among` comes first, or nothing does. */
  readonly kind: Outcome['kind'] | 'depends'
  /** Question → the answers that make the case; at most two questions. */
  readonly when: Readonly<Record<string, readonly string[]>>
  readonly among: readonly Choice[]
}

export type Substitute = { readonly gap: string; readonly tool: string }

/** What is asked next, and what of the answers counts. */
export type Question = {
  /** The answers used: those that count, without those that cannot hold together. */
  readonly answers: Answers
  /** Answers that cannot matter, given the others: they count for nothing and are not shown. */
  readonly leftover: readonly Change[]
  /** The question to ask now; null when the verdict is settled or nothing more can be asked. */
  readonly next: string | null
  /** Whether `next` was answered "I do not know" once: too much depends on it to answer by cases. */
  readonly askAgain: boolean
  /** How many questions are left at most, the next one included. */
  readonly remaining: { readonly most: number }
}

export type Evaluation = Question & {
  /** `undecided` while a question is to be asked. */
  readonly outcome: Outcome['kind'] | 'by-case' | 'undecided'
  /** The tool first, then up to two alternatives that also fit. Empty unless the outcome is `recommended`. */
  readonly recommended: readonly ExplainedChoice[]
  /** Alternatives that nothing in the published order tells from the first but their id. */
  readonly equals: readonly Choice[]
  /** At most six, over at most two questions, the surest first; empty unless the outcome is `by-case`. */
  readonly cases: readonly Case[]
  /** What fits in every case; empty unless the outcome is `by-case`. */
  readonly safe: readonly ExplainedChoice[]
  readonly complements: readonly ExplainedChoice[]
  readonly fallbacks: readonly ExplainedChoice[]
  /** The answer where the outcome is `to-confirm`; else what to ask about, beside a recommendation of the nation. */
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
  /** What comes first in at least one completion of the answers; null: nothing does. */
  readonly possible: readonly { readonly top: Choice | null }[]
  /** Open questions whose answer can still change what is shown. */
  readonly missing: readonly string[]
  readonly gaps: readonly string[]
  /** What can be done for the same need, where a gap declares it and these answers allow it. */
  readonly substitutes: readonly Substitute[]
  /** Where nothing fits: the details that, answered otherwise, give a tool for the same need. */
  readonly nearest: { readonly changes: readonly Change[]; readonly top: Choice } | null
  /** Other answers to a detail that lead to another tool; at most six. */
  readonly changes: readonly Flip[]
  /** What must be said before any tool, by the answers. */
  readonly notices: readonly string[]
}
