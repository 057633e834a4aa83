import { z } from 'zod'

import { GLYPHS } from './glyphs.ts'
import { Id, IsoDate, PartialDate } from './ids.ts'
import { Territory } from './territory.ts'
import { Citations, Condition, Exclusion, Fact, Prerequisite, Status, Use } from './statement.ts'

/** Lets an editor find the JSON Schema; ignored by the guide. */
const $schema = z.string().optional()

const Months = z.number().int().positive()

/** After how many months each kind of statement is to be looked at again. */
const BestBefore = z.strictObject({
  uses: Months,
  exclusions: Months,
  prerequisites: Months,
  limits: Months,
  access: Months,
  support: Months,
  audience: Months,
  links: Months,
  regions: Months,
  faq: Months,
})
export type BestBefore = z.infer<typeof BestBefore>

/** The identity of the whole knowledge base. `kb` is the date that links and pages carry. */
export const Base = z.strictObject({
  $schema,
  kb: IsoDate,
  publisher: z.string(),
  repository: z.string().nullable().describe('Where to report an error; null when not public'),
  contact: z.email().nullable().describe('Service address for error reports; null when there is none'),
  bestBefore: BestBefore,
})
export type Base = z.infer<typeof Base>

/** A document that supports statements. Grade: A official, B specialised press, publisher or CPTS, C general site. */
export const Source = z.strictObject({
  $schema,
  id: Id,
  title: z.string(),
  publisher: z.string(),
  published: PartialDate,
  latest: PartialDate.optional().describe('The date of its newest passage, for a document that bears none'),
  publishedNote: z.string().optional().describe('What is known of the date, in French'),
  consultedOn: IsoDate,
  url: z.url().nullable(),
  file: z.string().optional().describe('Name of the text file, for the five founding documents'),
  grade: z.enum(['A', 'B', 'C']),
  founding: z.boolean().describe('True for the five documents the guide is built on'),
  about: z.string().describe('What the document says, in one or two French sentences'),
})
export type Source = z.infer<typeof Source>

const Phone = z.string().regex(/^(\+?\d[\d ]*\d|\d)$/, 'digits and spaces only: « 0 800 00 00 00 »')

/** Whom to call in a region: a service, never a person. */
const Contact = z.strictObject({
  id: Id,
  label: z.string().describe('What it is: « Dispositifs d’appui à la coordination (DAC) »'),
  text: z.string().describe('What it does for a professional, in one or two short sentences'),
  phone: Phone.optional(),
  mail: z.email().optional().describe('Mailbox of the service'),
  url: z.url().optional(),
  when: Condition.optional().describe('The needs it serves, and no others; absent: it is asked about anything'),
  status: Status,
  cite: Citations,
})
export type Contact = z.infer<typeof Contact>

const Point = z.tuple([z.number(), z.number()])

/** A few straight strokes on the 28 × 31 grid of the picture of France. Not to scale. */
const Shape = z.strictObject({
  outline: z.array(Point).min(3),
  label: Point.describe('The middle of the name'),
  lines: z.array(z.string()).min(1).describe('The name, line by line'),
})

/** The pictograms that options, families and markers may have. */
const GlyphName = z.enum(GLYPHS)

/** One of the 18 French regions, or a regional sheet that names no region. */
export const Region = z.strictObject({
  $schema,
  id: Id,
  name: z.string(),
  locative: z.string().describe('The name in a sentence: « en Bretagne », « à Mayotte »'),
  kind: z.enum(['region', 'guide']),
  order: z.number().int(),
  overseas: z.literal(true).optional(),
  shape: Shape.optional().describe('How the picture of France draws it; a sheet that names no region has none'),
  grades: z
    .strictObject({
      name: z.string(),
      site: z.url().nullable(),
      text: z.string(),
      status: Status,
      cite: Citations,
    })
    .nullable()
    .describe('Regional e-health group; null where no evidence names it'),
  contacts: z.array(Contact).min(1).optional().describe('Others to call in the region: its DAC, a service desk'),
  known: z.enum(['documented', 'partial', 'unknown']).describe('How much the guide knows of the regional tools'),
  formerIds: z.array(Id).optional().describe('Ids it had before: old links still lead here'),
  note: z.string().describe('What the guide knows here, in French; honest about what it does not'),
  verifiedOn: IsoDate,
})
export type Region = z.infer<typeof Region>

/** A profession, as French e-health names it. */
export const Profession = z.strictObject({
  $schema,
  id: Id,
  name: z.string(),
  hint: z.string().optional(),
  formerIds: z.array(Id).optional().describe('Ids it had before: old links still lead here'),
  aliases: z
    .array(z.string())
    .optional()
    .describe(
      'Other names that are typed to find it in the list, beside those that the lexicon reads: « AS », « IADE »',
    ),
  group: z.string().describe('Under which heading it is listed: « Médecins »'),
  like: Id.optional().describe(
    'A profession whose conditions hold for it too: what is said of infirmier holds for ipa',
  ),
  order: z.number().int(),
})
export type Profession = z.infer<typeof Profession>

const Template = z.string().regex(/^[^{}]*\{outil\}[^{}]*$/, 'write {outil} once, where the name of the tool stands')

/** A possible answer. `when` says with which earlier answers it exists. */
export const Option = z.strictObject({
  id: Id,
  formerIds: z.array(Id).optional().describe('Ids it had before: old links still lead here'),
  label: z.string(),
  hint: z.string().optional(),
  short: z.string().optional().describe('A few words for a chip; the label if absent'),
  advice: Template.optional().describe(
    'What to do, verb first, with {outil} where the tool stands: the options of besoin',
  ),
  message: Template.optional().describe('What one tells the other person of the exchange, where there is one to tell'),
  when: Condition.optional(),
  becomes: z
    .array(z.strictObject({ when: Condition, option: Id }))
    .optional()
    .describe('With these answers it is said of another option of its question: a document that is images is images'),
  healthData: z.literal(false).optional().describe('False: with this answer no health data is exchanged'),
  group: z.string().optional().describe('Under which heading it is listed, where a question has many options'),
  glyph: GlyphName.optional().describe('Its pictogram, where the guide draws one: the options of avec'),
})
export type Option = z.infer<typeof Option>

/** A fact about the exchange that the guide may ask for. */
export const Question = z
  .strictObject({
    $schema,
    id: Id,
    formerIds: z.array(Id).optional().describe('Ids it had before: old links still lead here'),
    title: z.string(),
    short: z.string().describe('Label of the answer in summaries: « Région », « Besoin »'),
    help: z.string().optional(),
    findOut: z.string().optional().describe('What to look at or whom to ask, for who does not know the answer'),
    stage: z.enum(['profil', 'echange', 'precision']).describe('Asked in this order of stages'),
    order: z.number().int().describe('Breaks ties between questions worth the same'),
    after: z.array(Id).optional().describe('Questions to ask first'),
    needsRegion: z.literal(true).optional().describe('True: means nothing without a region, and is not asked then'),
    options: z.array(Option).min(2).optional(),
    optionsFrom: z.enum(['regions', 'professions']).optional(),
  })
  .refine((question) => (question.options === undefined) !== (question.optionsFrom === undefined), {
    path: ['options'],
    message: 'a question has either options or optionsFrom',
  })
export type Question = z.infer<typeof Question>

/** A family or a marker of the map of tools. */
export const Category = z.strictObject({
  $schema,
  id: Id,
  kind: z.enum(['family', 'marker']),
  label: z.string(),
  description: z.string(),
  glyph: GlyphName,
  order: z.number().int(),
  cite: Citations,
})
export type Category = z.infer<typeof Category>

/** A term or acronym explained on the spot. */
export const Term = z.strictObject({
  $schema,
  id: Id,
  term: z.string(),
  expansion: z.string().optional(),
  definition: z.string(),
  aliases: z.array(z.string()).optional(),
})
export type Term = z.infer<typeof Term>

const Link = z.strictObject({
  label: z.string(),
  url: z.url(),
  does: z
    .enum(['open', 'join', 'install', 'example'])
    .optional()
    .describe(
      'What one does there: opens the tool, asks for an account, installs the application; of a kind of tool, sees one that a source names. Absent: reads',
    ),
  status: Status,
  cite: Citations,
})

/**
 * Something a professional opens, a standard that several tools implement, a kind of tool, or an unsafe channel, as its
 * file says it: where it exists follows from the folder of the file.
 */
export const ToolFile = z.strictObject({
  $schema,
  id: Id,
  name: z.string(),
  inSentence: z.string().min(1).optional().describe('The name after « par » or « avec »: « le DMP »; absent: the name'),
  kind: z.enum(['tool', 'standard', 'category', 'channel']),
  summary: z.string().describe('What it is, in one French sentence'),
  operator: z.string().nullable().describe('Who runs it; null when unknown'),
  aliases: z.array(z.string()).optional().describe('Other names people type'),
  formerIds: z.array(Id).optional(),
  retired: z.strictObject({ on: PartialDate, text: z.string() }).optional(),
  implements: z.array(Id),
  regions: z.array(Id).min(2).optional().describe('Only for a tool of several regions, in data/interregional'),
  families: z.array(Id).min(1),
  markers: z.array(Id),
  unsafe: z.literal(true).optional().describe('Never to be used with health data'),
  verifiedOn: IsoDate,
  links: z.array(Link),
  uses: z.array(Use),
  exclusions: z.array(Exclusion),
  prerequisites: z.array(Prerequisite),
  limits: z.array(Fact),
  access: z.array(Fact).describe('Steps to get in, in order'),
  support: z.array(Fact),
  audience: z.array(Fact).describe('Who may use it: `when` on profile questions is enforced by the engine'),
})
export type ToolFile = z.infer<typeof ToolFile>

/** Something said of a tool in one place: who says it, and since when. */
const Word = z.strictObject({ id: Id, text: z.string().min(1), on: PartialDate, status: Status, cite: Citations })
export type Word = z.infer<typeof Word>

/**
 * What a layer says of a tool of a layer below it. It only adds: nothing here can remove or weaken a statement.
 * `inUse` confirms the uses that are to confirm below; `closed` takes the tool out of use here.
 */
export const LocalWords = z
  .strictObject({
    $schema,
    id: Id.describe('The tool spoken of'),
    verifiedOn: IsoDate,
    inUse: Word.optional().describe('The tool is in use here: who says so, and when'),
    closed: Word.optional().describe('The tool is closed here: who says so, and when'),
    links: z.array(Link).optional(),
    exclusions: z.array(Exclusion).optional(),
    prerequisites: z.array(Prerequisite).optional(),
    limits: z.array(Fact).optional(),
    access: z.array(Fact).optional().describe('How one gets in here, in order'),
    support: z.array(Fact).optional().describe('Whom to call here'),
  })
  .refine((words) => words.inUse === undefined || words.closed === undefined, {
    path: ['closed'],
    message: 'a tool cannot be in use and closed in the same place',
  })
export type LocalWords = z.infer<typeof LocalWords>

/** A statement that is the word of some regions only: it holds, and is shown, for their readers. */
export type Scoped<Statement> = Statement & { readonly scope?: readonly string[] | undefined }

/** A tool in its place: where it exists, and what each region says of it. */
export type Tool = Omit<
  ToolFile,
  'regions' | 'links' | 'exclusions' | 'prerequisites' | 'limits' | 'access' | 'support'
> & {
  readonly regions: 'all' | readonly string[]
  /** The territory whose own tool it is. */
  readonly territory?: string
  readonly links: readonly Scoped<ToolFile['links'][number]>[]
  readonly exclusions: readonly Scoped<Exclusion>[]
  readonly prerequisites: readonly Scoped<Prerequisite>[]
  readonly limits: readonly Scoped<Fact>[]
  readonly access: readonly Scoped<Fact>[]
  readonly support: readonly Scoped<Fact>[]
  readonly inUse?: readonly Scoped<Word>[]
  readonly closed?: readonly Scoped<Word>[]
}

/** A need that no tool covers somewhere: declared, with its source or the date at which to look again. */
export const GapFile = z
  .strictObject({
    $schema,
    id: Id,
    regions: z
      .array(Id)
      .min(1)
      .optional()
      .describe('Only in data/national: the regions where the need has no tool; absent: wherever none fits'),
    when: Condition,
    title: z.string(),
    why: z.string(),
    contact: z.string().describe('Whom to ask, in French'),
    status: Status,
    cite: Citations.optional(),
    reviewOn: IsoDate.optional(),
    substitutes: z
      .array(z.strictObject({ tool: Id, why: z.string().min(1), cite: Citations }))
      .min(1)
      .optional()
      .describe('What can be done for the same need; shown where the answers do not rule it out'),
  })
  .refine((gap) => gap.cite !== undefined || gap.reviewOn !== undefined, {
    path: ['cite'],
    message: 'a declared gap has its source (cite) or a review date (reviewOn)',
  })
export type GapFile = z.infer<typeof GapFile>
/** A gap in its place. */
export type Gap = Omit<GapFile, 'regions'> & { readonly regions: 'all' | readonly string[] }

/**
 * What must be said before any tool: an emergency, a minor's secret, out of scope. Shown where its condition holds for
 * the answers, or where the words of a typed need call for it.
 */
export const Notice = z.strictObject({
  $schema,
  id: Id,
  kind: z
    .enum(['emergency', 'danger', 'watch', 'confidentiality', 'duty', 'scope', 'reminder'])
    .describe('A reminder is one line above the answer, of what may hide in such an exchange'),
  order: z.number().int().describe('Which comes first when several hold: the lowest'),
  title: z.string(),
  text: z.string().describe('What to do now, in one to three short sentences'),
  numbers: z.array(z.strictObject({ label: z.string(), phone: Phone })).optional(),
  links: z.array(z.strictObject({ label: z.string(), url: z.url() })).optional(),
  answer: z
    .strictObject({ topic: Id, entry: Id })
    .optional()
    .describe('Of a reminder: the cited answer that says more'),
  alone: z.boolean().describe('True: no tool is shown beside it'),
  when: Condition.optional().describe('The answers that call for it'),
  verifiedOn: IsoDate,
  status: Status,
  cite: Citations,
})
export type Notice = z.infer<typeof Notice>

/** Situations that tell one story, episode after episode. */
export const Series = z.strictObject({ $schema, id: Id, title: z.string(), lead: z.string(), order: z.number().int() })
export type Series = z.infer<typeof Series>

/** What a set of answers must give. Only the keys present are compared. */
export const Expectation = z.strictObject({
  outcome: z.enum(['recommended', 'by-case', 'to-confirm', 'none']),
  recommended: Id.optional(),
  with: z.array(Id).optional().describe('Tools through which the recommended standard is used'),
  complements: z.array(Id).optional(),
  fallbacks: z.array(Id).optional().describe('Tools that must be among the fallbacks'),
  toConfirm: z.array(Id).optional(),
  avoid: z.array(Id).optional().describe('Tools that must be among those to avoid'),
  cases: z.array(Id).optional().describe('By case: tools that must come first in some case'),
  safe: z.array(Id).optional().describe('By case: tools that must fit in every case'),
  gap: Id.optional(),
})
export type Expectation = z.infer<typeof Expectation>

/** A named, told set of answers: example, demonstration and regression test in one. */
export const Situation = z.strictObject({
  $schema,
  id: Id,
  formerIds: z.array(Id).optional().describe('Ids it had before: old links still lead here'),
  title: z.string(),
  story: z.string(),
  need: z.string().describe('The need in a few words, as one would type it'),
  setting: z.enum(['ville', 'etablissement-sante', 'medico-social', 'domicile', 'coordination']),
  series: z.strictObject({ id: Id, episode: z.number().int().positive() }).optional(),
  answers: z.record(Id, Id),
  expect: Expectation,
  cite: Citations,
})
export type Situation = z.infer<typeof Situation>

/** Questions a professional would type, answered in our words, for one topic. */
export const Faq = z.strictObject({
  $schema,
  id: Id,
  topic: z.string(),
  tool: Id.nullable(),
  verifiedOn: IsoDate.optional().describe(
    'Day the answers were last read against their sources; the date of the base if absent',
  ),
  entries: z
    .array(
      z
        .strictObject({
          id: Id,
          question: z.string(),
          answer: z.string(),
          status: Status,
          cite: Citations,
          replaced: z.strictObject({ text: z.string(), cite: Citations }).optional(),
          tools: z.array(Id).min(1).optional().describe('Tools whose sheet shows it, beside the tool of the topic'),
          when: Condition.optional().describe('The answers whose recommendation shows it'),
          professions: z.array(Id).min(1).optional().describe('Only for these professions; everyone if absent'),
          formerPlaces: z
            .array(z.strictObject({ topic: Id, entry: Id }))
            .optional()
            .describe('Where it was before: old links still lead here'),
        })
        .refine((entry) => entry.status !== 'outdated' || entry.replaced !== undefined, {
          path: ['replaced'],
          message: 'an outdated answer says what replaced it: add replaced { text, cite }',
        }),
    )
    .min(1),
})
export type Faq = z.infer<typeof Faq>

const Expressions = z.array(z.string().min(1)).min(1)

/** The words that mean an option. `sure` and `usual` answer the question; a `hint` only helps to rank what is found. */
const OptionWords = z.strictObject({
  sure: Expressions.optional().describe('Say it plainly: « à mon patient »'),
  usual: Expressions.optional().describe('Nearly always mean it: « téléconsultation »'),
  hint: Expressions.optional().describe('Make it likely, without saying it: « patient »'),
})

/**
 * How people say things. An expression is words, `<family>` (any of its members), `envoy*` (any word that begins so),
 * `…` (a few words in between), `*` (one word) and ` + ` (both, in any order). Articles, accents and plurals do not count.
 */
export const Lexicon = z.discriminatedUnion('kind', [
  z.strictObject({
    $schema,
    id: Id.describe('The question that these words answer'),
    kind: z.literal('answers'),
    options: z.record(Id, OptionWords),
    ignore: Expressions.optional().describe('Look like an answer and are none: « au nom du patient »'),
  }),
  z.strictObject({
    $schema,
    id: Id,
    kind: z.literal('words'),
    synonyms: z.record(Id, Expressions).describe('Same meaning everywhere; the first is the one that the guide writes'),
    families: z.record(Id, Expressions).describe('Words that play the same part in an expression'),
    keep: z.array(z.string()).describe('Real words that must not be taken for a typing error'),
  }),
  z.strictObject({
    $schema,
    id: Id,
    kind: z.literal('brands'),
    brands: z
      .array(
        z.strictObject({
          id: Id,
          name: z.string(),
          words: Expressions.optional().describe('Other spellings, besides the name'),
          like: Id.nullable().describe('The tool, channel or kind of tool of the guide that people take it for'),
          sameAs: z.literal(true).optional().describe('True: what the guide says of `like` holds for it'),
        }),
      )
      .min(1)
      .describe('What people name and the guide has no sheet for: addressed, never vouched for'),
    kinds: z
      .array(
        z.strictObject({
          id: Id,
          words: Expressions,
          tools: z.array(Id).min(1).describe('The tools that a text without any of the kind leaves aside'),
          needs: z.array(Id).min(1).optional().describe('Options of `besoin` that nothing else serves'),
        }),
      )
      .optional()
      .describe('Kinds of tools, heard only where a text rules them out: « pas de visio »'),
  }),
  z.strictObject({
    $schema,
    id: Id,
    kind: z.literal('notices'),
    notices: z.record(
      Id,
      z.strictObject({
        sure: Expressions.optional().describe('Call for the notice, whatever else is said'),
        usual: Expressions.optional().describe('Call for it, unless something else is said'),
        unless: Expressions.optional().describe('With these, « usual » words are about something past or written'),
      }),
    ),
    figures: Expressions.optional().describe(
      'Manners of speaking that tell of no danger: their words call for no notice, the rest of the text still does',
    ),
  }),
])
export type Lexicon = z.infer<typeof Lexicon>

/** Who or what the guide does not serve: the search says so kindly and says where to go. */
export const SCOPES = [
  'patient',
  'proche',
  'avocat',
  'journaliste',
  'industriel',
  'autre-langue',
  'hors-sujet',
  'incomprehensible',
] as const

/**
 * What a phrase asks for: some answers of the wizard, an entry of the FAQ (`topic/entry`), a notice, a tool by its name,
 * or nothing that this guide is for.
 */
const PhraseTarget = z.union([
  z.strictObject({ answers: z.record(Id, Id) }),
  z.strictObject({ answer: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'write topic/entry') }),
  z.strictObject({ notice: Id }),
  z.strictObject({ tool: Id }),
  z.strictObject({ scope: z.enum(SCOPES) }),
])
export type PhraseTarget = z.infer<typeof PhraseTarget>

/** Needs as people type them, by what they ask for: the examples from which the search learns. No name of a person. */
export const Phrases = z.strictObject({
  $schema,
  id: Id,
  sets: z.array(z.strictObject({ for: PhraseTarget, phrases: z.array(z.string().min(2).max(300)).min(1) })).min(1),
})
export type Phrases = z.infer<typeof Phrases>

/** What became of something: it is new, corrected, certain where it was not, closed, or no longer in the guide. */
export const CHANGE_KINDS = ['new', 'corrected', 'confirmed', 'closed', 'removed'] as const

/** What the base says otherwise since a day, as its readers are told. The id is the day. */
export const Changes = z.strictObject({
  $schema,
  id: IsoDate.describe('The day of the base that says so first: the name of the file'),
  entries: z
    .array(
      z.strictObject({
        id: Id,
        what: z.enum(CHANGE_KINDS),
        regions: z.array(Id).min(1).optional().describe('Whom it concerns; absent: everyone'),
        text: z.string().min(20).max(400).describe('What changed for a reader, in one or two short French sentences'),
        tools: z.array(Id).min(1).optional().describe('The tools that it is about, most important first'),
        needs: z.array(Id).min(1).optional().describe('The needs that are answered otherwise: options of besoin'),
        professions: z.array(Id).min(1).optional().describe('Only for these professions; absent: for all'),
        statements: z
          .array(
            z.string().regex(/^[a-z0-9-]+(\/[A-Za-z0-9-]+)+$/, 'write tool/uses/id, region/contacts/id or kind/id'),
          )
          .describe('What says so today: `telmi/uses/teleexpertise`, `notices/chute`'),
      }),
    )
    .min(1),
})
export type Changes = z.infer<typeof Changes>

/** Kind of file of `data/` → its schema. Where each kind may stand is said in `place.ts`. */
export const entitySchemas = {
  sources: Source,
  regions: Region,
  professions: Profession,
  questions: Question,
  categories: Category,
  glossary: Term,
  tools: ToolFile,
  gaps: GapFile,
  situations: Situation,
  answers: Faq,
  notices: Notice,
  local: LocalWords,
  lexicon: Lexicon,
  phrases: Phrases,
  territories: Territory,
  series: Series,
  changes: Changes,
} as const
export type EntityFolder = keyof typeof entitySchemas

/** A department with its number, and its towns that people name. */
const Department = z.strictObject({
  code: z.string().regex(/^\d{2,3}$|^2[AB]$/),
  name: z.string(),
  region: z.string(),
  towns: z.array(z.string()),
})

/** Written by `guide places --write` from the open data set that `from` names. */
export const Places = z.strictObject({ from: z.string(), departments: z.array(Department) })
export type Places = z.infer<typeof Places>
