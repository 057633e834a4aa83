import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import changes from 'virtual:knowledge/changes'
import core from 'virtual:knowledge/core'
import place from 'virtual:knowledge/place'
import { minify_sync } from 'terser'
import type { Manifest } from 'vite'

import { renderFrame, renderHelp, renderPage } from '#app/entry-server.tsx'
import { type PageKind, entryOf } from '#app/pages.ts'
import { changesFor } from '#knowledge/views/changes.ts'
import { escapeHtml } from '#lib/text.ts'
import { siteRoot } from '#lib/site-address.ts'
import { EMBED_BASE } from '#permalink/embed-code.ts'
import { feedPath, paths } from '#permalink/paths.ts'
import { site } from '#text/common.ts'
import { newsText } from '#text/news.ts'
import { pageWords } from '#text/pages.ts'

import { atomFeed } from './atom.ts'
import { type Card, createCardPainter } from './card-picture.ts'
import {
  assetsOf,
  describe,
  faultsOf,
  jsonLd,
  laterStylesOf,
  passingTitle,
  takeTitle,
  toDocument,
  toText,
} from './document.ts'
import { ANSWER_PAGE, ENTRY, FIRST_LOAD } from './first-load.ts'
import { allPages, framePathsOf, type Page } from './site-pages.ts'
import { structuredData } from './structured-data.ts'

type Options = {
  /** The folder of the client build: the pages go there too. */
  readonly out: string
  /** The address of the site, without its folder: `https://exemple.fr`. None: no canonical address. */
  readonly siteUrl: string | null
  readonly cache: string
}

const LOCAL = 'http://localhost:4173'

/** Writes every page of the guide as HTML, its pictures, the map of the site, and the shell for all other addresses. */
export async function writeSite({ out, siteUrl, cache }: Options): Promise<{ pages: readonly string[] }> {
  const { build, template } = readBuild(out)
  const pages = allPages()
  const paint = await createCardPainter(cache)
  const write = (file: string, content: string | Uint8Array) => {
    const target = join(out, file)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, content)
  }
  const moduleOf = (kind: PageKind) => {
    const { route } = entryOf(kind)
    if (route?.file === ANSWER_PAGE.route) return chunkNamed(build.manifest, ANSWER_PAGE.chunk)
    return route && `src/app/routes/${route.file}`
  }
  const address = (path: string) => (siteUrl ?? '') + siteRoot + path
  const headFor = (module: string | null) => preloads(build, module)

  for (const page of pages) {
    const { title, tag, rest } = takeTitle(
      page.path,
      await renderPage(page.path),
      site.title(pageWords[page.kind].kind),
    )
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
          ...(entryOf(page.kind).search === 'hidden' ? ['<meta name="robots" content="noindex" />'] : []),
          ...(page.kind === 'changes'
            ? [`<link rel="alternate" type="application/atom+xml" href="${siteRoot}${feedPath(null)}" />`]
            : []),
          ...cardTags({
            title,
            description,
            url: address(page.path),
            picture: address(`/${picture}`),
            hasUrl: siteUrl !== null,
          }),
          ...(await structuredData(page, address)).map(jsonLd),
        ],
        help: renderHelp(page.path, false),
        markup: rest,
      }),
    )
  }

  const unknown = takeTitle('/404', await renderPage('/404'), site.name)
  const shell = toDocument({
    template,
    title: passingTitle(site.name),
    head: headFor(null),
    help: renderHelp(null, false),
    markup: '',
  })
  const frame = toDocument({
    template,
    title: passingTitle(site.name),
    head: [...headFor(null), '<meta name="robots" content="noindex" />'],
    help: renderHelp(null, true),
    markup: renderFrame(),
  })
  write(
    '404.html',
    toDocument({
      template,
      title: passingTitle(unknown.title),
      head: headFor(notFound),
      help: renderHelp(null, false),
      markup: unknown.rest,
    }),
  )
  write('app-shell.html', shell)
  // Frames of other sites ask for these: any static host has them, without a rule of its own.
  for (const page of pages) {
    for (const path of [page.path, ...framePathsOf(page)]) write(fileOf(EMBED_BASE + path), frame)
  }
  const listed = pages.filter(({ kind }) => entryOf(kind).search === 'listed')
  write('sitemap.xml', siteMap(listed.map(({ path }) => (siteUrl ?? LOCAL) + siteRoot + path)))
  write('robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${(siteUrl ?? LOCAL) + siteRoot}/sitemap.xml\n`)
  const whole = (path: string) => (siteUrl ?? LOCAL) + siteRoot + path
  for (const region of [null, ...core.regions]) {
    const path = feedPath(region && region.id)
    write(
      path.slice(1),
      atomFeed({
        title: newsText.feedTitle(region && region.name),
        self: whole(path),
        page: whole(paths.changes()),
        author: core.base.publisher,
        updated: core.base.kb,
        changes: changesFor(changes, { region: region && region.id, since: null }),
        regionName: (id) => core.regions.find((each) => each.id === id)?.name ?? id,
      }),
    )
  }
  rmSync(join(out, '.vite'), { recursive: true, force: true })
  return { pages: pages.map(({ path }) => path) }
}

const notFound = 'src/app/routes/NotFoundRoute.tsx'

/** The file of a path: `/outils/dmp` is `outils/dmp.html`, which every host can serve without a redirection. */
function fileOf(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : `${path.slice(1)}.html`
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10)
}

type Build = {
  readonly out: string
  readonly manifest: Manifest
  /** Keys of what every page starts with. */
  readonly start: readonly string[]
  readonly beforePaint: string
  readonly font: string
}

/** The template without what the client build put in it, and what it has to offer instead, in an order of our own. */
function readBuild(out: string): { build: Build; template: string } {
  const manifest: Manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8'))
  const html = readFileSync(join(out, 'index.html'), 'utf8')
  const template = html.replaceAll(
    /\s*<(?:script type="module"[^>]*><\/script>|link rel="(?:modulepreload|stylesheet)"[^>]*>)/g,
    '',
  )
  const start = [chunkNamed(manifest, ENTRY), chunkNamed(manifest, FIRST_LOAD)]
  const font = start.flatMap((key) => manifest[key]?.assets ?? []).find((file) => file.endsWith('.woff2'))
  if (font === undefined) throw new Error('The build has no font')
  // The one script that runs before the first paint: a file, since the security policy refuses inline scripts.
  const { code: source = '' } = minify_sync(readFileSync('src/site/before-paint.js', 'utf8'), { ecma: 2020 })
  const beforePaint = writeAsset(out, 'before-paint', 'js', source)
  return { build: { out, manifest, start, beforePaint, font }, template }
}

/** The key of the chunk that a group of the client build gave its name. */
function chunkNamed(manifest: Manifest, name: string): string {
  const key = Object.keys(manifest).find((each) => manifest[each]?.name === name)
  if (key === undefined) throw new Error(`The build has no chunk named ${name}`)
  return key
}

function writeAsset(out: string, name: string, extension: string, content: string): string {
  const file = `assets/${name}-${hashOf(content)}.${extension}`
  writeFileSync(join(out, file), content)
  return file
}

/**
 * What the page needs, asked for at once: first what the first paint waits for, as few files as can be, then the rest
 * in parallel.
 */
function preloads(build: Build, module: string | null): string[] {
  const { out, manifest, start, beforePaint, font } = build
  const all = assetsOf(manifest, module === null ? start : [...start, module])
  const entry = manifest[chunkNamed(manifest, ENTRY)]?.file
  const later = module === null ? [] : laterStylesOf(manifest, module)
  const url = (file: string) => `${siteRoot}/${file}`
  const preloaded = (file: string) => `<link rel="modulepreload" crossorigin href="${url(file)}" />`
  const styles = [...new Set([...all.styles, ...later])]
  const longest = all.scripts
    .filter((file) => file !== entry)
    .map((file) => ({ file, size: statSync(join(out, file)).size }))
    .sort((a, b) => b.size - a.size)
    .map(({ file }) => file)
  return [
    // Before the script: it asks for the layer of a region beside it.
    `<link rel="preload" as="fetch" crossorigin fetchpriority="high" href="${place}nation.json" />`,
    `<script src="${url(beforePaint)}"></script>`,
    ...together(out, module === null ? 'base' : 'page', styles),
    // A browser of the first version of HTTP asks for six files at a time: the two longest are among them, and what
    // begins, which is soon there and gives its place to the layer of a region.
    ...longest.slice(0, 2).map(preloaded),
    `<script type="module" crossorigin src="${siteRoot}/${entry}"></script>`,
    ...longest.slice(2).map(preloaded),
    // Shown from the first paint or not at all (index.css): last, since on a slow line it would come too late for it anyway.
    `<link rel="preload" as="font" type="font/woff2" crossorigin href="${url(font)}" />`,
  ]
}

/**
 * Several styles in one file: each file more would keep the first paint waiting. The files it is made of are linked but
 * disabled, so that the application knows them to be there and does not fetch them.
 */
function together(out: string, name: string, files: readonly string[]): string[] {
  if (files.length === 0) return []
  const link = (file: string, disabled = '') =>
    `<link rel="stylesheet" crossorigin${disabled} href="${siteRoot}/${file}" />`
  if (files.length === 1) return files.map((file) => link(file))
  const styles = files.map((file) => readFileSync(join(out, file), 'utf8')).join('\n')
  return [link(writeAsset(out, name, 'css', styles)), ...files.map((file) => link(file, ' disabled'))]
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
  return {
    eyebrow: pageWords[kind].kind,
    title: heading === undefined ? pageWords[kind].kind : toText(heading),
    lead: description ?? '',
    site: site.name,
    tagline: site.tagline,
  }
}

function siteMap(addresses: readonly string[]): string {
  const entries = addresses.map((url) => `<url><loc>${escapeHtml(url)}</loc><lastmod>${core.base.kb}</lastmod></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`
}
