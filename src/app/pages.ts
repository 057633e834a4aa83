import core from 'virtual:knowledge/core'

import { paths, patterns } from '#text/paths.ts'

export type PageKind = keyof typeof patterns

/** Pages whose address names one thing of the knowledge base. */
const families: Partial<Record<PageKind, () => string[]>> = {
  tool: () => core.tools.map(({ id }) => paths.tool(id)),
  situation: () => core.situations.map(({ id }) => paths.situation(id)),
  play: () => core.situations.map(({ id }) => paths.play(id)),
}

export type Page = { readonly kind: PageKind; readonly path: string }

/** Every page that has an address of its own. */
export function allPages(): Page[] {
  // The keys of `patterns` are the kinds of pages.
  return (Object.keys(patterns) as PageKind[]).flatMap((kind) => {
    const family = families[kind]
    if (family) return family().map((path) => ({ kind, path }))
    if (patterns[kind].includes(':')) throw new Error(`pages.ts does not say which pages ${patterns[kind]} stands for`)
    return [{ kind, path: patterns[kind] }]
  })
}
