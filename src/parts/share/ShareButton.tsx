import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react'

import { absoluteUrl } from '#lib/site-address.ts'
import { common } from '#text/common.ts'
import { shareText as text } from '#text/share.ts'
import { Accessory } from '#ui/Boundary.tsx'
import { buttonClass, type ButtonLook } from '#ui/looks.ts'
import { useBackCloses } from '#ui/use-back-closes.ts'

import styles from './share.module.css'
import type { Shared } from './SharePanel.tsx'

const SharePanel = lazy(() => import('./SharePanel.tsx').then((module) => ({ default: module.SharePanel })))

type Props = Shared & { look?: ButtonLook }

/** Opens the ways to pass a page on. What is behind it is fetched when it opens. */
export function ShareButton({ look = 'secondary', ...shared }: Props) {
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const open = () => {
    setIsOpen(true)
    dialog.current?.showModal()
  }
  useBackCloses(isOpen, () => dialog.current?.close())
  useEffect(() => (isOpen ? keepBeside(dialog.current, opener.current) : undefined), [isOpen])
  return (
    <>
      <button ref={opener} type="button" className={buttonClass(look)} aria-haspopup="dialog" onClick={open}>
        {text.open}
      </button>
      <dialog
        ref={dialog}
        className={styles.dialog}
        data-print="none"
        aria-labelledby={titleId}
        onClose={() => setIsOpen(false)}
      >
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

/** Between a dialog and the edge of the window, in pixels. */
const MARGIN = 12

/**
 * Keeps a dialog at the height of what opened it. A frame may be as high as its page: the middle of its window, where
 * dialogs open, is then out of sight of who looks at the page around it.
 */
function keepBeside(dialog: HTMLDialogElement | null, opener: HTMLElement | null): (() => void) | undefined {
  if (!dialog || !opener || window.parent === window) return undefined
  const place = () => {
    const lowest = window.innerHeight - dialog.offsetHeight - MARGIN
    const top = Math.max(MARGIN, Math.min(opener.getBoundingClientRect().top, lowest))
    // The security policy forbids styles in the markup, not those that a script of ours sets.
    dialog.style.marginBlock = `${top}px auto`
  }
  // What is inside comes later, and makes it higher.
  const observer = new ResizeObserver(place)
  observer.observe(dialog)
  return () => observer.disconnect()
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
