import type { Territory } from '#knowledge/territory.ts'
import { Stack } from '#ui/layout.tsx'
import { Said } from '#ui/Said.tsx'

import styles from './territories.module.css'

/** What a territory asks of its members, in its own words. */
export function Instructions({ instructions }: Pick<Territory, 'instructions'>) {
  return instructions.map(({ id, title, text }) => (
    <Stack key={id} gap={1}>
      <h3>{title}</h3>
      <p className={styles.text}>
        <Said>{text}</Said>
      </p>
    </Stack>
  ))
}
