import { Link } from '#parts/Link.tsx'
import type { Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { catalogueText as text } from '#text/tools.ts'
import { buttonClass } from '#ui/looks.ts'
import { Muted } from '#ui/layout.tsx'

import styles from './catalogue.module.css'

type Props = { picked: readonly string[]; names: Names; onClear: () => void }

/** What is ticked, in sight while one goes on looking. */
export function CompareBar({ picked, names, onClear }: Props) {
  if (picked.length === 0) return null
  return (
    <section className={styles.bar} data-print="none" aria-label={text.picked}>
      <output className={styles.barNames}>
        <strong>{text.picked}</strong>
        {' : '}
        {picked.map(names.tool).join(', ')}
      </output>
      {picked.length > 1 ? (
        <Link className={buttonClass('primary')} to={paths.compare(picked)}>
          {text.comparePicked(picked.length)}
        </Link>
      ) : (
        <Muted as="span">{text.pickOneMore}</Muted>
      )}
      <button type="button" className={buttonClass('quiet')} onClick={onClear}>
        {text.clearPicked}
      </button>
    </section>
  )
}
