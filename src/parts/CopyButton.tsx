import { copying as words } from '#text/common.ts'
import { buttonClass, type ButtonLook } from '#ui/looks.ts'
import { useCopy } from '#ui/use-copy.ts'

import styles from './copy-button.module.css'

type Props = {
  /** The words on the button. */
  children: string
  /** The address or the text to take away, worked out when the button is pressed. */
  text: () => string
  /** What is said once it is copied. */
  copied: string
  look?: ButtonLook
}

/** A button that copies an address or a text and says so; where the browser refuses, it shows it selected. */
export function CopyButton({ children, text, copied, look = 'secondary' }: Props) {
  const { copying, copy } = useCopy()
  const value = copying === 'by-hand' ? text() : ''
  // Lines stay lines.
  const isLong = value.includes('\n')
  const Field = isLong ? 'textarea' : 'input'
  return (
    <>
      <button type="button" className={buttonClass(look)} onClick={() => void copy(text())}>
        {children}
      </button>
      <output className={styles.status}>{copying === 'copied' ? copied : ''}</output>
      {copying === 'by-hand' && (
        <label className={styles.manual}>
          {isLong ? words.text : words.address}
          <Field
            ref={(field: HTMLInputElement | HTMLTextAreaElement | null) => field?.select()}
            readOnly
            rows={isLong ? value.split('\n').length : undefined}
            value={value}
            onFocus={(event: React.FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => event.target.select()}
          />
        </label>
      )}
    </>
  )
}
