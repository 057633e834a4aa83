import { openedTool } from '#text/advice.ts'
import type { Answers, Choice } from '#engine/types.ts'
import { mayHold } from '#knowledge/condition.ts'
import { COUNTERPART_QUESTION, REGION_QUESTION, SUPPORT_SERVICE } from '#knowledge/constants.ts'
import { serviceOf } from '#knowledge/contact.ts'
import type { Scoped } from '#knowledge/schema.ts'
import type { Condition, Fact, Status } from '#knowledge/statement.ts'
import type { KnowledgeDetails, Placed, RegionDetails, ToolDetails } from '#knowledge/views/details.ts'
import { reachableIn } from '#lib/reachable.ts'
import { callAddress } from '#lib/text.ts'

/** An address, or a number of a service, that takes one into a tool. */
export type Way =
  | {
      readonly kind: 'open' | 'join' | 'install'
      readonly tool: string
      readonly href: string
      readonly host: string
      /** What the data says that the address is. */
      readonly label: string
    }
  | {
      readonly kind: 'call' | 'write'
      readonly tool: string
      readonly href: string
      readonly at: string
      /** Who answers, where it is not the tool's own support. */
      readonly whom?: string
    }
  | { readonly kind: 'ask'; readonly name: string; readonly href: string; readonly at: string }

/** What a way depends on besides the tool: what is known of it, and what was answered. */
export type WayContext = { readonly details: KnowledgeDetails; readonly answers: Answers }

/** What a statement says here: not outdated, of this region, and not ruled out by the answers. */
export function isSaidHere(
  { status, when, scope }: Scoped<{ readonly status: Status; readonly when?: Condition | undefined }>,
  answers: Answers,
): boolean {
  const region = answers[REGION_QUESTION]
  const isHere = scope === undefined || (region !== undefined && scope.includes(region))
  return isHere && status !== 'outdated' && mayHold(when, answers)
}

/** The tools whose way in serves a choice: the one that is opened first, then the standard or its other means. */
export function toolsOf(pick: Pick<Choice, 'tool' | 'with'>): string[] {
  return [...new Set([openedTool(pick), ...pick.with, pick.tool])]
}

/**
 * Every certain way into a tool, the surest first: its address, its page to get an account or to install it, the number
 * to call, the mailbox of the service. What is to confirm takes nobody anywhere. Cost: linear in what the tool says.
 */
export function waysInto(tool: string, { details, answers }: WayContext): Way[] {
  const known = details.tools[tool]
  if (!known) return []
  const links = linksOf(known, answers)
  const reached = [...known.access, ...known.support]
    .filter((fact) => fact.status === 'current' && isSaidHere(fact, answers))
    .flatMap(({ text }) => {
      // The contact of a territory begins with the name of its service.
      const whom = known.territory === undefined ? undefined : serviceOf(text)
      return reachableIn(text).map((way) => ({ ...way, ...(whom !== undefined && { whom }) }))
    })
  return [
    ...(['open', 'install', 'join'] as const).flatMap((kind) =>
      links
        .filter(({ does }) => does === kind)
        .map(({ url, label }): Way => ({ kind, tool, href: url, host: hostOf(url), label })),
    ),
    ...reached.flatMap(({ kind, href, text: at, whom }): Way[] =>
      kind === 'phone' ? [{ kind: 'call', tool, href, at, ...(whom !== undefined && { whom }) }] : [],
    ),
    ...reached.flatMap(({ kind, href, text: at, whom }): Way[] =>
      kind === 'mail' ? [{ kind: 'write', tool, href, at, ...(whom !== undefined && { whom }) }] : [],
    ),
  ]
}

/** A tool that a source names as one of its kind, and where it is seen. */
export type Example = { readonly label: string; readonly url: string }

/** The tools of a kind that sources name: none is recommended. */
export function examplesOf(tool: string, { details, answers }: WayContext): Example[] {
  const known = details.tools[tool]
  return known ? linksOf(known, answers).filter(({ does }) => does === 'example') : []
}

function linksOf(tool: ToolDetails, answers: Answers) {
  return tool.links.filter((link) => link.status === 'current' && isSaidHere(link, answers))
}

/**
 * Whom to ask in the region of some answers, each by one address or number: who serves this very need, then the
 * e-health group, then its other services. A support team is not asked to open a tool.
 */
export function askedHere(context: WayContext): Way[] {
  const region = regionOf(context)
  if (!region) return []
  const others = region.contacts.filter(({ when }) => when === undefined)
  return [...servingHere(context), ...waysOfGroup(region), ...others.flatMap(waysOfContact)]
}

/** The services of the region that exist for the need of some answers. */
function servingHere(context: WayContext): Way[] {
  const contacts = regionOf(context)?.contacts ?? []
  return contacts.filter(({ when }) => when !== undefined && mayHold(when, context.answers)).flatMap(waysOfContact)
}

function regionOf({ details, answers }: WayContext): RegionDetails | undefined {
  return details.regions[answers[REGION_QUESTION] ?? '']
}

function waysOfGroup({ grades }: RegionDetails): Way[] {
  if (grades === null) return []
  const { name, site, text } = grades
  const reached = reachableIn(text).map(({ href, text: at }): Way => ({ kind: 'ask', name, href, at }))
  const page: Way[] = site === null ? [] : [{ kind: 'ask', name, href: site, at: hostOf(site) }]
  // A number first: it is answered today.
  return [...reached.filter(({ href }) => href.startsWith('tel:')), ...page, ...reached]
}

function waysOfContact({ label: name, phone, url, mail }: RegionDetails['contacts'][number]): Way[] {
  if (phone !== undefined) return [{ kind: 'ask', name, href: callAddress(phone), at: phone }]
  if (url !== undefined) return [{ kind: 'ask', name, href: url, at: hostOf(url) }]
  return mail === undefined ? [] : [{ kind: 'ask', name, href: `mailto:${mail}`, at: mail }]
}

const OPENING: readonly Way['kind'][] = ['open', 'install', 'join']

/** Whether a way takes one into a tool at once, without asking anybody. */
export function isOpening({ kind }: Way): boolean {
  return OPENING.includes(kind)
}

/** The surest address that opens, installs or asks for an account with a choice or one of its means; none where none is. */
export function openingOf(pick: Pick<Choice, 'tool' | 'with'>, context: WayContext): Way | undefined {
  return toolsOf(pick)
    .flatMap((tool) => waysInto(tool, context))
    .find(isOpening)
}

export type WayIn = {
  /** What the button does; null where nothing certain is known. */
  readonly main: Way | null
  /** The number to call, where the button does something else. */
  readonly call: Way | null
}

/** What one gets into: whether it is to be confirmed counts where that is known. */
export type Picked = Pick<Choice, 'tool' | 'with'> & Partial<Pick<Choice, 'status'>>

/**
 * How one gets in, with one hand: what the button does for someone who has an account, or for someone who has none yet,
 * and whom to call. Where the tool has no certain way in, whoever opens it here is asked; but one that is used from
 * one's own software, which its steps tell, is nobody's to open unless it is to be confirmed, and no region opens the tool
 * of a territory. A standard only carries the message: where it is for a service that the region has for the need, that
 * service is who is reached.
 */
export function wayIn(pick: Picked, isFirst: boolean, context: WayContext): WayIn {
  const own = toolsOf(pick).flatMap((tool) => waysInto(tool, context))
  const isTheirs = toolsOf(pick).some((tool) => context.details.tools[tool]?.territory !== undefined)
  const isOwn =
    own.length === 0 &&
    (isTheirs || (pick.status !== 'to-confirm' && stepsInto(pick, context).some(({ first }) => !first)))
  const all = isOwn ? [] : isTheirs ? own : [...own, ...askedHere(context)]
  const order: readonly Way['kind'][] = isFirst
    ? ['join', 'install', 'open', 'call', 'ask', 'write']
    : ['open', 'install', 'join', 'call', 'ask', 'write']
  const isToService = context.answers[COUNTERPART_QUESTION] === SUPPORT_SERVICE
  const reached = isToService && pick.with.length > 0 && !isTheirs ? servingHere(context) : []
  const main = [...reached, ...order.flatMap((kind) => all.find((way) => way.kind === kind) ?? [])][0] ?? null
  const phone = all.find(({ href }) => href.startsWith('tel:')) ?? null
  return { main, call: phone?.href === main?.href ? null : phone }
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '')
}

/**
 * The steps into a choice: those of the tool that one opens, where it tells any, else those of what it implements. What
 * the standard says of such an exchange alone, as to which address one writes, holds by any means, and comes first.
 */
export function stepsInto(pick: Pick<Choice, 'tool' | 'with'>, context: WayContext): Placed<Scoped<Fact>>[] {
  const of = (tool: string) => saidOf('access', [tool], context)
  const told = toolsOf(pick).find((tool) => of(tool).length > 0)
  if (told === undefined) return []
  return [...of(pick.tool).filter(({ when }) => when && told !== pick.tool), ...of(told)]
}

/** What a tool says of the steps, limits and ways to get help that hold here, in its order. */
export function saidOf(
  list: 'access' | 'limits' | 'support',
  tools: readonly string[],
  { details, answers }: WayContext,
): Placed<Scoped<Fact>>[] {
  return tools.flatMap((tool) => (details.tools[tool]?.[list] ?? []).filter((fact) => isSaidHere(fact, answers)))
}
