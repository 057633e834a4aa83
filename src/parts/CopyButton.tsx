import { copying as words } from '#text/common.ts'
import { buttonClass, type ButtonLook } from '#ui/button-class.ts'
import { useCopy } from '#ui/use-copy.ts'

import styles from './copy-button.module.css'

type Props = {
  /** The words on the button. */
  children: string
  /** The address to take away, worked out when the button is pressed. */
  text: () => string
  /** What is said once it is copied. */
  copied: string
  look?: ButtonLook
}

/** A button that copies an address and says so; where the browser refuses, it shows the address selected. */
export function CopyButton({ children, text, copied, look = 'secondary' }: Props) {
  const { copying, copy } = useCopy()
  return (
    <>
      <button type="button" className={buttonClass(look)} onClick={() => void copy(text())}>
        {children}
      </button>
      <output className={styles.status}>{copying === 'copied' ? copied : ''}</output>
      {copying === 'by-hand' && (
        <label className={styles.manual}>
          {words.address}
          <input
            ref={(field) => field?.select()}
            type="text"
            readOnly
            value={text()}
            onFocus={(event) => event.target.select()}
          />
        </label>
      )}
    </>
  )
}
