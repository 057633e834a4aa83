import { profileText } from '#text/profile.ts'

import styles from './profile.module.css'
import { setKeep, useProfile } from './store.ts'

export function KeepOnDevice() {
  const keep = useProfile((state) => state.keep)
  const isBlocked = useProfile((state) => state.isBlocked)
  return (
    <div className={styles.keep}>
      <label className={styles.keepLabel}>
        <input
          className={styles.checkbox}
          type="checkbox"
          checked={keep}
          onChange={(event) => setKeep(event.target.checked)}
        />
        <span>
          {profileText.keep}
          <span className={styles.hint}>{profileText.keepHint}</span>
        </span>
      </label>
      <output className={styles.hint}>{isBlocked ? profileText.blocked : ''}</output>
    </div>
  )
}
