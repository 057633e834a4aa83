import { describe, expect, it } from 'vitest'

import { allPages } from '#site/site-pages.ts'
import { patterns } from '#permalink/paths.ts'
import { notFound } from '#text/common.ts'
import { pageWords } from '#text/pages.ts'

import { renderPage } from '#app/entry-server.tsx'
import { entryOf, mainLinks, menus, pageKinds } from '#app/pages.ts'

const files = import.meta.glob<Record<string, unknown>>('../src/app/routes/*.tsx')

describe('the table of pages', () => {
  it('names a component that exists for each page, and leaves no route out', async () => {
    const exported = await Promise.all(
      Object.entries(files).map(async ([file, load]) => {
        const names = Object.keys(await load()).filter((name) => name.endsWith('Route'))
        return names.map((name) => `${file.replace('../src/app/routes/', '')} ${name}`)
      }),
    )
    const named = pageKinds.map((kind) => {
      const { route } = entryOf(kind)
      return `${route.file} ${route.component}`
    })
    const others = ['NotFoundRoute.tsx NotFoundRoute']
    expect([...named, ...others].toSorted()).toEqual(exported.flat().toSorted())
  })

  it('gives words to each page, and a menu to each page that has words for it', () => {
    for (const kind of pageKinds) {
      expect('menu' in pageWords[kind], kind).toBe('menu' in entryOf(kind))
    }
    const shown = menus.flatMap(({ links }) => links).map(({ to }) => to)
    expect(new Set(shown).size).toBe(shown.length)
    expect(shown).toEqual(expect.arrayContaining(mainLinks.map(({ to }) => to)))
    expect(shown).toHaveLength(pageKinds.filter((kind) => entryOf(kind).menu !== undefined).length)
  })

  it('says what each page stands for whose address names a thing', () => {
    for (const kind of pageKinds) {
      expect(entryOf(kind).family !== undefined, kind).toBe(patterns[kind].includes(':id'))
    }
  })

  const first = pageKinds.flatMap((kind) =>
    allPages()
      .filter((page) => page.kind === kind)
      .slice(0, 1),
  )
  it.each(first.map(({ kind, path }) => [kind, path]))('opens %s at %s', async (_kind, path) => {
    const page = await renderPage(path)
    expect(page).toContain('<main')
    expect(page).not.toContain(notFound.title)
  })

  it('the canary: an address that is no page opens the page that says so', async () => {
    expect(await renderPage('/nulle-part')).toContain(notFound.title)
  })
})
