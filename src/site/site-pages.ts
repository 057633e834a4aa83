import core from 'virtual:knowledge/core'
import territories from 'virtual:knowledge/territories'

import { entryOf, pageKinds, type PageKind } from '#app/pages.ts'
import { framePatterns, patterns, withId } from '#permalink/paths.ts'

export type Page = {
  readonly kind: PageKind
  readonly path: string
  /** The thing it is about, for a page of a family. */
  readonly id: string | null
}

/** Every page that has an address of its own, in the order of the table of pages. */
export function allPages(): Page[] {
  return pageKinds.flatMap((kind): Page[] => {
    const { family } = entryOf(kind)
    const pattern = patterns[kind]
    if (family === undefined) return [{ kind, path: pattern, id: null }]
    const things: readonly { readonly id: string }[] = family === 'territories' ? territories : core[family]
    return things.map(({ id }) => ({ kind, path: withId(pattern, id), id }))
  })
}

/** The other paths that frames have been given for a page: `/outil/dmp` for `/outils/dmp`. */
export function framePathsOf({ kind, id }: Page): string[] {
  const short: Readonly<Partial<Record<PageKind, string>>> = framePatterns
  const pattern = short[kind]
  return pattern === undefined || id === null ? [] : [withId(pattern, id)]
}
