import core from 'virtual:knowledge/core'

import { entryOf, type PageKind } from '#app/pages.ts'
import { patterns } from '#permalink/paths.ts'
import { site } from '#text/common.ts'
import { pageWords } from '#text/pages.ts'

import type { Page } from './site-pages.ts'

const CONTEXT = 'https://schema.org'

/**
 * What a page is, for machines (schema.org). Only what the page itself says, and only where it helps: the guide, the
 * questions and answers, the tools, the way back from a page of a family. `address` gives the full address of a path.
 */
export async function structuredData(page: Page, address: (path: string) => string): Promise<object[]> {
  const { parent } = entryOf(page.kind)
  return [...(await ownData(page, address)), ...(parent === undefined ? [] : [trail(address, parent, page.path)])]
}

async function ownData({ kind, id }: Page, address: (path: string) => string): Promise<object[]> {
  // The other kinds of page have nothing to add for machines.
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check
  switch (kind) {
    case 'home':
      return [homeData(address)]
    case 'faq':
      return [await faqData()]
    case 'tool':
      return toolData(id)
    default:
      return []
  }
}

function homeData(address: (path: string) => string): object {
  return {
    '@context': CONTEXT,
    '@type': 'WebApplication',
    name: site.name,
    description: site.tagline,
    url: address(patterns.home),
    applicationCategory: 'HealthApplication',
    operatingSystem: 'Web',
    inLanguage: 'fr',
    isAccessibleForFree: true,
    dateModified: core.base.kb,
    publisher: { '@type': 'Organization', name: core.base.publisher },
    offers: { '@type': 'Offer', price: 0, priceCurrency: 'EUR' },
  }
}

async function faqData(): Promise<object> {
  const { default: faq } = await import('virtual:knowledge/faq')
  return {
    '@context': CONTEXT,
    '@type': 'FAQPage',
    inLanguage: 'fr',
    mainEntity: faq.topics
      .flatMap(({ entries }) => entries)
      .filter(({ status }) => status !== 'outdated')
      .map(({ question, answer }) => ({
        '@type': 'Question',
        name: question,
        acceptedAnswer: { '@type': 'Answer', text: answer },
      })),
  }
}

function toolData(id: string | null): object[] {
  const tool = core.tools.find((one) => one.id === id)
  // A standard, a family of tools or a channel is no application.
  if (tool?.kind !== 'tool' || tool.unsafe) return []
  return [
    {
      '@context': CONTEXT,
      '@type': 'SoftwareApplication',
      name: tool.name,
      description: tool.summary,
      applicationCategory: 'HealthApplication',
      operatingSystem: 'Web',
      inLanguage: 'fr',
    },
  ]
}

/** The way to a page from the page that lists its family. */
function trail(address: (path: string) => string, parent: PageKind, path: string): object {
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: site.name, item: address(patterns.home) },
      { '@type': 'ListItem', position: 2, name: pageWords[parent].kind, item: address(patterns[parent]) },
      { '@type': 'ListItem', position: 3, item: address(path) },
    ],
  }
}
