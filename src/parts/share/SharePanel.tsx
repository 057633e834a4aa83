import { absoluteUrl, siteUrl } from '#lib/site-address.ts'
import { Link } from '#parts/Link.tsx'
import { embedCode } from '#permalink/embed-code.ts'
import { copying } from '#text/common.ts'
import { paths } from '#permalink/paths.ts'
import { sharePanelText as text } from '#text/share-panel.ts'
import { buttonClass } from '#ui/looks.ts'
import { CopyField } from '#ui/CopyField.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Stack } from '#ui/layout.tsx'

import { QrBlock } from './QrBlock.tsx'
import styles from './share.module.css'

/** What the panel needs to know of the page it passes on. */
export type Shared = {
  /** Address from the root of the site, with its query. */
  readonly path: string
  readonly title: string
  /** What the address holds, in a sentence. */
  readonly holds: string
  /** The page as it is shown inside another site, from the root of the embedded guide; null: it is not offered. */
  readonly embed: string | null
}

const EMBED_HEIGHT = 640

export function SharePanel({ path, title, holds, embed, onPrint }: Shared & { onPrint: () => void }) {
  const address = absoluteUrl(path)
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text.mailBody(title, address))}`
  return (
    <Stack gap={5}>
      <div className={styles.halves}>
        <Stack gap={5}>
          <CopyField label={text.link} value={address} lines={3} {...copying} />
          <Stack as="section" gap={2} className={styles.block}>
            <h3>{text.holds}</h3>
            <p>{holds}</p>
            <p>{text.holdsNothingElse}</p>
          </Stack>
        </Stack>
        <Stack gap={5}>
          <Stack as="section" gap={2} className={styles.block}>
            <h3>{text.send}</h3>
            <div className={styles.ways}>
              {typeof navigator.share === 'function' && (
                <button
                  type="button"
                  className={buttonClass('primary')}
                  // Refused or called off: the other ways are still there.
                  onClick={() => void navigator.share({ title, url: address }).catch(() => undefined)}
                >
                  {text.native}
                </button>
              )}
              <a className={buttonClass('secondary')} href={mail}>
                {text.mail}
              </a>
              <button type="button" className={buttonClass('secondary')} onClick={onPrint}>
                {text.print}
              </button>
            </div>
          </Stack>
          <QrBlock address={address} title={title} />
        </Stack>
      </div>
      {embed !== null && (
        <Disclosure summary={text.embed} level="inline">
          <Stack gap={2} className={styles.block}>
            <p>{text.embedLead}</p>
            <CopyField
              label={text.embedLabel}
              value={embedCode({ root: siteUrl(), path: embed, title, height: EMBED_HEIGHT })}
              lines={4}
              {...copying}
            />
            <p>
              <Link to={paths.embedBuilder(embed)}>{text.embedMore}</Link>
            </p>
          </Stack>
        </Disclosure>
      )}
    </Stack>
  )
}
