import { sharePanelText as text } from '#text/share-panel.ts'
import { buttonClass } from '#ui/looks.ts'
import { Stack } from '#ui/layout.tsx'
import { qrPng, qrSvg } from '#ui/qr/qr.ts'
import { QrCode } from '#ui/qr/QrCode.tsx'
import { useSave } from '#ui/use-save.ts'

import styles from './share.module.css'

/** Beyond this, the modules are too small for a telephone to read on paper. */
const LONGEST = 1200
const FILE_NAME = 'quel-outil-qr'

export function QrBlock({ address, title }: { address: string; title: string }) {
  const { hasFailed, save } = useSave()
  return (
    <Stack as="section" gap={2} className={styles.block}>
      <h3>{text.qr}</h3>
      {address.length > LONGEST ? (
        <p>{text.qrTooLong}</p>
      ) : (
        <div className={styles.qr}>
          <div className={styles.code}>
            <QrCode text={address} label={text.qrLabel(title)} />
          </div>
          <Stack className={styles.qrWays}>
            <p>{text.qrLead}</p>
            <button
              type="button"
              className={buttonClass('secondary')}
              onClick={() => void save(`${FILE_NAME}.svg`, () => qrSvg(address), 'image/svg+xml')}
            >
              {text.qrSvg}
            </button>
            <button
              type="button"
              className={buttonClass('secondary')}
              onClick={() => void save(`${FILE_NAME}.png`, () => qrPng(address))}
            >
              {text.qrPng}
            </button>
            <output>{hasFailed ? text.saveFailed : ''}</output>
          </Stack>
        </div>
      )}
    </Stack>
  )
}
