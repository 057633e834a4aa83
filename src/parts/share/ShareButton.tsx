import { lazy, Suspense, useId, useRef, useState } from 'react'

import { absoluteUrl } from '#lib/site-address.ts'
import { common } from '#text/common.ts'
import { shareText as text } from '#text/share.ts'
import { Accessory } from '#ui/Accessory.tsx'
import { buttonClass, type ButtonLook } from '#ui/button-class.ts'

import styles from './share.module.css'
import type { Shared } from './SharePanel.tsx'

const SharePanel = lazy(() => import('./SharePanel.tsx').then((module) => ({ default: module.SharePanel })))

type Props = Shared & { look?: ButtonLook }

/** Opens the ways to pass a page on. What is behind it is fetched when it opens. */
export function ShareButton({ look = 'secondary', ...shared }: Props) {
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const open = () => {
    setIsOpen(true)
    dialog.current?.showModal()
  }
  return (
    <>
      <button type="button" className={buttonClass(look)} aria-haspopup="dialog" onClick={open}>
        {text.open}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={() => setIsOpen(false)}>
        <div className={styles.head}>
          <h2 id={titleId}>{text.title}</h2>
          <button type="button" className={buttonClass('quiet')} onClick={() => dialog.current?.close()}>
            {text.close}
          </button>
        </div>
        {isOpen && (
          <Accessory otherwise={<LinkAlone path={shared.path} />}>
            <Suspense fallback={<p>{common.loading}</p>}>
              <SharePanel {...shared} onPrint={() => printAfter(dialog.current)} />
            </Suspense>
          </Accessory>
        )}
      </dialog>
    </>
  )
}

/** What there is to share, where the rest could not be fetched. */
function LinkAlone({ path }: { path: string }) {
  const address = absoluteUrl(path)
  return (
    <p>
      {text.failed} <a href={address}>{address}</a>
    </p>
  )
}

/** The page is printed, not the panel over it. */
function printAfter(dialog: HTMLDialogElement | null): void {
  dialog?.close()
  requestAnimationFrame(() => window.print())
}
