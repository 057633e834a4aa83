import type { Manifest } from 'vite'

import { escapeHtml } from '#lib/text.ts'

/** What a page needs from the network, as addresses from the root of the site. */
export type Assets = {
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
}

/** The scripts and styles of some modules with all they import, from the manifest of the client build. */
export function assetsOf(manifest: Manifest, modules: readonly string[]): Assets {
  const styles = new Set<string>()
  const scripts = new Set<string>()
  const visit = (key: string) => {
    const chunk = manifest[key]
    if (!chunk) throw new Error(`The build has no chunk for ${key}`)
    if (scripts.has(chunk.file)) return
    scripts.add(chunk.file)
    for (const style of chunk.css ?? []) styles.add(style)
    for (const imported of chunk.imports ?? []) visit(imported)
  }
  for (const module of modules) visit(module)
  return { styles: [...styles], scripts: [...scripts] }
}

/**
 * The styles of what a module fetches once it is shown: a part that waits for a style of its own fetches its script only
 * after it, and on a slow network each of the two is a wait.
 */
export function laterStylesOf(manifest: Manifest, module: string): readonly string[] {
  return assetsOf(manifest, manifest[module]?.dynamicImports ?? []).styles
}

/** A data block: no script, so that the content security policy lets it be. */
export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`
}

type Parts = {
  readonly template: string
  /** The path that the browser may take over: absent for the shell and the page of unknown addresses. */
  readonly page?: string
  /** The whole tag. */
  readonly title: string
  readonly description?: string
  readonly head: readonly string[]
  /** Before the page: what to do where it cannot start. */
  readonly help: string
  readonly markup: string
}

/** A whole page: the template of the client build with its head and its markup. */
export function toDocument({ template, page, title, description, head, help, markup }: Parts): string {
  const described =
    description === undefined
      ? template
      : replaceOnce(template, /(<meta\s+name="description"\s+content=")[^"]*(")/, (_, before, after) =>
          [before, escapeHtml(description), after].join(''),
        )
  const titled = replaceOnce(described, /<\/head>/, () => [`  ${title}`, ...head, '</head>'].join('\n    '))
  const attribute = page === undefined ? '' : ` data-page="${escapeHtml(page)}"`
  return replaceOnce(titled, /<div id="root"><\/div>/, () => `${help}<div id="root"${attribute}>${markup}</div>`)
}

function replaceOnce(text: string, pattern: RegExp, by: (...match: string[]) => string): string {
  if (!pattern.test(text)) throw new Error(`index.html has no ${pattern.source}`)
  return text.replace(pattern, by)
}

/**
 * The title of a page, out of its markup: it belongs to the head, where React takes it over. A page that waits for its
 * address to know what it is has none yet: it gets `otherwise`, which the application takes away when it starts.
 */
export function takeTitle(
  path: string,
  markup: string,
  otherwise: string,
): { title: string; tag: string; rest: string } {
  // A drawing has titles of its own, which stay in it.
  const outside = markup.replaceAll(/<svg[\s\S]*?<\/svg>/g, (drawing) => ' '.repeat(drawing.length))
  const titles = [...outside.matchAll(/<title>([^<]*)<\/title>/g)]
  if (titles.length > 1) throw new Error(`${path}: ${titles.length} titles instead of one`)
  const [found] = titles
  if (!found) return { title: otherwise, tag: passingTitle(otherwise), rest: markup }
  return {
    title: found[1] ?? '',
    tag: found[0],
    rest: markup.slice(0, found.index) + markup.slice(found.index + found[0].length),
  }
}

/** A title that the application takes away when it starts. */
export function passingTitle(title: string): string {
  return `<title data-passing>${title}</title>`
}

/** What the strict content security policy would refuse or React would have to repair, in words. */
export function faultsOf(markup: string): string[] {
  const faults: string[] = []
  if (/<script(?![^>]*type="application\/)/.test(markup)) faults.push('an inline script')
  if (/<[^>]+\sstyle="/.test(markup)) faults.push('a style attribute')
  if (markup.includes('<!--$!-->')) faults.push('a part that failed to load')
  if (markup.includes('<!--$?-->')) faults.push('a part that was not waited for')
  return faults
}

const DESCRIPTION_LENGTH = 160

/** The lead of a page, or else its first paragraph, cut at a word: what a search engine shows under its title. */
export function describe(markup: string): string | undefined {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(markup)?.[1] ?? markup
  const after = main.slice(Math.max(0, main.indexOf('</h1>')))
  const found = /<p[^>]*>([\s\S]*?)<\/p>/.exec(after.replace(/<noscript>[\s\S]*?<\/noscript>/g, ''))?.[1]
  if (found === undefined) return undefined
  const plain = toText(found)
  if (plain.length <= DESCRIPTION_LENGTH) return plain
  return `${plain.slice(0, plain.lastIndexOf(' ', DESCRIPTION_LENGTH - 1))}…`
}

export function toText(markup: string): string {
  return markup
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', '’')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim()
}
