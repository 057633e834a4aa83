import type { Territory, TerritoryTool } from '#knowledge/territory.ts'
import { toId } from '#permalink/forgive.ts'

/** A territory while it is written: the same shape, in which texts may still be empty. */
export type Draft = Territory

const YEAR = 365 * 86_400_000

/** A territory that says nothing yet. `today`: the day of its first reading; it is to be read again a year later. */
export function emptyDraft(today: string): Draft {
  return {
    format: 1,
    id: '',
    name: '',
    kind: 'cpts',
    region: '',
    contact: { label: '' },
    verifiedOn: today,
    reviewOn: new Date(Date.parse(today) + YEAR).toISOString().slice(0, 10),
    tools: [],
    local: [],
    instructions: [],
    numbers: [],
    situations: [],
  }
}

/** An id made of a name, which no other thing of a list has. */
export function idFor(name: string, others: readonly { readonly id: string }[]): string {
  const plain = toId(name).slice(0, 60) || 'sans-nom'
  const taken = new Set(others.map(({ id }) => id))
  let id = plain
  for (let turn = 2; taken.has(id); turn++) id = `${plain}-${turn}`
  return id
}

/** A new tool of the territory, for some needs. */
export function newTool(draft: Draft, needs: readonly string[]): TerritoryTool {
  const id = idFor(`outil-${draft.tools.length + 1}`, draft.tools)
  const use = { id: 'usage', role: 'primary' as const, when: needs.length === 0 ? {} : { besoin: [...needs] }, why: '' }
  return {
    id,
    name: '',
    summary: '',
    uses: [use],
    exclusions: [],
    hds: null,
    strongLogin: null,
    access: [],
    limits: [],
  }
}

/**
 * The document of a draft, as it is published: without the fields that were left empty, ids made of names. Whether it is
 * sound is for the check to say.
 */
export function toDocument(draft: Draft): Territory {
  const tools = draft.tools.reduce<TerritoryTool[]>(
    (done, tool) => [...done, { ...tool, id: tool.name.trim() === '' ? tool.id : idFor(tool.name, done) }],
    [],
  )
  const whole = { ...draft, id: idFor(draft.name, []), tools }
  return withoutEmpty(whole) as Territory // The same shape: only what was optional and empty is gone.
}

/** Fields that may be left empty: what is required stays, so that the check speaks of it. */
const OPTIONAL = new Set([
  'about',
  'url',
  'email',
  'phone',
  'cost',
  'hours',
  'logo',
  'towns',
  'professions',
  'structures',
  'contact',
])

function withoutEmpty(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.map((each) => withoutEmpty(each, depth + 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]) => {
      const kept = withoutEmpty(entry, depth + 1)
      // The phone of a number is what it is about, and a territory has a contact.
      const isOptional =
        OPTIONAL.has(key) && !(key === 'phone' && 'hours' in value) && !(key === 'contact' && depth === 0)
      return isOptional && isBlank(kept) ? [] : [[key, kept]]
    }),
  )
}

function isBlank(value: unknown): boolean {
  if (value === undefined || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && value !== null && 'label' in value && value.label === ''
}
