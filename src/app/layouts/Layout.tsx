import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'

import { common } from '#text/common.ts'
import { paths } from '#permalink/paths.ts'
import { Accessory } from '#ui/Boundary.tsx'
import { useSettling } from '#ui/use-settling.ts'

import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { Later } from '#app/later.tsx'
import styles from './layout.module.css'
import { PageSlot } from './PageSlot.tsx'
import { PageTerms } from './PageTerms.tsx'

/** Without touching the address: what follows # there is the question being changed. */
function skip(event: MouseEvent) {
  event.preventDefault()
  document.getElementById('contenu')?.focus()
}

export function Layout({ children }: { children: ReactNode }) {
  const { pathname, key } = useLocation()
  const navigation = useNavigationType()
  const main = useRef<HTMLElement>(null)
  useSettling(main, navigation === 'PUSH' ? key : null)
  useEffect(() => {
    // Back and forward keep the place the browser remembers. A question that takes the place of another is a new page.
    if (navigation === 'PUSH' || (navigation === 'REPLACE' && pathname === paths.guide())) window.scrollTo(0, 0)
  }, [key, navigation, pathname])
  return (
    <div className={styles.page}>
      <a className={styles.skip} data-print="none" href="#contenu" onClick={skip}>
        {common.skip}
      </a>
      <Header />
      <PageTerms page={main}>
        <main ref={main} id="contenu" className={styles.main} tabIndex={-1}>
          <PageSlot className={styles.loading}>{children}</PageSlot>
        </main>
      </PageTerms>
      <Later notice="service" />
      <Accessory>
        <Footer />
      </Accessory>
    </div>
  )
}
