import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import core from 'virtual:knowledge/core'
import place from 'virtual:knowledge/place'
import type { Manifest } from 'vite'

import { renderPage } from '#app/entry-server.tsx'
import { allPages, type Page, type PageKind } from '#app/pages.ts'
import { siteRoot } from '#app/site-root.ts'
import { EMBED_BASE } from '#permalink/embed-code.ts'
import { site } from '#text/common.ts'
import { pageKinds } from '#text/page-kinds.ts'

import { type Card, createCardPainter } from './card-picture.ts'
import { assetsOf, describe, escapeHtml, faultsOf, jsonLd, passingTitle, takeTitle, toDocument, toText } from './document.ts'
import { routeFiles } from './route-files.ts'
import { structuredData } from './structured-data.ts'

type Options = {
  /** The folder of the client build: the pages go there too. */
  readonly out: string
  /** The address of the site, without its folder: `https://exemple.fr`. None: no canonical address. */
  readonly siteUrl: string | null
  readonly cache: string
}

/** Left out of the map of the site: a page without content of its own, or the same as another. */
const UNLISTED: ReadonlySet<PageKind> = new Set(['recommendation', 'play', 'selection', 'embedBuilder'])
const LOCAL = 'http://localhost:4173'

/** Writes every page of the guide as HTML, its pictures, the map of the site, and the shell for all other addresses. */
export async function writeSite({ out, siteUrl, cache }: Options): Promise<{ pages: readonly string[] }> {
  const files = routeFiles(readFileSync('src/app/App.tsx', 'utf8'))
  const manifest: Manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8'))
  const template = withBeforePaint(out, readFileSync(join(out, 'index.html'), 'utf8'))
  const pages = allPages().filter(({ kind }) => files.has(kind))
  const paint = await createCardPainter(cache)
  const write = (file: string, content: string | Uint8Array) => {
    const target = join(out, file)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, content)
  }
  const moduleOf = (kind: PageKind) => {
    const file = files.get(kind) ?? null
    return file === null ? null : `src/app/${file}`
  }
  const address = (path: string) => (siteUrl ?? '') + siteRoot + path
  const headFor = (module: string | null) => preloads(manifest, template, module)

  for (const page of pages) {
    const { title, tag, rest } = takeTitle(page.path, await renderPage(page.path), site.title(pageKinds[page.kind]))
    const faults = faultsOf(rest)
    if (faults.length > 0) throw new Error(`${page.path} holds ${faults.join(' and ')}`)
    const description = describe(rest)
    const card = cardOf(page, rest, description)
    const picture = `cartes/${hashOf(JSON.stringify(card))}.png`
    write(picture, paint(card))
    write(
      fileOf(page.path),
      toDocument({
        template,
        page: page.path,
        title: tag,
        ...(description !== undefined && { description }),
        head: [
          ...headFor(moduleOf(page.kind)),
          ...(siteUrl === null ? [] : [`<link rel="canonical" href="${escapeHtml(address(page.path))}" />`]),
          ...(UNLISTED.has(page.kind) && page.kind !== 'recommendation' ? ['<meta name="robots" content="noindex" />'] : []),
          ...cardTags({ title, description, url: address(page.path), picture: address(`/${picture}`), hasUrl: siteUrl !== null }),
          ...(await structuredData(page, address)).map(jsonLd),
        ],
        markup: rest,
      }),
    )
  }

  const unknown = takeTitle('/404', await renderPage('/404'), site.name)
  const shell = toDocument({ template, title: passingTitle(site.name), head: headFor(null), markup: '' })
  write('404.html', toDocument({ template, title: passingTitle(unknown.title), head: headFor(notFound), markup: unknown.rest }))
  write('app-shell.html', shell)
  // Frames of other sites ask for these: any static host has them, without a rule of its own.
  for (const { path } of pages) {
    write(fileOf(EMBED_BASE + path), shell)
    for (const short of shortPaths(path)) write(fileOf(EMBED_BASE + short), shell)
  }
  const listed = pages.filter(({ kind }) => !UNLISTED.has(kind))
  write('sitemap.xml', siteMap(listed.map(({ path }) => (siteUrl ?? LOCAL) + siteRoot + path)))
  write('robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${(siteUrl ?? LOCAL) + siteRoot}/sitemap.xml\n`)
  rmSync(join(out, '.vite'), { recursive: true, force: true })
  return { pages: pages.map(({ path }) => path) }
}

const notFound = 'src/app/routes/NotFoundRoute.tsx'

/** The other path that frames have been given for a page: `/outil/dmp` for `/outils/dmp`. */
function shortPaths(path: string): string[] {
  const short = path.replace(/^\/(outil|situation)s\/(?=[^/]+$)/, '/$1/')
  return short === path ? [] : [short]
}

/** The file of a path: `/outils/dmp` is `outils/dmp.html`, which every host can serve without a redirection. */
function fileOf(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : `${path.slice(1)}.html`
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10)
}

/** The one script that runs before the first paint: a file, since the security policy refuses inline scripts. */
function withBeforePaint(out: string, html: string): string {
  const source = readFileSync('src/build/before-paint.js', 'utf8').replaceAll(/^\/\/.*\n/gm, '')
  const file = `assets/before-paint-${hashOf(source)}.js`
  writeFileSync(join(out, file), source)
  return html.replace('</head>', `  <script src="${siteRoot}/${file}"></script>\n  </head>`)
}

/** What the page needs, asked for at once: styles in order, then scripts, the knowledge and the font in parallel. */
function preloads(manifest: Manifest, template: string, module: string | null): string[] {
  const modules = ['index.html', 'src/app/start.tsx', ...(module === null ? [] : [module])]
  const { styles, scripts } = assetsOf(manifest, modules)
  const isMissing = (file: string) => !template.includes(`${siteRoot}/${file}"`)
  return [
    ...styles.filter(isMissing).map((file) => `<link rel="stylesheet" crossorigin href="${siteRoot}/${file}" />`),
    ...scripts.filter(isMissing).map((file) => `<link rel="modulepreload" crossorigin href="${siteRoot}/${file}" />`),
    `<link rel="preload" as="fetch" crossorigin href="${place}core.json" />`,
  ]
}

type CardTags = { title: string; description: string | undefined; url: string; picture: string; hasUrl: boolean }

/** Open Graph and Twitter. `title` is markup already. */
function cardTags({ title, description, url, picture, hasUrl }: CardTags): string[] {
  const og = (property: string, content: string) => `<meta property="og:${property}" content="${content}" />`
  return [
    og('type', 'website'),
    og('site_name', escapeHtml(site.name)),
    og('locale', 'fr_FR'),
    og('title', title),
    ...(description === undefined ? [] : [og('description', escapeHtml(description))]),
    ...(hasUrl ? [og('url', escapeHtml(url))] : []),
    og('image', escapeHtml(picture)),
    og('image:width', '1200'),
    og('image:height', '630'),
    og('image:alt', title),
    '<meta name="twitter:card" content="summary_large_image" />',
  ]
}

function cardOf({ kind }: Page, markup: string, description: string | undefined): Card {
  const heading = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(markup)?.[1]
  return { eyebrow: pageKinds[kind], title: heading === undefined ? pageKinds[kind] : toText(heading), lead: description ?? '', site: site.name, tagline: site.tagline }
}

function siteMap(addresses: readonly string[]): string {
  const entries = addresses.map((url) => `<url><loc>${escapeHtml(url)}</loc><lastmod>${core.base.kb}</lastmod></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`
}
