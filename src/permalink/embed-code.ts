import { escapeHtml } from '#lib/text.ts'

/** What the pages of the guide that are shown inside other sites begin with. */
export const EMBED_BASE = '/integrer'

/** `root`: the whole address of the site, without the last slash. */
type Embed = {
  readonly root: string
  readonly path: string
  readonly title: string
  readonly height: number
  /** The address, on the site of the page, of the file of a territory that the frame answers with. */
  readonly territory?: string
}

/**
 * The lines to paste into another site: the frame, then the script that gives it the height of what it shows. Without
 * the script the frame keeps its first height and scrolls.
 */
export function embedCode({ root, path, title, height, territory }: Embed): string {
  const source = escapeHtml(root + EMBED_BASE + path)
  const passed = territory === undefined ? '' : ` data-territoire="${escapeHtml(territory)}"`
  return [
    `<iframe src="${source}" title="${escapeHtml(title)}" width="100%" height="${height}" loading="lazy" allow="clipboard-write" data-quel-outil${passed}></iframe>`,
    `<script src="${escapeHtml(`${root}/integrer.js`)}" async></script>`,
  ].join('\n')
}
