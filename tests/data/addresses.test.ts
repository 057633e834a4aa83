import { describe, expect, it } from 'vitest'

import { loadKnowledge } from '#cli/load.ts'

const loaded = loadKnowledge('data')
if (loaded.kind === 'failed') throw new Error('the knowledge base does not load')
const { faq, notices, regions, sources, tools } = loaded.knowledge
const sourceOf = new Map(sources.map((source) => [source.id, source]))

type Address = {
  readonly where: string
  readonly url: string
  readonly does: string
  readonly status: string
  readonly cite: readonly { readonly source: string; readonly excerpt: string }[]
}

/** Every address that a page lets one press, but those of the documents themselves. */
const addresses: readonly Address[] = [
  ...tools.flatMap((tool) =>
    tool.links.map((link) => ({ ...link, where: tool.name, does: link.does ?? 'read', url: link.url })),
  ),
  ...regions.flatMap((region) => [
    ...(region.grades?.site
      ? [
          {
            where: region.grades.name,
            url: region.grades.site,
            does: 'ask',
            status: region.grades.status,
            cite: region.grades.cite,
          },
        ]
      : []),
    ...(region.contacts ?? []).flatMap((contact) =>
      contact.url === undefined
        ? []
        : [
            {
              where: `${contact.label} (${region.name})`,
              url: contact.url,
              does: 'ask',
              status: contact.status,
              cite: contact.cite,
            },
          ],
    ),
  ]),
  ...notices.flatMap((notice) =>
    (notice.links ?? []).map((link) => ({
      where: notice.title,
      url: link.url,
      does: 'read',
      status: notice.status,
      cite: notice.cite,
    })),
  ),
]

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '')

/** The citations of an address that bear it: a page of the same host, or words that name the host. */
function witnessesOf({ url, cite }: Pick<Address, 'url' | 'cite'>) {
  const host = hostOf(url)
  const named = new RegExp(`(^|[^a-z0-9.-])(www\\.)?${host.replaceAll('.', String.raw`\.`)}([^a-z0-9-]|$)`, 'i')
  return cite.flatMap((citation) => {
    const source = sourceOf.get(citation.source)
    if (source === undefined) return []
    if (source.url !== null && hostOf(source.url) === host) return [{ source, how: 'a page of this host' }]
    return named.test(citation.excerpt) ? [{ source, how: 'named in it' }] : []
  })
}

describe('addresses that the guide gives', () => {
  it('are borne by a document that the address itself cites', () => {
    expect(addresses.length).toBeGreaterThan(80)
    expect(
      addresses.filter((one) => witnessesOf(one).length === 0).map(({ where, url }) => `${where}: ${url}`),
    ).toEqual([])
  })

  it('would be refused where the document cited speaks of something else', () => {
    const cite = [{ source: 'faq-occitanie', locator: 'x', excerpt: 'sur le site monautresante-ara.fr.example' }]
    expect(witnessesOf({ url: 'https://ailleurs.example', cite })).toEqual([])
    expect(witnessesOf({ url: 'https://sante-ara.fr', cite })).toEqual([])
    const named = [{ source: 'faq-occitanie', locator: 'x', excerpt: 'allez sur https://www.sante-ara.fr/faq' }]
    expect(witnessesOf({ url: 'https://sante-ara.fr', cite: named })).toHaveLength(1)
  })

  it('are of the encrypted web, where a person signs in or joins', () => {
    const open = addresses.filter(({ does, url }) => does !== 'read' && does !== 'ask' && !url.startsWith('https://'))
    expect(open.map(({ url }) => url)).toEqual([])
  })

  it('that a text names are those of a document of the base', () => {
    const words = JSON.stringify([tools, faq, regions])
    const cited = new Set(sources.flatMap(({ url }) => (url === null ? [] : [hostOf(url)])))
    const excerpts = [...words.matchAll(/"excerpt":"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text ?? '').join('\n')
    const texts = words.replaceAll(/"(?:excerpt|locator|url)":"(?:[^"\\]|\\.)*"/g, '')
    const named = [...texts.matchAll(/https?:\/\/([a-z0-9.-]+[a-z])|@([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi)].map(
      ([, host, mail]) => (host ?? mail ?? '').toLowerCase().replace(/^www\./, ''),
    )
    expect(named.length).toBeGreaterThan(20)
    expect([...new Set(named)].filter((host) => !cited.has(host) && !excerpts.toLowerCase().includes(host))).toEqual([])
  })

  it('stand in docs/addresses.md with who says so, and since when', async () => {
    const rows = addresses
      .map((one) => {
        const said = witnessesOf(one).map(
          ({ source, how }) =>
            `${source.publisher}, ${source.published ?? source.latest ?? 'undated'} (${how}; read ${source.consultedOn})`,
        )
        const verdict = one.status === 'current' ? 'established' : 'to confirm'
        return `| ${one.where} | ${one.url} | ${one.does} | ${verdict} | ${[...new Set(said)].join('; ')} |`
      })
      .toSorted((a, b) => (a < b ? -1 : 1))
    const text = [
      '# Every address that the guide gives',
      '',
      'Written from the knowledge base by `npx vitest run tests/data/addresses.test.ts -u`; the test fails when an address is borne by',
      'no document that it cites itself: a page of the same host, or words that name the host. « to confirm » is said on the page too.',
      'None was opened from here: this says who gives the address, not that it answers today (`guide links` asks that).',
      '',
      '| whose | address | one goes there to | verdict | who gives it |',
      '|---|---|---|---|---|',
      ...new Set(rows),
      '',
    ].join('\n')
    await expect(text).toMatchFileSnapshot('../../docs/addresses.md')
  })
})
