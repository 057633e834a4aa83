import * as z from 'zod'

import { Id, IsoDate } from './ids.ts'
import { Condition, Role } from './statement.ts'

/** What a territory's file may weigh: fifteen tools take about twenty kilobytes, a logo up to forty. */
export const MOST_BYTES = 256_000

// Zero-width and direction characters too: both are of these two classes. A line may break.
const BIDI_OR_CONTROL = /[\p{Cc}\p{Cf}]/u

/** A text of a territory: it stays text, and holds nothing that hides or turns letters. */
const textOf = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine(
      (text) => !BIDI_OR_CONTROL.test(text.replaceAll('\n', '')),
      'no control or direction characters: type the text again',
    )
const Name = textOf(80)
const Line = textOf(200)
const Text = textOf(800)
const Phone = z.string().regex(/^\+?\d[\d ]{0,18}\d$/, 'digits and spaces only: « 02 00 00 00 00 »')
/** An address that a person may open: of the open web, encrypted. */
const Address = z
  .url()
  .max(300)
  .refine((url) => /^https:\/\/[^/@\s]+(?:[/?#]|$)/i.test(url), 'an address begins with https:// and names a host')

const Contact = z.strictObject({
  label: Line,
  email: z.email().max(120).optional(),
  phone: Phone.optional(),
  url: Address.optional(),
})

const Step = z.strictObject({ id: Id, text: Text })

const TerritoryUse = z.strictObject({ id: Id, role: Role, when: Condition, why: Text })
const TerritoryExclusion = z.strictObject({ id: Id, when: Condition, why: Text, instead: z.array(Id).max(6) })

/** A tool that a territory brings. What it does not say stays unknown: `null` is « not said ». */
export const TerritoryTool = z.strictObject({
  id: Id,
  name: Name,
  summary: Text,
  url: Address.optional().describe('Where one opens it'),
  uses: z.array(TerritoryUse).min(1).max(20),
  exclusions: z.array(TerritoryExclusion).max(20),
  professions: z.array(Id).max(60).optional().describe('Who may use it; absent: everyone'),
  structures: z.array(Id).max(10).optional().describe('Where one must practise to use it; absent: anywhere'),
  hds: z.boolean().nullable().describe('Health data are hosted by a certified host (HDS)'),
  strongLogin: z.boolean().nullable().describe('One signs in with e-CPS, Pro Santé Connect or two factors'),
  cost: Line.optional(),
  access: z.array(Step).max(10),
  limits: z.array(Step).max(10),
  contact: Contact.optional(),
})
export type TerritoryTool = z.infer<typeof TerritoryTool>

/** What a territory says of a tool of the guide. */
export const TerritoryWords = z.strictObject({
  id: Id.describe('The tool of the guide'),
  here: z.enum(['in-use', 'not-here', 'unknown']),
  access: z.array(Step).max(10),
  exclusions: z.array(TerritoryExclusion).max(10).optional(),
  contact: Contact.optional(),
})
export type TerritoryWords = z.infer<typeof TerritoryWords>

const LOGO = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+=*$/

/**
 * A CPTS, MSP, DAC, GHT or GRADeS with its own tools over those of its region: one small document, which a coordinator
 * makes in the workshop. Its words are its own, dated, and never weaken what the layers below say.
 */
export const Territory = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(1).describe('The version of this format'),
  id: Id,
  name: Name,
  kind: z.enum(['cpts', 'msp', 'cds', 'dac', 'ght', 'grades', 'other']),
  region: Id,
  about: Text.optional(),
  contact: Contact,
  accent: z.enum(['bleu', 'vert', 'prune', 'ocre', 'ardoise']).optional(),
  logo: z.string().max(60_000).regex(LOGO, 'a small PNG, JPEG or WebP image').optional(),
  towns: z.array(Line).max(300).optional().describe('Towns and postcodes by which members find it'),
  demo: z.literal(true).optional().describe('A fictional territory, for demonstrations'),
  verifiedOn: IsoDate.describe('The day on which it was last read through'),
  reviewOn: IsoDate.describe('The day by which it is to be read again'),
  tools: z.array(TerritoryTool).max(40),
  local: z.array(TerritoryWords).max(80),
  instructions: z.array(z.strictObject({ id: Id, title: Line, text: Text, when: Condition })).max(40),
  numbers: z.array(z.strictObject({ id: Id, label: Line, phone: Phone, hours: Line.optional() })).max(20),
  situations: z
    .array(z.strictObject({ id: Id, title: Line, story: textOf(1_500), need: Line, answers: z.record(Id, Id) }))
    .max(30),
})
export type Territory = z.infer<typeof Territory>
