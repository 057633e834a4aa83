import * as z from 'zod'

import { Id } from './ids.ts'

const EXCERPT_WORDS = 10

/** The place, in one source, that supports one statement. The excerpt only serves to find that place again. */
export const Citation = z.strictObject({
  source: Id,
  locator: z.string().min(1).describe('Section, page or line that a reader can find'),
  excerpt: z
    .string()
    .min(1)
    .refine((text) => text.trim().split(/\s+/).length <= EXCERPT_WORDS, {
      message: `an excerpt has at most ${EXCERPT_WORDS} words: shorten it`,
    }),
  rows: z
    .array(z.number().int().positive())
    .min(1)
    .optional()
    .describe('Rows of the numbered inventory of the founding documents that the statement carries'),
})
export type Citation = z.infer<typeof Citation>

const Citations = z.array(Citation).min(1, 'every statement is cited: add { source, locator, excerpt }')

/** `current`: holds. `to-confirm`: evidence old or undated. `outdated`: contradicted by newer evidence. */
export const Status = z.enum(['current', 'to-confirm', 'outdated'])
export type Status = z.infer<typeof Status>

/** What holds now in place of an outdated statement, with the evidence. */
const Replacement = z.strictObject({ text: z.string().min(1), cite: Citations })

/** Question id to accepted option ids: every entry must hold. */
const Conjunction = z.record(Id, z.array(Id).min(1))

/** One row of a decision table: every question named must have an accepted answer, and `unless` must not hold. */
export type Row = {
  readonly [question: string]: readonly string[] | Readonly<Record<string, readonly string[]>> | undefined
  readonly unless?: Readonly<Record<string, readonly string[]>> | undefined
}
export const Row: z.ZodType<Row> = z
  .object({ unless: Conjunction.optional() })
  .catchall(z.array(Id).min(1))
  .describe('question → accepted options; all must hold, unless the `unless` part holds')

/** A row, or several of which one is enough. */
export type Condition = Row | readonly Row[]
export const Condition: z.ZodType<Condition> = z.union([Row, z.array(Row).min(1)])

const statementShape = {
  id: Id,
  status: Status,
  cite: Citations,
  replaced: Replacement.optional().describe('For an outdated statement: what holds now, and the evidence'),
}

const needsReplacement = (value: { status: Status; replaced?: unknown }) =>
  value.status !== 'outdated' || value.replaced !== undefined
const needsReplacementMessage = {
  path: ['replaced'],
  message: 'an outdated statement says what replaced it: add replaced { text, cite }',
}

/** How a use serves the exchange: the tool to open, one more to open, or the one for when the first is impossible. */
export const Role = z.enum(['primary', 'complement', 'fallback'])
export type Role = z.infer<typeof Role>

/** A condition under which a tool fits. */
export const Use = z
  .strictObject({ ...statementShape, role: Role, when: Condition, why: z.string().min(1) })
  .refine(needsReplacement, needsReplacementMessage)
export type Use = z.infer<typeof Use>

/** A condition under which a tool must not be used. */
export const Exclusion = z
  .strictObject({
    ...statementShape,
    when: Condition,
    why: z.string().min(1),
    instead: z.array(Id).describe('Tools to use instead; empty where the source names none'),
  })
  .refine(needsReplacement, needsReplacementMessage)
export type Exclusion = z.infer<typeof Exclusion>

/** What a fact is about: a row of the comparison, or `address`: why the guide gives no address that opens the tool. */
const About = z
  .array(z.enum(['cost', 'size', 'retention', 'trace', 'billing', 'address']))
  .min(1)
  .describe('The rows of the comparison that this statement fills; address: why no address opens the tool, whom to ask')

const Blocks = z
  .literal(true)
  .optional()
  .describe('It can stop the exchange that `when` names: a recommendation says it at once, beside its button')

/** What must be true of people or accounts for the tool to work. `needs` ties it to answers where a question exists. */
export const Prerequisite = z
  .strictObject({
    ...statementShape,
    text: z.string().min(1),
    about: About.optional(),
    blocks: Blocks,
    needs: Condition.optional(),
    when: Condition.optional(),
  })
  .refine(needsReplacement, needsReplacementMessage)
export type Prerequisite = z.infer<typeof Prerequisite>

/** A fact that constrains the tool, an access step, a way to get help, or who may use it. */
export const Fact = z
  .strictObject({
    ...statementShape,
    text: z.string().min(1),
    about: About.optional(),
    blocks: Blocks,
    first: z
      .literal(true)
      .optional()
      .describe('Of an access step: done once, to get an account or to install. Absent: done each time'),
    when: Condition.optional(),
    concerns: Condition.optional().describe(
      'Of an audience statement: whom it speaks of, where it does not speak of all. Unlike `when`, shuts nobody out',
    ),
  })
  .refine(needsReplacement, needsReplacementMessage)
export type Fact = z.infer<typeof Fact>

export { Citations }
