import { looksPersonal } from '#search/personal.ts'
import { personalText } from '#text/personal.ts'

import styles from './builder.module.css'

/** Tells, as the search does, that a text which an address will hold names somebody. */
export function Personal({ text }: { text: string }) {
  return <output className={styles.personal}>{looksPersonal(text).length > 0 && personalText.inAddress}</output>
}
