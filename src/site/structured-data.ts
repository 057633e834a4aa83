import core from 'virtual:knowledge/core'

import type { Page } from '#app/pages.ts'
import { site } from '#text/common.ts'
import { patterns, paths } from '#text/paths.ts'
import { situationsText } from '#text/situations.ts'
import { toolsText } from '#text/tools.ts'

const CONTEXT = 'https://schema.org'

/**
 * What a page is, for machines (schema.org). Only what the page itself says, and only where it helps: the guide, the
 * questions and answers, the tools, the way back from a page of a family. `address` gives the full address of a path.
 */
export async function structuredData({ kind, path }: Page, address: (path: string) => string): Promise<object[]> {
  // The other kinds of page have nothing to add for machines.
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check
  switch (kind) {
    case 'home':
      return [
        {
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
        },
      ]
    case 'faq': {
      const { default: faq } = await import('virtual:knowledge/faq')
      return [
        {
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
        },
      ]
    }
    case 'tool':
      return [...toolData(path), trail(address, paths.tools(), toolsText.title, path)]
    case 'situation':
      return [trail(address, paths.situations(), situationsText.title, path)]
    default:
      return []
  }
}

function toolData(path: string): object[] {
  const tool = core.tools.find(({ id }) => paths.tool(id) === path)
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

function trail(address: (path: string) => string, family: string, title: string, path: string): object {
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: site.name, item: address(patterns.home) },
      { '@type': 'ListItem', position: 2, name: title, item: address(family) },
      { '@type': 'ListItem', position: 3, item: address(path) },
    ],
  }
}
