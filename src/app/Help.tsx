import { siteRoot } from '#lib/site-address.ts'
import { paths } from '#permalink/paths.ts'
import { help as text, withoutScript } from '#text/without-script.ts'
import { Notice } from '#ui/Notice.tsx'

import { ReadableWays } from './ReadableWays.tsx'

type Props = {
  /** The path of the page that it is written in; null: any address may be drawn there. */
  page: string | null
  /** In a frame of another site, where no other page may be shown. */
  isFramed: boolean
}

/** Pages that are nothing before their scripts run: help comes by itself when they are late. */
const NEED_SCRIPTS: readonly (string | null)[] = [null, paths.guide(), paths.recommendation(), paths.selection()]

/**
 * What to do when the scripts of a page, or the data that they decide with, do not come: written in every page, out of
 * sight, since nothing can be fetched by then. `base.css` shows it: at once where the page is known to have failed
 * (before-paint.js, entry-client.tsx), else after ten seconds where the page needs them. Works without any script.
 */
export function Help({ page, isFramed }: Props) {
  const needsScripts = NEED_SCRIPTS.includes(page)
  return (
    <section aria-label={text.title} data-help={needsScripts ? 'late' : ''} data-below="3">
      <Notice>
        <p>
          <strong data-help-failed="">{text.title}</strong>
          <strong data-help-late="">{text.late}</strong>
        </p>
        <p>{text.answers}</p>
        <p>
          {/* An empty address is this one, answers and all. */}
          {/* oxlint-disable-next-line jsx-a11y/anchor-is-valid */}
          <a href="">{text.again}</a>
        </p>
        <p>{withoutScript.meanwhile}</p>
        <ul>
          {!needsScripts && page !== null && (
            <li>
              <a href={siteRoot + page}>{text.plain}</a>
            </li>
          )}
          <ReadableWays leaves={isFramed} />
        </ul>
        <p>{text.old}</p>
      </Notice>
    </section>
  )
}

/** In the place of a page of a frame, where scripts may not run at all. */
export function FrameWithoutScript() {
  return (
    <noscript>
      <Notice title={withoutScript.title}>
        <p>{withoutScript.body}</p>
        <ul>
          <ReadableWays leaves />
        </ul>
      </Notice>
    </noscript>
  )
}
