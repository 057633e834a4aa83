import type { CoreKnowledge } from '#knowledge/views/core.ts'

/** A statement that a reader can point at: where it stands in the knowledge base, and what it says. */
export type Reportable = { readonly place: string; readonly text: string }

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
