import type { CoreKnowledge, CoreTool } from '#knowledge/views/core.ts'
import type { ToolDetails } from '#knowledge/views/details.ts'

/** A statement that a reader can point at: where it stands in the knowledge base, and what it says. */
export type Reportable = { readonly place: string; readonly text: string }

/** Every statement of a sheet, in the order of the page. */
export function reportable(tool: CoreTool, details: ToolDetails | undefined): Reportable[] {
  const lists = {
    uses: tool.uses,
    exclusions: tool.exclusions,
    access: details?.access ?? [],
    audience: tool.audience,
    prerequisites: tool.prerequisites,
    limits: details?.limits ?? [],
    support: details?.support ?? [],
  }
  return Object.entries(lists).flatMap(([list, statements]) =>
    statements.map((statement) => ({
      place: `${list}/${statement.id}`,
      text: 'why' in statement ? statement.why : statement.text,
    })),
  )
}

export type ReportLink = { readonly kind: 'mail' | 'issue'; readonly href: string }

/** Where a report goes: the service address, else the public repository, else nowhere. */
export function reportLink(
  base: Pick<CoreKnowledge['base'], 'contact' | 'repository'>,
  subject: string,
  body: string,
): ReportLink | null {
  const query = (keys: Readonly<Record<string, string>>) =>
    Object.entries(keys)
      .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
      .join('&')
  if (base.contact !== null) return { kind: 'mail', href: `mailto:${base.contact}?${query({ subject, body })}` }
  if (base.repository === null) return null
  const home = base.repository.replace(/\/$/, '')
  return { kind: 'issue', href: `${home}/issues/new?${query({ title: subject, body })}` }
}
