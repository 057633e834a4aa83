import { profileText } from '#text/profile.ts'

import styles from './profile.module.css'
import { lastDay } from './storage.ts'
import { setKeep, useProfile } from './store.ts'

export function KeepOnDevice() {
  const keep = useProfile((state) => state.keep)
  const isBlocked = useProfile((state) => state.isBlocked)
  const since = useProfile((state) => state.since)
  return (
    <div>
      <label className={styles.keepLabel}>
        <input
          className={styles.checkbox}
          type="checkbox"
          checked={keep}
          onChange={(event) => setKeep(event.target.checked)}
        />
        <span>
          {profileText.keep}
          <span className={styles.hint}>
            {profileText.keepHint} {profileText.shared}
          </span>
        </span>
      </label>
      <output className={styles.hint}>
        {isBlocked ? profileText.blocked : since === null ? '' : profileText.until(lastDay(since))}
      </output>
    </div>
  )
}
