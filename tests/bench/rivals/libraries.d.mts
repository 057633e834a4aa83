/** What is used of the libraries: types are checked without installing them. */

export type RuleCondition =
  | { readonly fact: string; readonly operator: string; readonly value: unknown }
  | { readonly all: readonly RuleCondition[] }
  | { readonly any: readonly RuleCondition[] }
  | { readonly not: RuleCondition }
type Event = { readonly type: string; readonly params?: unknown }
export class RulesEngine {
  addRule(rule: { readonly conditions: RuleCondition; readonly event: Event }): this
  run(facts: Readonly<Record<string, unknown>>): Promise<{ readonly events: readonly Event[] }>
}

export class LogicEngine {
  constructor(methods: undefined, options: { readonly disableInterpretedOptimization: boolean })
  build(logic: unknown): (data: unknown) => unknown
  run(logic: unknown, data: unknown): unknown
}

type Log = (message: string) => void
export class Publicodes {
  constructor(
    rules: Readonly<Record<string, unknown>>,
    options: { readonly logger: { readonly log: Log; readonly warn: Log; readonly error: Log } },
  )
  setSituation(situation: Readonly<Record<string, string>>): this
  evaluate(rule: string): { readonly nodeValue: unknown }
}
