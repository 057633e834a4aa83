import type { Change } from '#knowledge/views/changes.ts'
import { escapeHtml } from '#lib/text.ts'
import { newsText as text, concernedBy } from '#text/news.ts'

type Feed = {
  readonly title: string
  /** The whole address of the feed, which is its id, and that of the page it follows. */
  readonly self: string
  readonly page: string
  /** Who says so, and the day of the base. */
  readonly author: string
  readonly updated: string
  readonly changes: readonly Change[]
  readonly regionName: (id: string) => string
}

/**
 * A feed of changes for readers of news (RFC 4287), the newest first. An entry keeps its id for ever: the address of the
 * page and its anchor there. Days have no hour: it is midnight, universal time.
 */
export function atomFeed({ title, self, page, author, updated, changes, regionName }: Feed): string {
  const tag = (name: string, content: string) => `<${name}>${escapeHtml(content)}</${name}>`
  const day = (date: string) => tag('updated', `${date}T00:00:00Z`)
  const entries = changes.map((change) => {
    const address = `${page}#${change.id}`
    return [
      '<entry>',
      tag('id', address),
      tag('title', `${text.kinds[change.what]} : ${concernedBy(change, regionName)}`),
      day(change.on),
      `<link rel="alternate" href="${escapeHtml(address)}" />`,
      ...(change.regions === 'all' ? [] : change.regions.map((id) => `<category term="${escapeHtml(id)}" />`)),
      tag('summary', change.text),
      '</entry>',
    ].join('\n')
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">',
    tag('id', self),
    tag('title', title),
    day(updated),
    `<author>${tag('name', author)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeHtml(self)}" />`,
    `<link rel="alternate" type="text/html" href="${escapeHtml(page)}" />`,
    ...entries,
    '</feed>',
    '',
  ].join('\n')
}
