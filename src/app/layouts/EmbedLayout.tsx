import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'

import { core } from '#app/knowledge.ts'
import { territoryIn } from '#app/territories.ts'
import { TerritoryOrigin } from '#app/territory-slots.tsx'
import { serverPath } from '#lib/site-address.ts'
import { footer, site } from '#text/common.ts'
import { embedText } from '#text/embed.ts'
import { useSettling } from '#ui/use-settling.ts'

import styles from './embed.module.css'
import { PageSlot } from './PageSlot.tsx'
import { tellHost } from './tell-host.ts'

/** The guide inside a page of another site: no header, the height told to the host, links to elsewhere in a new tab. */
export function EmbedLayout({ children }: { children: ReactNode }) {
  const { pathname, search, hash, key } = useLocation()
  const navigation = useNavigationType()
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The other sites that the guide names do not let themselves be framed.
    const base = document.createElement('base')
    base.target = '_blank'
    document.head.append(base)
    return () => base.remove()
  }, [])
  useEffect(() => (page.current ? tellHost(page.current) : undefined), [])
  useSettling(page, navigation === 'PUSH' ? key : null)
  // Before the page is painted, and shorter: a frame out of sight is not drawn any more, and could tell nothing.
  useLayoutEffect(() => {
    if (navigation !== 'PUSH') return
    window.scrollTo(0, 0)
    window.parent.postMessage({ quelOutil: { arrived: true } }, '*')
  }, [key, navigation])
  return (
    <div ref={page} className={styles.page}>
      <main className={styles.main} id="contenu" tabIndex={-1} aria-label={site.name}>
        <PageSlot className={styles.loading}>{children}</PageSlot>
      </main>
      <footer className={styles.foot} aria-label={site.name}>
        <TerritoryOrigin id={territoryIn(search)} />
        <p>
          <a href={serverPath(pathname + search + hash)} target="_blank" rel="noopener">
            {embedText.openAlone}
          </a>
        </p>
        <p>
          {footer.published(core.base.publisher)} {footer.privacy}
        </p>
      </footer>
    </div>
  )
}
