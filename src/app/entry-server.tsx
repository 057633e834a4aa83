import { renderToStaticMarkup } from 'react-dom/server'
import { prerender } from 'react-dom/static'
import { StaticRouter } from 'react-router'

import { siteRoot } from '#lib/site-address.ts'

import { App } from './App.tsx'
import { FrameWithoutScript, Help } from './Help.tsx'
import { prerenderedAt } from './where.ts'
import { layNothing } from './territories.ts'

/** The markup of a page, complete: every lazy part and every piece of data is waited for. Throws where one fails. */
export async function renderPage(path: string): Promise<string> {
  layNothing()
  const failures: unknown[] = []
  const { prelude } = await prerender(
    <StaticRouter basename={siteRoot} location={prerenderedAt(siteRoot + path)}>
      <App />
    </StaticRouter>,
    {
      // Large parts would otherwise be put at the end and moved by inline scripts, which the security policy refuses.
      progressiveChunkSize: Infinity,
      onError: (error) => {
        failures.push(error)
      },
    },
  )
  const markup = await new Response(prelude).text()
  if (failures.length > 0) throw new Error(`${path}: ${String(failures[0])}`, { cause: failures[0] })
  return markup
}

/** What a page says where it cannot start: see Help.tsx. */
export function renderHelp(page: string | null, isFramed: boolean): string {
  return renderToStaticMarkup(<Help page={page} isFramed={isFramed} />)
}

/** What a frame of another site holds until it is drawn. */
export function renderFrame(): string {
  return renderToStaticMarkup(<FrameWithoutScript />)
}
