import * as z from 'zod'

// The security policy of the site refuses code made from text, which zod would try. Before the first schema is made.
z.config({ jitless: true })

/** A stable identifier: French words in kebab-case, never reused. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is kebab-case: lower-case letters, digits and single hyphens')
export type Id = z.infer<typeof Id>

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const IsoDate = z.iso.date('a date is written YYYY-MM-DD')
export type IsoDate = z.infer<typeof IsoDate>

/** A date as precise as its source allows: `2026-11-22`, `2026-11`, `2026`, or `null` when the source shows none. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD')
  .nullable()
