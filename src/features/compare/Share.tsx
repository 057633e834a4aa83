import { useRef, useState } from 'react'

import { compareText as text } from '#text/compare.ts'
import { buttonClass } from '#ui/button-class.ts'

import styles from './compare.module.css'

/** Copies the address, which holds the tools, and prints. */
export function Share({ children }: { children: React.ReactNode }) {
  const [copying, setCopying] = useState<'idle' | 'copied' | 'by-hand'>('idle')
  const field = useRef<HTMLInputElement>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      setCopying('copied')
    } catch {
      // No permission, or a page that is not served over HTTPS: the person copies a selected field.
      setCopying('by-hand')
      requestAnimationFrame(() => {
        if (!field.current) return
        field.current.value = location.href
        field.current.select()
      })
    }
  }
  return (
    <div className={styles.share}>
      <button type="button" className={buttonClass('secondary')} onClick={() => void copy()}>
        {text.copy}
      </button>
      <button type="button" className={buttonClass('secondary')} onClick={() => window.print()}>
        {text.print}
      </button>
      {children}
      <output>{copying === 'copied' ? text.copied : ''}</output>
      {copying === 'by-hand' && (
        <label className={styles.add}>
          {text.copyManual}
          <input
            ref={field}
            className={styles.select}
            type="text"
            readOnly
            onFocus={(event) => event.target.select()}
          />
        </label>
      )}
    </div>
  )
}
